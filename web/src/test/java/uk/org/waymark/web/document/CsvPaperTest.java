package uk.org.waymark.web.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.paper.Paper;

/** The tables of a paper for machines: figures as numbers, symbols as codes, and what each column holds. */
class CsvPaperTest {
    private static Map<String, String> files(Paper paper) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        byte[] zip = Documents.render(paper, Format.CSV, CabinetPaper.FRAME);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static List<List<String>> rows(String text) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    @Test
    void everyTableIsAFileOfRowsWithoutTotals() throws IOException {
        Map<String, String> files = files(CabinetPaper.paper());

        assertEquals(
                List.of("csv-metadata.json", "homes.csv", "money-reward-fund.csv", "designated.csv"),
                List.copyOf(files.keySet()));
        assertEquals(37, rows(files.get("designated.csv")).size());
        assertEquals(
                List.of(
                        List.of("line", "pounds", "pounds_note", "lines"),
                        List.of("Camera operator", "22500", "", "1"),
                        List.of("Events", "", "not stated", "2")),
                rows(files.get("money-reward-fund.csv")));
    }

    @Test
    void figuresAreNumbersWhateverThePaperPrints() throws IOException {
        List<List<String>> homes = rows(files(CabinetPaper.paper()).get("homes.csv"));

        assertEquals(List.of("when", "outturn", "target", "performance"), homes.get(0));
        assertEquals(List.of("March 2009, forecast", "800", "1450", "worse"), homes.get(3));
    }

    @Test
    void itsMetadataDescribeEveryColumn() throws IOException {
        Map<String, String> files = files(CabinetPaper.paper());
        JsonObject metadata = Json.createReader(new StringReader(files.get("csv-metadata.json")))
                .readObject();

        assertEquals(
                "http://www.w3.org/ns/csvw", metadata.getJsonArray("@context").getString(0));
        assertEquals("sha-256:747cf81dbf0012345678", metadata.getString("dc:identifier"));
        for (JsonObject table : metadata.getJsonArray("tables").getValuesAs(JsonObject.class)) {
            List<String> names =
                    table.getJsonObject("tableSchema").getJsonArray("columns").getValuesAs(JsonObject.class).stream()
                            .map(column -> column.getString("name"))
                            .toList();
            assertEquals(rows(files.get(table.getString("url"))).get(0), names);
        }
        assertTrue(files.get("csv-metadata.json")
                .contains("\"titles\":\"lines\",\"dc:description\":\"Lines\",\"datatype\":\"integer\""));
    }

    @Test
    void aNameOrATextCanDoNoHarm() throws IOException {
        Map<String, String> files = files(HostilePaper.paper());

        assertTrue(files.keySet().stream().allMatch(name -> name.matches("[a-z0-9-]+\\.(csv|json)")), files::toString);
        assertEquals(5, files.size());
        assertTrue(files.values().stream().anyMatch(text -> text.contains("\n'=1+1,1,")), files::toString);
    }
}
