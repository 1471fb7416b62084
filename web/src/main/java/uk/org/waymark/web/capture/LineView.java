package uk.org.waymark.web.capture;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.ledger.capture.CaptureRow;
import uk.org.waymark.position.projection.Projection;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.words.Words;

/**
 * A figure to enter, in the words of the page.
 *
 * @param id by which its fields are found on the page: "m:0:l:1", and then ":figure"
 * @param name of the line, for those who hear the page: "NI 120 Females"
 * @param part what tells it from the other lines of its measure: the part, the month or term
 * @param takesFigure whether a figure is entered here; not where it follows from those of months
 * @param month whether no more is asked of it than its figure, as of a month, a term or a group
 * @param recorded the figure that stands, with who recorded it and when
 * @param before the latest figures of earlier periods
 * @param expecting whether it is asked how the year is expected to end; one that was answered can be corrected
 * @param was the form as it was when the page was read
 */
public record LineView(
        String id,
        String key,
        String name,
        Optional<String> part,
        boolean takesFigure,
        boolean month,
        boolean ratio,
        String unit,
        String target,
        String before,
        Optional<String> recorded,
        String projection,
        boolean open,
        boolean expecting,
        LineForm form,
        LineForm was) {

    static LineView of(String id, CaptureLine line, LineForm form, Map<UUID, String> names, boolean open) {
        CaptureRow row = line.row();
        FigureWords words = new FigureWords(row.measurement());
        boolean month = line.isFigureAlone();
        return new LineView(
                id,
                form.getKey(),
                row.subject().code().text()
                        + line.title().map(title -> " " + title).orElse(""),
                line.title(),
                !line.isMade(),
                month,
                row.measurement().shape() == Shape.RATIO,
                row.measurement().unit(),
                month ? "" : target(row),
                row.previous().stream()
                        .limit(month ? 0 : 3)
                        .map(past -> Words.say("capture.past", past.period(), words.counted(past.figure())))
                        .collect(Collectors.joining("; ")),
                line.recorded(words, names),
                month ? "" : projection(row, words),
                open && row.entrance().allowed(),
                !month
                        && (!row.subject().period().isLastOfYear()
                                || row.forecast().isPresent()),
                form,
                LineForm.of(line));
    }

    private static String target(CaptureRow row) {
        return row.target()
                .map(target -> {
                    FigureWords words = new FigureWords(
                            target.interim()
                                    ? row.measurement()
                                    : row.indicator().measurement());
                    return Words.say(
                            target.interim() ? "capture.target.interim" : "capture.target.year",
                            words.target(target.target(), row.baseline()));
                })
                .orElse(Words.say("capture.target.none"));
    }

    private static String projection(CaptureRow row, FigureWords words) {
        if (row.projection() instanceof Projection.Projected projected) {
            return Words.say("capture.projection", words.full(projected.figure()), projected.method());
        }
        return row.projection() instanceof Projection.CannotTell none
                ? Words.say("capture.projection.none", none.why())
                : "";
    }
}
