package uk.org.waymark.ledger.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.waymark.ledger.setting.SettingFault;
import uk.org.waymark.ledger.setting.Settings;

class FileTypeTest {
    private static final String WORKBOOK =
            "<Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>";
    private static final String DOCUMENT =
            "<Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>";

    @Test
    void aFileIsToldByItsFirstBytes() {
        assertEquals(FileType.PDF, type("%PDF-1.4\n\u0000\u0001"));
        assertEquals(FileType.PNG, type("\u0089PNG\r\n\u001a\n\u0000"));
        assertEquals(FileType.JPEG, type("\u00ff\u00d8\u00ff\u00e0\u0000"));
    }

    @Test
    void textIsATableWhenItsLinesHaveAsManySeparators() {
        assertEquals(FileType.CSV, type("ward,burglaries\nAbbey,12\nAylestone,7\n"));
        assertEquals(FileType.TEXT, type("The survey was run in two wards, and once.\nIt will be run again.\n"));
        assertEquals(FileType.CSV, type("fund;amount\nBig Lottery;\u00a36,000\n"));
    }

    @Test
    void aWorkbookOrDocumentIsToldByWhatItDeclares() {
        assertEquals(FileType.XLSX, zip(Map.of("[Content_Types].xml", WORKBOOK, "xl/workbook.xml", "<workbook/>")));
        assertEquals(FileType.DOCX, zip(Map.of("[Content_Types].xml", DOCUMENT)));
        assertEquals(FileType.ODS, zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xl/vbaProject.bin", "word/vbaProject.bin", "xl/macrosheets/sheet1.xml", "Basic/script-lc.xml"})
    void aFileWithMacrosIsRefused(String part) {
        String told = refusal(archive(Map.of("[Content_Types].xml", WORKBOOK, part, "anything")));

        assertTrue(
                told.startsWith("This file has macros (" + part + "). It was not added. Save it without macros"), told);
    }

    @Test
    void aWorkbookThatDeclaresMacrosIsRefusedEvenWithoutThem() {
        String declared = "<Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/>";

        assertTrue(refusal(archive(Map.of("[Content_Types].xml", declared))).contains("macros"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "\ufeff<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "  <?xml version='1.0'?>",
                "#!/bin/sh\n",
                "MZ\u0090\u0000\u0003",
                "GIF89a\u0001\u0000"
            })
    void whatIsNoneOfTheKindsKeptIsRefusedWhateverItsName(String content) {
        String told = refusal(
                content.getBytes(content.startsWith("\ufeff") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));

        assertTrue(told.startsWith("Waymark keeps files of the types PDF, PNG"), told);
    }

    @Test
    void anArchiveIsRefusedAndNotTakenForAWorkbook() {
        assertTrue(refusal(archive(Map.of("notes.txt", "hello"))).contains("is a zip archive"));
    }

    @Test
    void aBombIsRefusedBeforeItFillsTheMemory() {
        byte[] bomb = archive(Map.of("[Content_Types].xml", WORKBOOK, "xl/media/image1.png", "0".repeat(210 << 20)));

        assertTrue(bomb.length < 1_000_000, "a bomb is small, not " + bomb.length);
        assertTrue(refusal(bomb).contains("because it holds far more than its size shows. It was not added."));
    }

    @Test
    void aCutWorkbookIsRefused() {
        byte[] whole = archive(Map.of("[Content_Types].xml", WORKBOOK.repeat(50)));

        assertTrue(refusal(Arrays.copyOf(whole, 60))
                .contains("This file cannot be looked through, because it is damaged. It was not added."));
    }

    @Test
    void theOlderFormatOfExcelIsRefusedWithAWayOut() {
        assertTrue(refusal(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0})
                .contains("save it as .docx"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            %PDF-1.7 1 0 obj <</S /JavaScript /JS (app.alert\\(1\\))>> endobj | a script (object 1)
            figure,note<script>alert(1)</script> | markup that a browser would run (line 1)
            """)
    void aFileThatRunsSomethingIsRefusedWithWhatAndWhereAndAWayOut(String content, String found) {
        String told = refusal(content.getBytes(StandardCharsets.ISO_8859_1));

        assertTrue(told.startsWith("This file has " + found + ". It was not added. "), told);
        assertTrue(told.endsWith(", and choose that one, or give a link instead."), told);
    }

    @Test
    void aTypeThatTheCouncilLeavesOutIsRefusedByItsName() {
        FileContent text = new FileContent("hello".getBytes(StandardCharsets.US_ASCII), allowing("pdf, XLSX,csv"));

        assertEquals(
                "This file is plain text, and Waymark here keeps files of the types PDF, CSV and Excel (.xlsx). It was"
                        + " not added. Save it as one of them, or give a link instead.",
                assertThrows(EvidenceRefused.class, text::type).getMessage());
    }

    @Test
    void everyTypeIsKeptWhereNothingElseIsSet() {
        List<String> types = new Settings(key -> Optional.empty()).evidenceTypes();

        assertEquals(Stream.of(FileType.values()).map(FileType::extension).toList(), types);
    }

    @Test
    void aTypeThatIsNotKnownStopsTheStart() {
        Settings settings =
                new Settings(key -> key.equals("waymark.evidence.types") ? Optional.of("pdf, exe") : Optional.empty());

        assertEquals(
                "Setting waymark.evidence.types (WAYMARK_EVIDENCE_TYPES) is \"pdf, exe\": it is not a list of types that"
                        + " Waymark knows. Name some of pdf, png, jpg, txt, csv, xlsx, docx, ods.",
                assertThrows(SettingFault.class, settings::check).getMessage());
    }

    private static FileContent content(byte[] bytes) {
        return new FileContent(bytes, allowing(""));
    }

    private static KeptTypes allowing(String types) {
        return KeptTypes.of(
                new Settings(key -> Optional.of(types).filter(given -> key.equals("waymark.evidence.types"))));
    }

    private static FileType type(String content) {
        return content(content.getBytes(StandardCharsets.ISO_8859_1)).type();
    }

    private static FileType zip(Map<String, String> parts) {
        return content(archive(parts)).type();
    }

    private static String refusal(byte[] content) {
        return assertThrows(EvidenceRefused.class, () -> content(content).type())
                .getMessage();
    }

    static byte[] archive(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
