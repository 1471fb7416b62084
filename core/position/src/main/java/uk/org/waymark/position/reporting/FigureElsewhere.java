package uk.org.waymark.position.reporting;

import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;

/**
 * The figure of a measure in another place, with which the area's own is compared. It is published by others: it rates
 * nothing, is no part of a return, and is known to everybody as soon as it is entered. The entry's source says who
 * published it.
 *
 * @param part empty for the whole measure
 * @param figure empty where what stood was a mistake and nothing takes its place
 */
public record FigureElsewhere(
        IndicatorCode code, Optional<String> part, ReportingPeriod period, Place place, Optional<Figure> figure)
        implements Statement {

    /** Whether another statement is about the same figure. */
    public boolean isAboutSame(FigureElsewhere other) {
        return code.key().equals(other.code.key())
                && part.equals(other.part)
                && period.equals(other.period)
                && place == other.place;
    }

    /** What it says, as a file would write it. */
    public String text() {
        return figure.map(Figure::text).orElse("withdrawn");
    }
}
