package uk.org.waymark.web.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.waymark.web.document.layout.Frame;
import uk.org.waymark.web.document.layout.Letterhead;
import uk.org.waymark.web.document.layout.Letterhead.Crest;
import uk.org.waymark.web.document.layout.Letterhead.Group;
import uk.org.waymark.web.document.layout.Letterhead.Line;

/** The first page of a paper shows the crest of its body and the lines of its frame. */
class LetterheadTest {
    private static final String SHIP =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" width="400mm" height="200mm" viewBox="0 0 40 20">
              <path d="M2 12h36l-6 6H8z" fill="#123456"/><rect x="19" y="2" width="2" height="10"/>
            </svg>
            """;
    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static Frame frame(String mediaType) {
        String content = mediaType.endsWith("svg+xml")
                ? Base64.getEncoder().encodeToString(SHIP.getBytes(StandardCharsets.UTF_8))
                : DOT;
        return new Frame(
                "Harbour Council",
                "Report to Cabinet, 26 January 2009",
                "Harbour agreement",
                "Figures as at 25 November 2008",
                "747cf81dbf0012345678",
                "c0038501809d12345678",
                new Letterhead(
                        Optional.of("Report of the Director of Finance"),
                        Optional.of(new Crest("A ship under sail", mediaType, content)),
                        List.of(
                                new Group(Optional.empty(), List.of(new Line("Wards affected", "All wards"))),
                                new Group(
                                        Optional.of("Forward timetable"),
                                        List.of(new Line("Cabinet", "26 January 2009"))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/svg+xml", "image/png"})
    void aPdfWithACrestPassesTheRulesOfPdfUa(String mediaType) throws Exception {
        byte[] pdf = Documents.render(CabinetPaper.paper(), Format.PDF, frame(mediaType));

        assertEquals(List.of(), PdfUa.faults(pdf));
        String first = firstPage(pdf);
        assertTrue(first.contains("Harbour Council Report to Cabinet, 26 January 2009"), first);
        assertTrue(first.contains("Wards affected All wards Forward timetable Cabinet 26 January 2009"), first);
        assertTrue(first.contains("Report of the Director of Finance · Harbour agreement"), first);
    }

    private static String firstPage(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/svg+xml", "image/png"})
    void aWordFileHasTheCrestWithItsWordsAndTheFrameInStyles(String mediaType) throws IOException {
        byte[] word = Documents.render(CabinetPaper.paper(), Format.WORD, frame(mediaType));

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            String xml = document.getDocument().xmlText();
            assertTrue(xml.contains("descr=\"A ship under sail\""), "no picture with its words");
            assertEquals(
                    "FrameLine: Wards affected\tAll wards; FrameHeading: Forward timetable; FrameLine: Cabinet\t26 January"
                            + " 2009",
                    document.getParagraphs().stream()
                            .filter(paragraph ->
                                    String.valueOf(paragraph.getStyle()).startsWith("Frame"))
                            .map(LetterheadTest::styled)
                            .collect(Collectors.joining("; ")));
        }
    }

    private static String styled(XWPFParagraph paragraph) {
        return paragraph.getStyle() + ": " + paragraph.getText();
    }

    @Test
    void aWebPageShowsTheCrestAsAPictureInWhichNoScriptRuns() {
        String html = new String(
                Documents.render(CabinetPaper.paper(), Format.HTML, frame("image/svg+xml")), StandardCharsets.UTF_8);

        assertTrue(html.contains("<img class=\"crest\" src=\"data:image/svg+xml;base64,"), "no picture");
        assertFalse(html.contains("M2 12h36"), "the drawing is part of the page");
        assertTrue(html.contains("alt=\"A ship under sail\""), "no words");
    }
}
