package uk.org.waymark.ledger.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeDocumentTest {
    private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/vbaProject.bin",
                "WORD/VBAPROJECT.BIN",
                "xl/other/vbaProjectSignature.bin",
                "xl\\vbaProject.bin",
                "xl/vba%50roject.bin",
                "word/vbaData.xml",
                "xl/macrosheets/sheet1.xml",
                "XL/MacroSheets/sheet1.xml",
                "xl/intlMacrosheet1.xml",
                "Basic/Standard/Module1.xml",
                "Object 1/Scripts/python/run.py"
            })
    void macrosAreFoundByTheirNameInAnySpelling(String part) {
        assertEquals("macros (" + part + ")", found(new Office().part(part, "<a/>")));
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml, macros",
        "application/vnd.ms-word.document.MACROENABLED.main+xml, macros",
        "application/vnd.ms-office.vbaProject, macros",
        "application/vnd.ms-excel.macrosheet+xml, macros",
        "application/vnd.ms-excel.intlmacrosheet+xml, macros",
        "application/vnd.ms-office.activeX+xml, an ActiveX control or an add-in",
        "application/vnd.openxmlformats-officedocument.oleObject, an object of another program inside it"
    })
    void aPartUnderAnyNameIsFoundByTheTypeItIsDeclaredAs(String type, String what) {
        Office office = new Office().declaring("<Override PartName=\"/xl/plain.bin\" ContentType=\"" + type + "\"/>");

        assertEquals(what + " ([Content_Types].xml)", found(office));
    }

    @ParameterizedTest
    @CsvSource({
        "http://schemas.microsoft.com/office/2006/relationships/vbaProject, macros",
        "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet, macros",
        "http://purl.oclc.org/ooxml/officeDocument/relationships/control, an ActiveX control or an add-in",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject, an object of another program inside it",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk, an object of another program inside it"
    })
    void aPartUnderAnyNameIsFoundByItsRelationship(String type, String what) {
        Office office = new Office().related(type, "plain.bin", "Internal");

        assertEquals(what + " (word/_rels/document.xml.rels)", found(office));
    }

    @ParameterizedTest
    @CsvSource({
        "attachedTemplate, http://192.0.2.1/letter.dotm, a template that is loaded from elsewhere",
        "attachedTemplate, file:///\\\\192.0.2.1\\share\\letter.dotx, a template that is loaded from elsewhere",
        "image, http://192.0.2.1/pixel.png, a part that is loaded from elsewhere",
        "frame, http://192.0.2.1/page.html, a part that is loaded from elsewhere",
        "subDocument, http://192.0.2.1/part.docx, a part that is loaded from elsewhere",
        "oleObject, http://192.0.2.1/sheet.xlsx, an object of another program inside it"
    })
    void whatIsLoadedFromElsewhereOnOpeningIsFound(String type, String target, String what) {
        Office office = new Office()
                .related(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type,
                        target,
                        "external");

        assertEquals(what + " (word/_rels/document.xml.rels)", found(office));
    }

    @ParameterizedTest
    @CsvSource({
        "officeDocument/2006/relationships/hyperlink, https://www.leicester.gov.uk/",
        "officeDocument/2006/relationships/externalLinkPath, file:///S:/Returns/2008.xlsx",
        "office/2006/relationships/xlExternalLinkPath/xlPathMissing, 2008.xlsx"
    })
    void linksThatAreFollowedOnRequestAreOrdinary(String type, String target) {
        assertEquals("", found(new Office().related("http://schemas.microsoft.com/" + type, target, "External")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:fldSimple w:instr=\" DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe &quot;/k calc&quot; \"/>",
                "<w:fldChar w:fldCharType=\"begin\"/><w:r><w:instrText> DD</w:instrText></w:r><w:r><w:instrText>EAU</w:instrText>"
                        + "</w:r><w:instrText>TO cmd</w:instrText><w:fldChar w:fldCharType=\"end\"/>",
                "<w:fldChar w:fldCharType=\"begin\"/><w:instrText> dde excel</w:instrText><w:fldChar w:fldCharType=\"separate\"/>",
                "<w:fldChar w:fldCharType=\"begin\"/><w:instrText> LINK Excel.Sheet.12 </w:instrText>",
                "<w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"begin\"/><w:instrText>QUOTE 68 68 69</w:instrText>"
                        + "<w:fldChar w:fldCharType=\"end\"/><w:instrText> cmd</w:instrText><w:fldChar w:fldCharType=\"end\"/>"
            })
    void aFieldThatCallsAnotherProgramIsFoundHoweverItIsSplit(String body) {
        assertEquals("a link to another program (DDE) (word/document.xml)", found(new Office().document(body)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:fldSimple w:instr=\" PAGE \"/>",
                "<w:fldChar w:fldCharType=\"begin\"/><w:instrText> IF </w:instrText><w:fldChar w:fldCharType=\"begin\"/>"
                        + "<w:instrText> NUMPAGES </w:instrText><w:fldChar w:fldCharType=\"end\"/><w:instrText> &gt; 1</w:instrText>"
                        + "<w:fldChar w:fldCharType=\"end\"/>",
                "<w:t>DDEAUTO is a word of the text</w:t>"
            })
    void ordinaryFieldsAreOrdinary(String body) {
        assertEquals("", found(new Office().document(body)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<externalLink><ddeLink ddeService='cmd' ddeTopic='/c calc'/></externalLink>#a link to another program (DDE)",
                "<externalLink><oleLink progId='Package'/></externalLink>#an object of another program inside it",
                "<worksheet><oleObjects><oleObject progId='Package'/></oleObjects></worksheet>#an object of another program inside it",
                "<worksheet><c><f>cmd|'/c calc'!A0</f></c></worksheet>#a link to another program (DDE)",
                "<table><table-cell formula='of:=DDE(\"soffice\";\"a\";\"b\")'/></table>#a link to another program (DDE)",
                "<a xmlns:x='u'><event-listener x:href='vnd.sun.star.script:a'/></a>#macros",
                "<a xmlns:x='u'><image x:href='http://192.0.2.1/a.png'/></a>#a part that is loaded from elsewhere"
            })
    void whatAWorkbookCallsIsFoundInEveryPart(String xml, String what) {
        assertEquals(what + " (xl/plain.dat)", found(new Office().part("xl/plain.dat", xml)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<worksheet><c><f>CONCATENATE(\"Total|\",'2008!'!A1)&amp;\"|\"&amp;Sheet2!B1</f></c></worksheet>",
                "<worksheet><c><f>'a|b'!A1+[1]Sheet1!C2</f></c></worksheet>",
                "<a xmlns:x='u'><image x:href='Pictures/1.png'/><object x:href='./Object 1'/></a>"
            })
    void ordinaryFormulasAndPicturesAreOrdinary(String xml) {
        assertEquals("", found(new Office().part("content.xml", xml)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void anotherEncodingHidesNothing(String encoding) {
        byte[] xml = ("\ufeff<?xml version='1.0' encoding='" + encoding.replaceAll("[BL]E$", "") + "'?><ddeLink/>")
                .getBytes(Charset.forName(encoding));

        assertEquals("a link to another program (DDE) (xl/a.bin)", found(new Office().part("xl/a.bin", xml)));
    }

    @Test
    void anObjectIsFoundByItsFirstBytesUnderAnyName() {
        assertEquals(
                "an object of another program inside it (word/media/image1.png)",
                found(new Office().part("word/media/image1.png", COMPOUND)));
    }

    @Test
    void theWorkbookBehindAChartIsLookedThroughToo() {
        byte[] harmless = new Office().part("xl/workbook.xml", "<workbook/>").bytes();
        byte[] hostile = new Office().part("xl/vbaProject.bin", COMPOUND).bytes();

        assertEquals("", found(new Office().part("word/embeddings/Sheet1.xlsx", harmless)));
        assertEquals(
                "macros (word/embeddings/Sheet1.xlsx, xl/vbaProject.bin)",
                found(new Office().part("word/embeddings/Sheet1.xlsx", hostile)));
    }

    @Test
    void anArchiveInsideThatIsNoDocumentIsAnObject() {
        byte[] archive =
                new Office(Optional.empty()).part("run.txt", "anything").bytes();

        assertEquals(
                "an object of another program inside it (word/media/image1.png)",
                found(new Office().part("word/media/image1.png", archive)));
    }

    @Test
    void whatIsProtectedCannotBeLookedThrough() {
        Office office = new Office()
                .part("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>");

        assertEquals("it is protected with a password", unreadable(office));
    }

    @Test
    void xmlThatIsNoneOrBringsADocumentTypeIsUnreadable() {
        assertEquals("it is damaged", unreadable(new Office().part("word/settings.xml", "encrypted")));
        assertEquals(
                "it has a document type inside, which no document needs",
                unreadable(new Office().part("word/settings.xml", "<!DOCTYPE x [<!ENTITY e 'x'>]><settings/>")));
        assertEquals("", found(new Office().part("word/media/image1.svg", "<!DOCTYPE svg><svg/>")));
    }

    @Test
    void emptyPartsAndPicturesAreOrdinary() {
        assertEquals(
                "",
                found(new Office()
                        .part("Configurations2/accelerator/current.xml", "")
                        .part("xl/drawings/vmlDrawing1.vml", "<xml><br></xml>")
                        .part("xl/printerSettings/printerSettings1.bin", "P\0r\0i\0n\0t\0e\0r\0")));
    }

    private static String found(Office office) {
        return OfficeDocument.of(office.bytes())
                .active()
                .map(ActiveContent::description)
                .orElse("");
    }

    private static String unreadable(Office office) {
        byte[] bytes = office.bytes();
        return assertThrows(Unreadable.class, () -> OfficeDocument.of(bytes)).getMessage();
    }
}
