package uk.org.waymark.ledger.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import uk.org.waymark.contract.figure.Shape;

/** Writes the sheet of one period. Text is written as text, whatever it begins with; nothing is a formula. */
final class SheetWriter {
    private static final String INK = "1B2A38";
    private static final String PAPER = "FFFFFF";
    private static final String LOCKED = "EEF1F4";
    private static final String LINES = "C5CDD5";
    private static final List<Column> COLUMNS = List.of(Column.values());
    private static final int LONGEST_TABLE = 500;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final Worksheet sheet;

    SheetWriter(Worksheet sheet) {
        this.sheet = sheet;
    }

    void write(PeriodSheet period) {
        for (Column column : COLUMNS) {
            sheet.value(0, place(column), column.title());
            sheet.width(place(column), column.width());
        }
        sheet.range(0, 0, 0, COLUMNS.size() - 1)
                .style()
                .bold()
                .fontColor(PAPER)
                .fillColor(INK)
                .verticalAlignment("center")
                .set();
        sheet.rowHeight(0, 24);
        int row = 1;
        for (PeriodSheet.Line line : period.lines()) {
            write(row++, line);
        }
        choices(Column.PROVISIONAL, "yes,no");
        choices(Column.FORECAST, "better,within,worse");
        sheet.freezePane(place(Column.PERIOD), 1);
        sheet.repeatRows(0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.protect(
                "",
                Set.of(
                        SheetProtectionOption.SHEET,
                        SheetProtectionOption.FORMAT_COLUMNS,
                        SheetProtectionOption.FORMAT_ROWS));
    }

    private void write(int row, PeriodSheet.Line line) {
        for (Column column : COLUMNS) {
            boolean locked =
                    column.isLocked() || (!line.leads() && (column == Column.COMMENTARY || column == Column.EVIDENCE));
            boolean figure = column == Column.OUTTURN || column == Column.PROJECTED;
            String text = CellText.shown(line.text(column));
            if (figure
                    && line.measurement().shape() != Shape.RATIO
                    && NUMBER.matcher(text).matches()) {
                sheet.value(row, place(column), new BigDecimal(text));
            } else if (!text.isEmpty()) {
                sheet.value(row, place(column), CellText.escaped(text));
            }
            StyleSetter style = sheet.style(row, place(column));
            style.fillColor(locked ? LOCKED : PAPER).borderStyle("thin").borderColor(LINES);
            style.verticalAlignment("top").wrapText(column.width() > 20);
            style.protectionOption(ProtectionOption.LOCKED, locked);
            if (!locked) {
                style.format(figure ? format(line, text) : "@");
            }
            style.set();
        }
    }

    /** A figure is shown with its digits; so many out of so many is text, which Excel would otherwise take for a date. */
    private static String format(PeriodSheet.Line line, String text) {
        if (line.measurement().shape() == Shape.RATIO
                || !(text.isEmpty() || NUMBER.matcher(text).matches())) {
            return "@";
        }
        int written = text.contains(".") ? text.length() - text.indexOf('.') - 1 : 0;
        int decimals = text.isEmpty() ? line.measurement().decimals() : written;
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }

    private static int place(Column column) {
        return COLUMNS.indexOf(column);
    }

    private void choices(Column column, String list) {
        sheet.range(1, place(column), LONGEST_TABLE, place(column))
                .validateWithListByFormula('"' + list + '"')
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(column.title())
                .error("Choose one of " + list.replace(",", ", ") + ", or leave it blank")
                .showErrorMessage(true);
    }
}
