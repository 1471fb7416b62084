package uk.org.waymark.ledger.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables of figures below a title over several cells, as two libraries write them. */
final class GeneratedWorkbook {
    /** The row of the first figure. */
    static final int FIRST_ROW = 4;

    /** Formats whose text the formatter of Apache POI tells as LibreOffice shows it. */
    private static final List<String> TOLD = List.of(
            "0",
            "0.0",
            "0.00",
            "#,##0",
            "#,##0.0",
            "0%",
            "0.0%",
            "£#,##0",
            "0\" homes\"",
            "0.0;-0.0",
            "0;-0;\"n/a\"",
            "0.0;-0.0;\"-\"");

    private static final List<String> ASKED =
            List.of("# ?/?", "0.00E+00", "[>100]0.0;0", "d-mmm", "dd/mm/yyyy", "\"late\"", ";;;");

    static final List<String> FORMATS =
            Stream.concat(TOLD.stream(), ASKED.stream()).toList();

    private static final DataFormatter FORMATTER = new DataFormatter(Locale.UK);
    private static final String[] HEADINGS = {"Code", "Period", "Outturn"};
    private static final String TITLE = "Return of the quarter";
    private static final String CODE = "NI 126";
    private static final String PERIOD = "2008/09 Q3";

    private GeneratedWorkbook() {}

    /** A figure, the look of its cell, whether a formula gives it, and whether its row is hidden or has a note. */
    record Cell(String format, BigDecimal number, boolean computed, boolean hidden, boolean noted) {
        /** The text of it; empty where there is none that could be taken. */
        Optional<String> shown() {
            return Optional.of(FORMATTER
                            .formatRawCellContents(number.doubleValue(), -1, format)
                            .strip())
                    .filter(text -> TOLD.contains(format))
                    .filter(text -> text.chars().anyMatch(Character::isDigit))
                    .map(GeneratedWorkbook::withoutSignOfZero);
        }
    }

    /** A library that writes workbooks. */
    enum Writer {
        FASTEXCEL {
            @Override
            void write(List<Cell> cells, ByteArrayOutputStream out) throws IOException {
                try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
                    Worksheet sheet = workbook.newWorksheet("Return");
                    sheet.value(0, 0, TITLE);
                    sheet.range(0, 0, 1, 2).merge();
                    for (int place = 0; place < HEADINGS.length; place++) {
                        sheet.value(FIRST_ROW - 2, place, HEADINGS[place]);
                    }
                    for (int at = 0; at < cells.size(); at++) {
                        write(sheet, FIRST_ROW - 1 + at, cells.get(at));
                    }
                }
            }

            private void write(Worksheet sheet, int row, Cell cell) {
                sheet.value(row, 0, CODE);
                sheet.value(row, 1, PERIOD);
                if (cell.computed()) {
                    sheet.formula(row, 2, cell.number().toPlainString());
                } else {
                    sheet.value(row, 2, cell.number());
                }
                sheet.style(row, 2).format(cell.format()).set();
                if (cell.noted()) {
                    sheet.comment(row, 2, "999");
                }
                if (cell.hidden()) {
                    sheet.hideRow(row);
                }
            }
        },
        POI {
            @Override
            void write(List<Cell> cells, ByteArrayOutputStream out) throws IOException {
                try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                    XSSFSheet sheet = workbook.createSheet("Return");
                    sheet.createRow(0).createCell(0).setCellValue(TITLE);
                    sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 2));
                    XSSFRow headings = sheet.createRow(FIRST_ROW - 2);
                    for (int place = 0; place < HEADINGS.length; place++) {
                        headings.createCell(place).setCellValue(HEADINGS[place]);
                    }
                    for (int at = 0; at < cells.size(); at++) {
                        write(sheet.createRow(FIRST_ROW - 1 + at), cells.get(at));
                    }
                    workbook.write(out);
                }
            }

            private void write(XSSFRow row, Cell written) {
                XSSFWorkbook workbook = row.getSheet().getWorkbook();
                CellStyle style = workbook.createCellStyle();
                style.setDataFormat(workbook.createDataFormat().getFormat(written.format()));
                row.createCell(0).setCellValue(CODE);
                row.createCell(1).setCellValue(PERIOD);
                XSSFCell cell = row.createCell(2);
                if (written.computed()) {
                    cell.setCellFormula("1*" + written.number().toPlainString());
                }
                cell.setCellValue(written.number().doubleValue());
                cell.setCellStyle(style);
                row.setZeroHeight(written.hidden());
                if (written.noted()) {
                    XSSFComment note =
                            row.getSheet().createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
                    note.setString("999");
                    cell.setCellComment(note);
                }
            }
        };

        abstract void write(List<Cell> cells, ByteArrayOutputStream out) throws IOException;

        byte[] write(List<Cell> cells) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                write(cells, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }
    }

    /** A number with as many decimals as a spreadsheet keeps. */
    static BigDecimal divided(int part) {
        return BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(65), new MathContext(15));
    }

    static String withoutSignOfZero(String text) {
        return text.matches("-[^1-9]*") ? text.substring(1) : text;
    }
}
