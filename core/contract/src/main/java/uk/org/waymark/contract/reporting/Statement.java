package uk.org.waymark.contract.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;

/** Something said in an {@link Entry}. */
public sealed interface Statement {

    /** A statement about a measure, or one part of it, for a reporting period. */
    sealed interface OfMeasure extends Statement {
        IndicatorCode code();

        ReportingPeriod period();
    }

    /**
     * What was achieved.
     *
     * @param part empty for the whole measure
     * @param span the time the figure measures, where that is not the period itself
     */
    record Outturn(
            IndicatorCode code,
            Optional<String> part,
            ReportingPeriod period,
            Figure figure,
            Optional<String> span,
            boolean provisional)
            implements OfMeasure {}

    /** How the delivery group expects the year to end; judged by people, not computed. */
    record Forecast(IndicatorCode code, Optional<String> part, ReportingPeriod period, Performance performance)
            implements OfMeasure {}

    /** Why a figure is what it is and what is being done. */
    record Commentary(IndicatorCode code, ReportingPeriod period, String text) implements OfMeasure {}

    /** How far an action has come. */
    record Progress(String plan, String action, State state, String note) implements Statement {
        /** The states of an action. */
        public enum State {
            PLANNED("planned"),
            UNDER_WAY("under way"),
            DONE("done");

            private final String words;

            State(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }
        }
    }

    /** An archive record: a distribution that was published in percentages only, for measures no longer at hand. */
    record PublishedDistribution(LocalDate at, BigDecimal above, BigDecimal near, BigDecimal below, BigDecimal missing)
            implements Statement {}
}
