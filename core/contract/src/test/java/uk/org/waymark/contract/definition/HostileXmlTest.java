package uk.org.waymark.contract.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.waymark.contract.harbour.Harbour;

final class HostileXmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE theme SYSTEM \"http://localhost:9/theme.dtd\"><theme/>",
                "<!DOCTYPE theme [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]><theme>&secret;</theme>",
                "<!DOCTYPE theme [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><theme>&b;</theme>"
            })
    void aDocumentTypeIsRefusedWithWhatEverItBrings(String text) {
        assertEquals(
                List.of(
                        "indicators.xml:1:10: a document type (DOCTYPE) is not allowed in a definition file; take it out"),
                faults(text));
    }

    @Test
    void aSchemaOfItsOwnIsNotFetched() {
        String withHint = Harbour.changed(
                Harbour.INDICATORS,
                "id=\"harbour\"",
                "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                        + "xsi:schemaLocation=\"urn:uk.org.waymark:1 http://localhost:9/other.xsd\" id=\"harbour\"");

        assertEquals(
                "harbour",
                ThemeReader.read(new DefinitionFile("indicators.xml", withHint)).id());
    }

    @Test
    void aFileThatEndsTooEarlyIsNamedWithWhatWasFoundBefore() {
        String cut = Harbour.INDICATORS
                .substring(0, Harbour.INDICATORS.indexOf("<agreed"))
                .replace("polarity=\"high\"", "polarity=\"up\"");

        List<String> faults = faults(cut);

        assertEquals(2, faults.size());
        assertTrue(faults.get(0).startsWith("indicators.xml:6:41: polarity=\"up\""), faults.get(0));
        assertTrue(faults.get(1).startsWith("indicators.xml:9:5: the file is not well-formed XML"), faults.get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not XML",
                "<theme/>",
                "<theme xmlns=\"urn:other\"/>",
                "<indicator xmlns=\"urn:uk.org.waymark:1\"/>"
            })
    void whatIsNoDefinitionIsRefused(String text) {
        assertEquals(1, faults(text).size());
    }

    @Test
    void aDefinitionOfAnotherKindIsRefused() {
        assertEquals(
                List.of("indicators.xml:1:1: this file should hold <theme xmlns=\"urn:uk.org.waymark:1\">, not "
                        + "<action-plan>"),
                faults(Harbour.ACTION_PLAN));
    }

    private static List<String> faults(String text) {
        var refused = assertThrows(
                DefinitionException.class, () -> ThemeReader.read(new DefinitionFile("indicators.xml", text)));
        return refused.faults().stream().map(Fault::toString).toList();
    }
}
