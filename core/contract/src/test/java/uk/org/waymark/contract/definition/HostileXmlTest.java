package uk.org.waymark.contract.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
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
    void theSchemaAFileNamesIsNotLookedUp() throws IOException {
        try (ServerSocket elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            elsewhere.setSoTimeout(200);
            String address = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/schema/waymark-1.xsd";

            String id = ThemeReader.read(naming(address)).id();

            assertEquals("harbour", id);
            assertThrows(SocketTimeoutException.class, elsewhere::accept, "somebody asked for " + address);
        }
    }

    @Test
    void theSchemaAFileNamesIsNoPartOfItsDefinition() {
        Element named = naming("http://127.0.0.1:8080/schema/waymark-1.xsd").tree();

        assertEquals(
                new DefinitionFile("indicators.xml", Harbour.INDICATORS).tree().attributes(), named.attributes());
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

    private static DefinitionFile naming(String schema) {
        String text = Harbour.changed(
                Harbour.INDICATORS,
                "id=\"harbour\"",
                "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:uk.org.waymark:1 "
                        + schema + "\" id=\"harbour\"");
        return new DefinitionFile("indicators.xml", text);
    }

    private static List<String> faults(String text) {
        var refused = assertThrows(
                DefinitionException.class, () -> ThemeReader.read(new DefinitionFile("indicators.xml", text)));
        return refused.faults().stream().map(Fault::toString).toList();
    }
}
