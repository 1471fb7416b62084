package uk.org.waymark.web.narrative;

import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.TargetInForce;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.mark.Mark;

/** What a table prints of a measure. */
public record MeasureCells(Position position, MeasurePosition measure) {

    /** "NI 154 Net additional homes". */
    public String named() {
        return measure.code() + " " + measure.indicator().briefTitle();
    }

    public FigureWords words() {
        return new FigureWords(measure.indicator().reportedMeasurement());
    }

    /** The figure, or those of its parts side by side. */
    public Cell outturn() {
        return measure.whole()
                .figure()
                .map(this::cell)
                .orElseGet(() -> Cell.of(measure.parts().stream()
                        .flatMap(part -> part.figure().map(figure -> part(part, figure)).stream())
                        .collect(Collectors.joining(", "))));
    }

    private String part(Reading reading, Figure figure) {
        return (reading.part().orElse("") + " " + words().brief(figure)).strip();
    }

    public Cell figure(Optional<Figure> figure) {
        return figure.map(this::cell).orElse(Cell.of(""));
    }

    private Cell cell(Figure figure) {
        return new Cell(words().brief(figure), number(figure));
    }

    public Cell target() {
        return target(measure.whole());
    }

    /** The target by which a figure of it is judged; of a part its own. */
    public Cell target(Reading reading) {
        Optional<Figure> baseline = measure.baseline().map(Dated::value).flatMap(Baseline::figure);
        return reading.target()
                .map(target -> target.ofPart(reading.part()))
                .map(TargetInForce::target)
                .map(target -> new Cell(
                        words().target(target, baseline),
                        target.scorable()
                                .flatMap(scorable -> scorable.figure(baseline))
                                .flatMap(MeasureCells::number)))
                .orElseGet(() -> Cell.of(""));
    }

    /** A rating with the words of the agreement's own scheme; of what is not rated nothing. */
    public Cell symbol(Performance performance) {
        return performance.isRated()
                ? Cell.of(position.scheme().symbol(performance).label(), performance.code())
                : Cell.of("");
    }

    /** A rating in one word, for a table of many measures. */
    public Cell word(Performance performance) {
        return performance.isRated()
                ? Cell.of(Mark.of(position.scheme(), performance).brief(), performance.code())
                : Cell.of("");
    }

    /** The category as briefly, for the same tables. */
    public Cell category() {
        return Cell.of(Mark.of(measure.review()).brief(), measure.review().code());
    }

    private static Optional<String> number(Figure figure) {
        return figure.number().map(number -> number.toPlainString());
    }
}
