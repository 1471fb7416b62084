package uk.org.waymark.position.forecast;

import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.reporting.Statement.Forecast;

/**
 * A forecast of a year's end beside the rating that the year ended with.
 *
 * @param made the period with which the forecast was reported
 * @param end the reading of the year's last quarter
 */
public record ForecastOutcome(Indicator indicator, Forecast made, Reading end) {

    /** The relation of a forecast to what came. */
    public enum Verdict {
        RIGHT,
        /** Better was expected than came. */
        TOO_HOPEFUL,
        /** Worse was expected than came. */
        TOO_CAUTIOUS
    }

    public ReportingPeriod period() {
        return made.period();
    }

    public Performance expected() {
        return made.performance();
    }

    public Performance came() {
        return end.performance();
    }

    /** The figure that was expected, where one was given. */
    public Optional<Figure> projected() {
        return made.projected();
    }

    /** The figure that came. */
    public Optional<Figure> figure() {
        return end.figure();
    }

    public Verdict verdict() {
        int difference = Integer.compare(expected().rank(), came().rank());
        return difference == 0 ? Verdict.RIGHT : difference < 0 ? Verdict.TOO_HOPEFUL : Verdict.TOO_CAUTIOUS;
    }
}
