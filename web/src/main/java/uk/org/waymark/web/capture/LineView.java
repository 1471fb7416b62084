package uk.org.waymark.web.capture;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.ledger.capture.CaptureRow;
import uk.org.waymark.position.projection.Projection;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.words.Words;

/**
 * A figure to enter, in the words of the page.
 *
 * @param id by which its fields are found on the page: "m:0:l:1", and then ":figure"
 * @param name of the line, for those who hear the page: "NI 120 Females"
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

    static LineView of(String id, CaptureRow row, LineForm form, Map<UUID, String> names, boolean open) {
        FigureWords words = new FigureWords(row.measurement());
        Optional<String> part = row.part().map(Part::title);
        return new LineView(
                id,
                form.getKey(),
                row.subject().code().text() + part.map(title -> " " + title).orElse(""),
                part,
                row.measurement().shape() == Shape.RATIO,
                row.measurement().unit(),
                target(row),
                row.previous().stream()
                        .limit(3)
                        .map(past -> Words.say("capture.past", past.period(), words.counted(past.figure())))
                        .collect(Collectors.joining("; ")),
                row.standing().map(entry -> recorded(row, entry, words, names)),
                projection(row, words),
                open && row.entrance().allowed(),
                !row.subject().period().isLastOfYear() || row.forecast().isPresent(),
                form,
                LineForm.of(row));
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

    private static String recorded(CaptureRow row, Entry<?> entry, FigureWords words, Map<UUID, String> names) {
        String figure = row.outturn()
                .map(outturn -> words.full(outturn.figure()))
                .or(() -> row.noFigure().map(words::none))
                .orElseThrow();
        return Words.say(
                row.isProvisional() ? "capture.recorded.provisional" : "capture.recorded",
                figure,
                names.getOrDefault(entry.recordedBy(), ""),
                Words.date(entry.knownFrom()));
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
