package uk.org.waymark.web.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.lens.Refusal.Refused;
import uk.org.waymark.web.small.Small;

class AddressTest {
    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"([^\"#]*)\"");
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
        assertEquals(hasForm(address.view()), address.methods().allow("POST"));
        assertTrue(address.methods().allow("GET"));
    }

    /** Whether a view, or a template that it includes, has a form that is sent back. */
    private static boolean hasForm(String view) throws IOException {
        String text = Files.readString(Path.of("src/main/webapp", view));
        for (MatchResult included : INCLUDED.matcher(text).results().toList()) {
            if (hasForm(included.group(1))) {
                return true;
            }
        }
        return text.contains("<h:form") || text.contains("method=\"post\"");
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
