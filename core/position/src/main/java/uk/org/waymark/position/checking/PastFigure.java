package uk.org.waymark.position.checking;

import java.util.Comparator;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.period.ReportingPeriod;

/** The figure that stands for a period of a measure, or of one part of it. */
public record PastFigure(ReportingPeriod period, Figure figure) {
    /** Earliest period first. */
    public static final Comparator<PastFigure> BY_PERIOD = Comparator.comparing(PastFigure::period);
}
