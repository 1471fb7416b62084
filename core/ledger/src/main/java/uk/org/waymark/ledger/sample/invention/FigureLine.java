package uk.org.waymark.ledger.sample.invention;

import java.time.LocalDate;
import java.util.List;

/** A line of {@code outturns.csv}. What is blank says nothing. */
record FigureLine(
        Trajectory trajectory,
        String time,
        String span,
        String outturn,
        boolean provisional,
        String forecast,
        String commentary,
        String evidence,
        LocalDate knownFrom,
        String source,
        String reason) {
    static final List<String> HEADINGS = List.of(
            "code",
            "part",
            "period",
            "span",
            "outturn",
            "provisional",
            "forecast",
            "commentary",
            "evidence",
            "known from",
            "source",
            "reason");

    List<String> values() {
        return List.of(
                trajectory.code(),
                trajectory.part(),
                time,
                span,
                outturn,
                provisional ? "yes" : "no",
                forecast,
                commentary,
                evidence,
                knownFrom.toString(),
                source,
                reason);
    }

    /** Another figure for the same time, told later. */
    FigureLine then(String figure, LocalDate day, String because) {
        return new FigureLine(trajectory, time, span, figure, false, "", "", "", day, source, because);
    }

    /** The same figure alone, as an earlier document has it. */
    FigureLine archived(LocalDate day, String document) {
        return new FigureLine(trajectory, time, span, outturn, false, "", "", "", day, document, "");
    }
}
