package uk.org.waymark.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.small.Small;

class SearchTest {
    private static final Position POSITION = Small.position("");

    private static List<String> found(String query) {
        return Search.measures(POSITION, query).stream()
                .map(measure -> measure.code().text())
                .toList();
    }

    @Test
    void aCodeIsFoundHoweverItIsWritten() {
        for (String written : List.of("NI 117", "ni117", "NI-117", "117")) {
            assertEquals(Optional.of("NI117"), Search.code(POSITION, written), written);
        }
    }

    @Test
    void wordsAreNoCode() {
        assertEquals(Optional.empty(), Search.code(POSITION, "official"));
    }

    @Test
    void everyWordHasToOccur() {
        assertEquals(List.of("NI 154"), found("plain 154"));
        assertEquals(List.of(), found("plain burglary"));
    }

    @Test
    void capitalsAndStopsDoNotCount() {
        assertEquals(List.of("NI 18"), found("OFFICIAL, NI-18."));
    }

    @Test
    void nothingAskedFindsNothing() {
        assertEquals(List.of(), found("  "));
    }
}
