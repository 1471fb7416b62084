package uk.org.waymark.ledger.cycle;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.position.cycle.Obstacle;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.SentBack;
import uk.org.waymark.position.reporting.Statement.SignedOff;

/** A theme lead's decision about what is reported of one measure. */
public sealed interface Decision {
    IndicatorCode code();

    /** The entry that records the decision. */
    Statement statement(ReportingPeriod period);

    /**
     * The reason for which it cannot be carried out; empty where it can.
     *
     * @param seen whether nothing was recorded of the measure's return after the lead looked
     * @param correctable whether somebody may still correct the measure
     */
    Optional<Obstacle> obstacle(MeasureReturn measure, boolean seen, boolean correctable);

    /** Signs the measure off. */
    record Approve(IndicatorCode code) implements Decision {
        @Override
        public Statement statement(ReportingPeriod period) {
            return new SignedOff(code, period);
        }

        @Override
        public Optional<Obstacle> obstacle(MeasureReturn measure, boolean seen, boolean correctable) {
            if (measure.isSignedOff()) {
                return Optional.of(Obstacle.ALREADY_SIGNED);
            }
            return seen ? measure.obstacle() : Optional.of(Obstacle.CHANGED_MEANWHILE);
        }
    }

    /**
     * Returns the measure to its officers.
     *
     * @param comment the correction or the explanation that they are asked for
     */
    record SendBack(IndicatorCode code, String comment) implements Decision {
        static final int LONGEST = 2000;

        /** A figure that is missing is asked for by the period itself. */
        private static final Set<Obstacle> NOTHING_REPORTED = EnumSet.of(Obstacle.NO_FIGURE, Obstacle.NOTHING_TO_SIGN);

        public SendBack {
            comment = comment.strip();
        }

        boolean isWithoutComment() {
            return comment.isEmpty();
        }

        boolean isTooLong() {
            return comment.length() > LONGEST;
        }

        @Override
        public Statement statement(ReportingPeriod period) {
            return new SentBack(code, period, comment);
        }

        @Override
        public Optional<Obstacle> obstacle(MeasureReturn measure, boolean seen, boolean correctable) {
            if (!seen) {
                return Optional.of(Obstacle.CHANGED_MEANWHILE);
            }
            return measure.obstacle()
                    .filter(NOTHING_REPORTED::contains)
                    .or(() -> correctable ? Optional.empty() : Optional.of(Obstacle.CLOSED));
        }
    }
}
