package uk.org.waymark.web.capture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.ledger.capture.CaptureRow.Stage;
import uk.org.waymark.ledger.capture.CaptureSheet;
import uk.org.waymark.web.words.Words;

/**
 * What is due, overdue and done of a theme and period, in a sentence and in counts.
 *
 * @param theme its title
 * @param others that measures of the theme are left out; empty when none is
 * @param shut why nothing can be entered; empty when something can
 */
public record CaptureHead(
        String theme,
        String heading,
        String sentence,
        List<Count> counts,
        Optional<String> others,
        Optional<String> shut) {

    /** How many measures there are of one stage. */
    public record Count(String stage, String words, int count) {}

    static CaptureHead of(CaptureSheet sheet, LocalDate today, boolean permitted) {
        return new CaptureHead(
                sheet.title(),
                Words.say("capture.heading", sheet.title(), sheet.period()),
                sentence(sheet, today),
                counts(sheet),
                others(sheet),
                shut(sheet, permitted));
    }

    private static String sentence(CaptureSheet sheet, LocalDate today) {
        if (!sheet.state().isOpen() || sheet.state().due().isEmpty()) {
            return Words.say("capture.state", sheet.period(), sheet.state().words());
        }
        LocalDate due = sheet.state().due().get();
        int days = (int) ChronoUnit.DAYS.between(today, due);
        String key = days == 0 ? "capture.due.today" : days > 0 ? "capture.due.in" : "capture.due.ago";
        return days == 0
                ? Words.say(key, Words.date(due))
                : Words.counted(key, Math.abs(days), Words.date(due), Words.number(Math.abs(days)));
    }

    private static List<Count> counts(CaptureSheet sheet) {
        List<Stage> stages = CaptureWork.byMeasure(sheet).values().stream()
                .map(MeasureView::stage)
                .toList();
        return Stream.of(Stage.OVERDUE, Stage.DUE, Stage.DONE, Stage.NOT_DUE)
                .map(stage -> new Count(
                        MeasureView.code(stage),
                        Words.say("capture.count." + MeasureView.code(stage)),
                        Collections.frequency(stages, stage)))
                .filter(count -> count.count() > 0)
                .toList();
    }

    private static Optional<String> others(CaptureSheet sheet) {
        return Optional.of(sheet.others())
                .filter(count -> count > 0)
                .map(count -> Words.counted("capture.others", count, Words.startingNumber(count)));
    }

    private static Optional<String> shut(CaptureSheet sheet, boolean permitted) {
        if (sheet.rows().isEmpty()) {
            return Optional.of(Words.say("theme.measures.none"));
        }
        if (!permitted) {
            return Optional.of(Words.say("capture.readOnly"));
        }
        return sheet.isOpenToReader()
                ? Optional.empty()
                : sheet.rows().stream().map(row -> row.entrance().why()).findFirst();
    }
}
