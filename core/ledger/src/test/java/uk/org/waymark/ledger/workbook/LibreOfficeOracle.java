package uk.org.waymark.ledger.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.table.CellNote;
import uk.org.waymark.ledger.table.Headings;
import uk.org.waymark.ledger.table.Table;
import uk.org.waymark.ledger.table.Upload;

/**
 * What LibreOffice shows of generated cells, against what is read of them. It needs the program {@code soffice} and is
 * run by {@code mvn -Plibreoffice verify} alone.
 */
class LibreOfficeOracle {
    private static final Headings ANY = new Headings(List.of("code"), List.of());
    private static final int CELLS = 3_000;
    private static final long MINUTES = 3;

    /** UTF-8 between commas, each value in quotation marks and as its cell shows it. */
    private static final String AS_SHOWN = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,true,false";

    @TempDir
    private Path folder;

    @Test
    void whatIsReadIsWhatLibreOfficeShows() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Path written = folder.resolve("cells.xlsx");
        Files.write(written, WrittenSheet.of(new GeneratedCells(seed, CELLS)::write));

        Path saved = convert(written, "xlsx", folder.resolve("saved"));
        List<String> shown = shown(convert(written, AS_SHOWN, folder.resolve("shown")));

        assertReads(shown, written, seed);
        assertReads(shown, saved, seed);
    }

    private static void assertReads(List<String> shown, Path workbook, long seed) throws IOException {
        List<Table.Line> lines = WorkbookFile.read(Upload.of("a.xlsx", Files.readAllBytes(workbook)), ANY)
                .sheets()
                .get(0)
                .lines();
        List<GeneratedCells.Cell> cells = new GeneratedCells(seed, CELLS).cells();
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (Table.Line line : lines) {
            int row = (int) line.number() - 1;
            Optional<CellNote> note = Optional.ofNullable(line.notes().get(0));
            boolean asked =
                    note.filter(one -> one.doubt().isPresent() || one.date()).isPresent();
            if (!asked && !cells.get(row).format().equals("General")) {
                compared++;
                String text = line.cells().get(0);
                if (!text.equals(shown.get(row).strip())) {
                    differences.add(cells.get(row) + ": read " + text + ", shown " + shown.get(row));
                }
            }
        }
        assertTrue(compared > CELLS / 3, "compared " + compared);
        assertEquals(
                List.of(),
                differences,
                "seed " + seed + ", " + workbook.getParent().getFileName());
    }

    private static List<String> shown(Path csv) throws IOException {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv)) {
            return reader.stream().map(values -> values.getField(0)).toList();
        }
    }

    private Path convert(Path file, String to, Path into) throws IOException, InterruptedException {
        try {
            Process office = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            to,
                            "--outdir",
                            into.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("soffice.log").toFile())
                    .start();
            if (!office.waitFor(MINUTES, TimeUnit.MINUTES)) {
                office.destroyForcibly();
                return fail("LibreOffice did not end within " + MINUTES + " minutes");
            }
        } catch (IOException e) {
            return fail("LibreOffice was not found; install it, so that the command soffice runs");
        }
        try (var made = Files.list(into)) {
            return made.findFirst().orElseThrow();
        }
    }
}
