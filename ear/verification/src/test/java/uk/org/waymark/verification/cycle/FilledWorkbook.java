package uk.org.waymark.verification.cycle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A theme's workbook on the desk of somebody with a spreadsheet program, which writes it anew in its own way. */
final class FilledWorkbook implements AutoCloseable {
    private final Workbook workbook;
    private final Sheet sheet;

    FilledWorkbook(byte[] downloaded) throws IOException {
        workbook = new XSSFWorkbook(new ByteArrayInputStream(downloaded));
        sheet = workbook.getSheetAt(0);
    }

    /** Writes a number into a measure's row. */
    FilledWorkbook figure(String code, double figure) {
        cell(code, "Outturn").setCellValue(figure);
        return this;
    }

    /** Writes words into a column of a measure's row. */
    FilledWorkbook words(String code, String column, String words) {
        cell(code, column).setCellValue(words);
        return this;
    }

    byte[] saved() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        workbook.write(file);
        return file.toByteArray();
    }

    private Cell cell(String code, String column) {
        int row = IntStream.rangeClosed(1, sheet.getLastRowNum())
                .filter(place ->
                        sheet.getRow(place).getCell(0).getStringCellValue().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " is not in the workbook"));
        return sheet.getRow(row).getCell(place(column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private int place(String column) {
        Row headings = sheet.getRow(0);
        return IntStream.range(0, headings.getLastCellNum())
                .filter(place -> headings.getCell(place).getStringCellValue().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No column is called " + column));
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
