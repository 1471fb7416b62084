package uk.org.waymark.web.capture;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.ledger.capture.CaptureRow;
import uk.org.waymark.web.figure.FigureWords;

/**
 * A figure to enter, in the words of the page.
 *
 * @param id by which the fields of its row are found on the page: "m:0:l:1", and then ":figure"
 * @param panel the same of the fields below the row: "m:0:p:1", and then ":reason"
 * @param name of the line, for those who hear the page: "NI 120 Females"
 * @param part what tells it from the other lines of its measure: the part, the month or term
 * @param takesFigure whether a figure is entered here; not where it follows from those of months
 * @param month whether no more is asked of it than its figure, as of a month, a term or a group
 * @param recorded the figure that stands, with who recorded it and when
 * @param expecting whether it is asked how the year is expected to end; one that was answered can be corrected
 * @param was the form as it was when the page was read
 */
public record LineView(
        String id,
        String panel,
        String key,
        String name,
        Optional<String> part,
        boolean takesFigure,
        boolean month,
        boolean ratio,
        String unit,
        LineFacts facts,
        Optional<String> recorded,
        boolean open,
        boolean expecting,
        LineForm form,
        LineForm was) {

    static LineView of(
            String id, String panel, CaptureLine line, LineForm form, Map<UUID, String> names, boolean open) {
        CaptureRow row = line.row();
        boolean month = line.isFigureAlone();
        return new LineView(
                id,
                panel,
                form.getKey(),
                row.subject().code().text()
                        + line.title().map(title -> " " + title).orElse(""),
                line.title(),
                !line.isMade(),
                month,
                row.measurement().shape() == Shape.RATIO,
                row.measurement().unit(),
                LineFacts.of(line),
                line.recorded(new FigureWords(row.measurement()), names),
                open && row.entrance().allowed(),
                !month
                        && (!row.subject().period().isLastOfYear()
                                || row.forecast().isPresent()),
                form,
                LineForm.of(line));
    }

    /** The field in which its figure is typed, or what is said in its place. */
    String field() {
        return !takesFigure ? panel + ":instead" : id + (ratio ? ":numerator" : ":figure");
    }

    /** What is written in its field while that is empty: why there is no figure. */
    public String instead() {
        return form.getInstead().isEmpty() || form.hasFigure() ? "" : facts.absence();
    }
}
