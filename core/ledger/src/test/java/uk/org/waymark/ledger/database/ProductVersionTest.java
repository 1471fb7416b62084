package uk.org.waymark.ledger.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProductVersionTest {
    @Test
    void itIsThatOfTheBuildAndOfTheSchema() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        assertEquals(0, ProductVersion.print(new PrintStream(printed, true, StandardCharsets.UTF_8)));

        String line = printed.toString(StandardCharsets.UTF_8).strip();
        assertTrue(line.matches("Waymark \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?, schema " + Schema.NEWEST), line);
    }
}
