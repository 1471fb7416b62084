package uk.org.waymark.ledger.work;

import java.time.LocalDate;
import java.util.Optional;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionInForce;

/** A change to a rating, a target or a person's work that somebody else made. */
public sealed interface Change {
    /** The day on which it became known. */
    LocalDate day();

    /** The address within the agreement that gives the reason. */
    String path();

    /**
     * A figure or a target that was changed, and with it a rating.
     *
     * @param before the reading of the period as it was
     * @param after the same as it is
     */
    record Rerated(LocalDate day, MeasurePosition measure, Reading before, Reading after) implements Change {
        @Override
        public String path() {
            return "/indicators/" + measure.code().address() + "?period="
                    + after.period().code();
        }
    }

    /** A target that came into force. */
    record Retargeted(LocalDate day, MeasurePosition measure, RevisionInForce revision) implements Change {
        @Override
        public String path() {
            return "/refresh/" + measure.code().address();
        }
    }

    /**
     * Figures of a theme that others entered.
     *
     * @param worse how many of the measures are rated worse
     */
    record Reported(LocalDate day, String theme, String title, ReportingPeriod period, int measures, int worse)
            implements Change {
        @Override
        public String path() {
            return "/themes/" + theme + "?period=" + period.code();
        }
    }

    /** A theme that its officers submitted. */
    record Submitted(LocalDate day, String theme, String title, ReportingPeriod period) implements Change {
        @Override
        public String path() {
            return "/sign-off/" + theme + "?period=" + period.code();
        }
    }

    /** Measures of a theme that its lead signed off. */
    record SignedOff(LocalDate day, String theme, String title, ReportingPeriod period, int measures)
            implements Change {
        @Override
        public String path() {
            return "/sign-off/" + theme + "?period=" + period.code();
        }
    }

    /** A period that was opened, with the day by which its figures are due; or one that was closed. */
    record Cycled(LocalDate day, ReportingPeriod period, Optional<LocalDate> due) implements Change {
        @Override
        public String path() {
            return "/returns?period=" + period.code();
        }
    }
}
