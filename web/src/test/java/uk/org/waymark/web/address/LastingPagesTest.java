package uk.org.waymark.web.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may be sent again as it was sent before, to the same reader or to others like them. */
class LastingPagesTest {
    private static final List<Address> LASTING =
            Stream.of(Address.values()).filter(Address::isLasting).toList();

    @Test
    void onlyPagesOfAnAgreementsRecordForReadersAre() {
        assertTrue(LASTING.size() > 4, LASTING.toString());
        for (Address page : LASTING) {
            assertEquals(Gate.reading(), page.gate(), page.name());
        }
    }

    @Test
    void noneKeepsStateOrHasAFormOfASession() throws IOException {
        for (Address page : LASTING) {
            String view = Files.readString(Path.of("src/main/webapp" + page.view()));

            assertEquals(-1, view.indexOf("name=\"stateful\""), page.view());
            assertEquals(-1, view.indexOf("method=\"post\""), page.view());
            assertEquals(-1, view.indexOf("viewAction"), page.view());
        }
    }
}
