package uk.org.waymark.web.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.lens.Refusal.Refused;
import uk.org.waymark.web.small.Small;

class AddressTest {
    private static final Position POSITION = Small.position("");

    @Test
    void eachPageHasItsPath() {
        assertEquals(Optional.of(new Address.Found(Address.OVERVIEW, "")), Address.find("/"));
        assertEquals(Optional.of(new Address.Found(Address.THEMES, "")), Address.find("/themes"));
        assertEquals(Optional.of(new Address.Found(Address.THEME, "health")), Address.find("/themes/health"));
    }

    @Test
    void aPartTooManyHasNoPage() {
        for (String path : List.of("/themes/health/more", "/search/x", "/themes/", "/nowhere", "")) {
            assertEquals(Optional.empty(), Address.find(path), path);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageTakesAFormWhereItHasOne(Address address) throws IOException {
        String view = Files.readString(Path.of("src/main/webapp", address.view()));

        boolean form = view.contains("<h:form") || view.contains("method=\"post\"");

        assertEquals(form, address.methods().allow("POST"));
        assertTrue(address.methods().allow("GET"));
    }

    @Test
    void aCodeIsFoundHoweverItIsWritten() {
        for (String written : List.of("NI117", "NI-117", "ni 117")) {
            Address.INDICATOR.check(POSITION, written);
        }
    }

    @Test
    void anUnknownThemeIsRefusedWithThoseThereAre() {
        Refused refused = assertThrows(Refused.class, () -> Address.THEME.check(POSITION, "country"));

        assertEquals(404, refused.refusal().status());
        assertEquals(List.of("town"), refused.refusal().choices());
        assertTrue(refused.refusal().what().contains("country"));
    }
}
