package uk.org.waymark.verification.past;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.sample.invention.InventedYears;

/** Invented towns are the same to the byte each time, and as many as asked for. */
class HarbourtownsTest {
    @TempDir
    private Path home;

    @Test
    void theSameTownsAreTheSameBytes() throws IOException {
        Harbourtowns towns = Harbourtowns.agreements(2).corrections(101);

        towns.writeTo(home.resolve("one"));
        towns.writeTo(home.resolve("other"));

        assertEquals(files(home.resolve("one")), files(home.resolve("other")));
        assertEquals("harbourtown-001,harbourtown-002", towns.samples());
    }

    @Test
    void eachTownHasItsDefinitionsAndItsShareOfCorrections() throws IOException {
        Harbourtowns.agreements(1).writeTo(home.resolve("before"));

        Harbourtowns.agreements(2).corrections(101).writeTo(home);

        Map<String, String> files = files(home);
        assertTrue(files.get("agreements/harbourtown-002/agreement.xml").contains("id=\"harbourtown-002\""));
        assertTrue(
                files.get("agreements/harbourtown-002/safer/indicators.xml").contains("agreement=\"harbourtown-002\""));
        assertTrue(files.get("samples/harbourtown-002/sample.properties").contains("agreement=harbourtown-002"));
        assertEquals(
                51, figures(files, "samples/harbourtown-001/") - figures(files, "before/samples/harbourtown-001/"));
        assertEquals(
                50, figures(files, "samples/harbourtown-002/") - figures(files, "before/samples/harbourtown-001/"));
    }

    @Test
    void moreCorrectionsThanThereAreDaysAreRefused() {
        Harbourtowns towns = Harbourtowns.agreements(1).corrections(1_000_000);

        assertThrows(IllegalArgumentException.class, () -> towns.writeTo(home));
    }

    /** The lines of figures that follow from a sample. */
    private static long figures(Map<String, String> files, String sample) {
        byte[] outturns = InventedYears.of(
                        sample,
                        files.get(sample + "trajectories.csv"),
                        files.get(sample + "happenings.csv"),
                        1,
                        LocalDate.of(2011, 2, 1))
                .find("outturns.csv")
                .orElseThrow();
        return new String(outturns, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("(invented)"))
                .count();
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
