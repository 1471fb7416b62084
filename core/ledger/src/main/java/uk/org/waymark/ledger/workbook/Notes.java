package uk.org.waymark.ledger.workbook;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;
import uk.org.waymark.ledger.capture.ThreeAnswers;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.position.Position;

/** The sheet that tells how to fill in the others, and where the workbook comes from. */
final class Notes {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final List<String> HOW = List.of(
            "White cells are yours to fill in; grey ones show what was agreed and are locked.",
            "A blank cell says nothing: what stands in Waymark stays. To change a figure write another one.",
            "Write NA where there is no figure to report for the period.",
            "Write percentages as 90, ratios as 10 of 23, levels in digits.",
            "Write yes under Provisional while a figure may still change, and no once it is confirmed.",
            "Forecast is how you expect the year to end: better, within or worse. Projected is the figure you expect.",
            "Commentary is needed where performance or forecast is worse: why, what will be done, and whether the year’s"
                    + " target can still be reached. " + ThreeAnswers.FORM_IN_WORDS
                    + " (Alt and Enter begin a new line).",
            "Evidence is a link, with its title before it if you like.",
            "Reason is needed where a figure replaces another one; Overruled because, where Waymark doubts a figure"
                    + " that is right.",
            "The figure that a cell shows is taken, also where a formula gives it. Show hidden rows and columns before you send it.",
            "Targets are moved by the performance team in the refresh, not here.",
            "When you are done, send the workbook at /import in Waymark. It is looked through first; nothing is taken until"
                    + " you say so.");

    private Notes() {}

    static void write(Worksheet sheet, Position position, String theme, Head head) {
        sheet.width(0, 110);
        sheet.value(
                0,
                0,
                position.agreement().title() + ": " + position.theme(theme).title());
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(
                1,
                0,
                "As known on " + DAY.format(position.known().date()) + ", when the ledger had " + head.sequence()
                        + " entries (" + head.hash().hex().substring(0, 12) + ").");
        int row = 3;
        for (String sentence : HOW) {
            sheet.value(row, 0, sentence);
            sheet.style(row++, 0).wrapText(true).verticalAlignment("top").set();
        }
        sheet.protect("");
    }
}
