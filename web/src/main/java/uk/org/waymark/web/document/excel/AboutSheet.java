package uk.org.waymark.web.document.excel;

import java.util.Map;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import uk.org.waymark.ledger.workbook.CellText;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.web.document.layout.Frame;
import uk.org.waymark.web.words.Words;

/** The first sheet of a workbook: what paper it is, and what its other sheets hold. */
final class AboutSheet {
    private static final int NAMES = 34;
    private static final int TEXTS = 90;
    private static final int TITLE_SIZE = 14;

    private final Worksheet sheet;
    private int row;

    private AboutSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(
            Worksheet worksheet, Paper paper, Frame frame, Map<String, Grid> printed, Map<String, Grid> data) {
        AboutSheet about = new AboutSheet(worksheet);
        worksheet.paperSize(PaperSize.A4_PAPER);
        worksheet.pageOrientation("landscape");
        worksheet.fitToWidth((short) 1);
        worksheet.fitToHeight((short) 0);
        worksheet.width(0, NAMES);
        worksheet.width(1, TEXTS);
        worksheet.value(0, 0, CellText.escaped(paper.title()));
        worksheet.style(0, 0).bold().fontSize(TITLE_SIZE).set();
        about.row = 1;
        about.line("", frame.heading());
        about.line("", frame.agreement());
        about.line("", frame.asAt());
        about.line(Words.say("document.about.digest"), frame.digest());
        about.line(Words.say("document.about.head"), frame.head());
        about.row++;
        about.heading(Words.say("document.about.sheets"));
        printed.forEach((name, grid) -> about.line(name, grid.caption()));
        data.forEach((name, grid) -> about.line(name, Words.say("document.about.data", grid.caption())));
    }

    private void heading(String words) {
        sheet.value(row, 0, words);
        sheet.style(row, 0).bold().set();
        row++;
    }

    private void line(String name, String text) {
        sheet.value(row, 0, CellText.escaped(name));
        sheet.value(row, 1, CellText.escaped(text));
        sheet.range(row, 0, row, 1)
                .style()
                .verticalAlignment("top")
                .wrapText(true)
                .set();
        row++;
    }
}
