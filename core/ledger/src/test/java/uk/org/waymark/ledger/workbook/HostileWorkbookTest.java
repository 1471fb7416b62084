package uk.org.waymark.ledger.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.ledger.table.FileRefused;
import uk.org.waymark.ledger.table.Headings;

class HostileWorkbookTest {
    private final byte[] harmless = WrittenSheet.of(sheet -> sheet.value(0, 0, "code"));

    @ParameterizedTest
    @CsvSource({
        "xl/vbaProject.bin, it has macros (xl/vbaProject.bin)",
        "XL/VBAPROJECT.BIN, it has macros (XL/VBAPROJECT.BIN)",
        "elsewhere/vba%50roject.bin, it has macros (elsewhere/vba%50roject.bin)",
        "xl/macrosheets/sheet1.xml, it has macros (xl/macrosheets/sheet1.xml)",
        "xl/activeX/activeX1.xml, it has an ActiveX control or an add-in (xl/activeX/activeX1.xml)",
        "xl/embeddings/oleObject1.bin, it has other files inside it",
        "xl/externalLinks/externalLink1.xml, it takes values from other files",
        "xl/connections.xml, it takes values from elsewhere"
    })
    void aPartThatCouldDoHarmIsNamed(String part, String reason) {
        assertEquals(reason, reason(WrittenSheet.with(harmless, part, new byte[10])));
    }

    @Test
    void aWorkbookWithMacrosUnderAnotherNameIsKnownByItsType() {
        byte[] workbook = WrittenSheet.changed(
                harmless,
                "[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml");

        assertEquals("it has macros ([Content_Types].xml)", reason(workbook));
    }

    @Test
    void anotherFileInsideIsRefusedUnderAnyName() {
        assertEquals(
                "it has other files inside it", reason(WrittenSheet.with(harmless, "xl/media/image1.png", harmless)));
        assertEquals(
                "it has an object of another program inside it (xl/printerSettings/settings1.bin)",
                reason(WrittenSheet.with(harmless, "xl/printerSettings/settings1.bin", new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0
                })));
    }

    @Test
    void aBombIsStoppedWhileItUnfolds() {
        byte[] noughts = new byte[60 * 1024 * 1024];

        assertEquals(
                "it unfolds to far more than it is",
                reason(WrittenSheet.with(harmless, "xl/media/image1.png", noughts)));
    }

    @Test
    void moreThanTheLimitIsTooMuchHoweverBadlyItFolds() {
        byte[] noise = new byte[8 * 1024 * 1024];
        new Random(7).nextBytes(noise);
        byte[] workbook = harmless;
        for (int copy = 0; copy < 2; copy++) {
            workbook = WrittenSheet.with(workbook, "xl/media/image" + copy + ".png", noise);
        }
        byte[] unfolding = new byte[90 * 1024 * 1024];
        byte[] bomb = WrittenSheet.with(workbook, "xl/media/image9.png", unfolding);

        assertTrue(bomb.length > unfolding.length / 200, "the ratio alone would not stop it");
        assertEquals("it unfolds to far more than it is", reason(bomb));
    }

    @Test
    void thousandsOfPartsAreTooMany() {
        assertEquals("it has more than 1000 parts", reason(WrittenSheet.withMany(harmless, 1001)));
    }

    @ParameterizedTest
    @CsvSource({"xl/sharedStrings.xml, <sst", "xl/worksheets/sheet1.xml, <worksheet", "xl/workbook.xml, <workbook"})
    void anEntityFromOutsideIsRefusedBeforeItIsLookedUp(String part, String root) {
        byte[] workbook = WrittenSheet.changed(
                harmless, part, root + " ", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + root + " ");

        assertEquals("it has a document type inside, which no document needs", reason(workbook));
    }

    @Test
    void entitiesThatMultiplyAreRefused() {
        byte[] workbook = WrittenSheet.changed(
                harmless,
                "xl/sharedStrings.xml",
                "<sst ",
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><sst ");

        assertEquals("it has a document type inside, which no document needs", reason(workbook));
    }

    @Test
    void whatIsNoWorkbookInsideIsDamaged() {
        assertEquals("it is damaged", reason(WrittenSheet.changed(harmless, "xl/workbook.xml", "<workbook ", "<< ")));
        assertEquals("it is damaged", reason("PK\u0003\u0004 and no more".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "it is damaged",
                reason(WrittenSheet.changed(harmless, "xl/worksheets/sheet1.xml", "<row r=\"1\"", "<row r=\"one\"")));
    }

    private static String reason(byte[] workbook) {
        return assertThrows(
                        FileRefused.class,
                        () -> WorkbookFile.read(
                                WrittenSheet.upload(workbook), new Headings(List.of("code"), List.of())))
                .reason();
    }
}
