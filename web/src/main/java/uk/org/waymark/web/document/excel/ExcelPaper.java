package uk.org.waymark.web.document.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import uk.org.waymark.ledger.workbook.Unchanging;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.web.document.layout.Frame;
import uk.org.waymark.web.words.Words;

/**
 * The tables of a paper as a workbook: a first sheet that says what paper it is, a sheet for each table with its figures
 * as numbers, and the tables for machines last, whose first row is the names of their columns.
 */
public final class ExcelPaper {
    private ExcelPaper() {}

    public static byte[] of(Paper paper, Frame frame) {
        SheetNames names = new SheetNames();
        String about = names.of(Words.say("document.about"));
        Map<String, Grid> printed = new LinkedHashMap<>();
        paper.grids().forEach(grid -> printed.put(names.of(grid), grid));
        Map<String, Grid> data = new LinkedHashMap<>();
        paper.data().forEach(grid -> data.put(names.of(grid), grid));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(written, "Waymark", "1.0")) {
            AboutSheet.write(workbook.newWorksheet(about), paper, frame, printed, data);
            printed.forEach((name, grid) -> new TableSheet(workbook.newWorksheet(name), grid).print());
            data.forEach((name, grid) -> new TableSheet(workbook.newWorksheet(name), grid).list());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Unchanging.of(written.toByteArray());
    }

    /** One table alone, as a workbook of one sheet. */
    public static byte[] of(Grid grid) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(written, "Waymark", "1.0")) {
            new TableSheet(workbook.newWorksheet(new SheetNames().of(grid)), grid).print();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Unchanging.of(written.toByteArray());
    }
}
