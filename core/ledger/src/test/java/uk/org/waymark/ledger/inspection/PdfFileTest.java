package uk.org.waymark.ledger.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFileTest {
    private static final String SCRIPT = "<</S /JavaScript /JS (app.alert\\(1\\))>>";

    @ParameterizedTest
    @CsvSource({
        "<</Type /Catalog /OpenAction <</S /JavaScript /JS 5 0 R>>>>, a script (object 7)",
        "<</Names <</JavaScript 5 0 R>>>>, a script (object 7)",
        "<</S /#4aavaScr#69pt>>, a script (object 7)",
        "<</S/J#53/X 1>>, a script (object 7)",
        "<</AA <</O <</S /Launch /F (cmd.exe)>>>>>>, a command that starts a program (object 7)",
        "<</Type /Filespec /EF <</F 9 0 R>>>>, another file attached to it (object 7)",
        "<</Type /EmbeddedFile /Length 3>>, another file attached to it (object 7)",
        "<</AcroForm <</XFA 9 0 R>>>>, a dynamic form (XFA) (object 7)",
        "<</Subtype /RichMedia>>, 'film, sound or a three-dimensional model (object 7)'"
    })
    void whatRunsOrStartsSomethingIsFound(String object, String found) {
        assertEquals(found, found("%PDF-1.4\n7 0 obj\n" + object + "\nendobj\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 0 obj <</Type /Catalog /OpenAction [3 0 R /XYZ null null 0] /Pages 2 0 R>> endobj",
                "1 0 obj <</OpenAction <</S /GoTo /D [3 0 R /Fit]>>>> endobj",
                "1 0 obj <</AcroForm <</Fields [4 0 R] /NeedAppearances true>>>> endobj",
                "4 0 obj <</FT /Btn /A <</S /SubmitForm /F (https://example.org/)>>>> endobj",
                "4 0 obj <</Subtype /Link /A <</S /URI /URI (https://example.org/)>>>> endobj",
                "5 0 obj <</Title (On /JS and /JavaScript \\(a study\\) /Launch)>> endobj",
                "6 0 obj <</Length 9>> stream\n/JS /Launch\nendstream endobj",
                "7 0 obj <</JSX 1 /Launchpad 2>> % /JS\nendobj"
            })
    void anOrdinaryDocumentOrFormPasses(String objects) {
        assertEquals("", found("%PDF-1.4\n" + objects + "\ntrailer <</Root 1 0 R>>\n%%EOF"));
    }

    @Test
    void objectsPackedIntoAStreamAreUnpacked() {
        assertEquals("a script (object 12)", found(packed("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", SCRIPT)));
        assertEquals("a script (object 12)", found(packed("/N 1 /First 4 /Filter [/Fl]", SCRIPT)));
        assertEquals("a script (object 12)", found(packed("/Type/Obj#53tm/N 1/First 4/Filter/FlateDecode", SCRIPT)));
        assertEquals("", found(packed("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", "<</Type /Page>>")));
    }

    @Test
    void objectsThatAreNotPackedAreLookedThroughAsTheyAre() {
        assertEquals(
                "a script (object 12)",
                found("%PDF-1.5\n12 0 obj <</Type /ObjStm /N 1 /First 4>> stream\n1 0 " + SCRIPT
                        + " endstream endobj"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter [/FlateDecode /FlateDecode]",
                "/Filter [/ASCIIHexDecode /FlateDecode]",
                "/Filter /LZWDecode",
                "/Filter 9 0 R",
                "/Filter /FlateDecode /DecodeParms <</Predictor 12>>"
            })
    void objectsPackedInAnotherWayAreNotTakenOnTrust(String filter) {
        byte[] pdf = packed("/Type /ObjStm /N 1 /First 4 " + filter, "<</Type /Page>>");

        assertThrows(Unreadable.class, () -> PdfFile.active(pdf));
    }

    @Test
    void encryptedObjectsCannotBeLookedThrough() {
        byte[] pdf = bytes("%PDF-1.6\n12 0 obj <</Type /ObjStm /N 9 /First 40 /Filter /FlateDecode>> stream\n"
                + "\u0093\u00e1\u0017 noise\nendstream endobj");

        assertThrows(Unreadable.class, () -> PdfFile.active(pdf));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 0 obj <</Length 99>> stream\n8 0 obj " + SCRIPT + " endobj endstream endobj",
                "1 0 obj (a string 8 0 obj " + SCRIPT + " endobj) endobj",
                "% a comment 8 0 obj " + SCRIPT + " endobj",
                "8 0 obj " + SCRIPT,
                "1 0 obj <<>> endobj trailer <</Root <</OpenAction " + SCRIPT + ">>>>"
            })
    void anObjectIsFoundWhereverItBegins(String objects) {
        assertEquals("a script", found("%PDF-1.4\n" + objects).replaceFirst(" \\((object|byte) \\d+\\)$", ""));
    }

    @Test
    void noiseIsNeverTakenForAScript() {
        byte[] noise = new byte[4 << 20];
        new Random(2008).nextBytes(noise);
        String scan = "%PDF-1.4\n1 0 obj <</Filter /DCTDecode>> stream\n"
                + new String(noise, StandardCharsets.ISO_8859_1) + "\nendstream endobj";

        assertEquals("", found(scan));
    }

    @Test
    void aFileMadeToKeepTheInspectionBusyIsGivenUp() {
        byte[] nested = bytes("%PDF-1.4 " + "1 0 obj(".repeat(400_000));
        byte[] bomb = packed("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", " ".repeat(70 << 20));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThrows(Unreadable.class, () -> PdfFile.active(nested));
            assertThrows(Unreadable.class, () -> PdfFile.active(bomb));
        });
    }

    private static byte[] packed(String dictionary, String objects) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(bytes("%PDF-1.5\n12 0 obj <<" + dictionary + ">> stream\r\n"));
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(pdf)) {
            deflated.write(bytes("1 0 " + objects));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pdf.writeBytes(bytes("\nendstream endobj\n"));
        return pdf.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String found(String pdf) {
        return found(bytes(pdf));
    }

    private static String found(byte[] pdf) {
        return PdfFile.active(pdf).map(ActiveContent::description).orElse("");
    }
}
