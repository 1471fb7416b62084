package uk.org.waymark.web.capture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.capture.CaptureSheet;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.web.words.Words;

/**
 * What is due of a theme and period, in a sentence, and how much of it is in.
 *
 * @param theme its title
 * @param in how many of the figures that are due are in; blank where none is due
 * @param others that measures of the theme are left out; empty when none is
 * @param shut why nothing can be entered; empty when something can
 */
public record CaptureHead(
        String theme, String heading, String sentence, String in, Optional<String> others, Optional<String> shut) {

    static CaptureHead of(CaptureSheet sheet, LocalDate today, boolean permitted) {
        return new CaptureHead(
                sheet.title(),
                Words.say("capture.heading", sheet.title(), sheet.period()),
                sentence(sheet, today),
                in(sheet),
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

    /** "6 of 8 figures due are in."; blank where none is due. */
    private static String in(CaptureSheet sheet) {
        List<MeasureReturn> due = CaptureWork.byMeasure(sheet).values().stream()
                .map(rows -> rows.get(0).returned())
                .filter(MeasureReturn::isDue)
                .toList();
        return due.isEmpty()
                ? ""
                : Words.say(
                        "capture.in",
                        due.stream().filter(MeasureReturn::isSupplied).count(),
                        due.size());
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
