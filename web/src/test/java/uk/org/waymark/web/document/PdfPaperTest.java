package uk.org.waymark.web.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.paper.Part;

/** A paper as PDF is accessible, and says what the paper says. */
class PdfPaperTest {
    private static final byte[] PDF = pdf(CabinetPaper.paper());

    private static byte[] pdf(Paper paper) {
        return Documents.render(paper, Format.PDF, CabinetPaper.FRAME);
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
            return pages;
        }
    }

    @Test
    void itPassesTheRulesOfPdfUa() throws Exception {
        assertEquals(List.of(), PdfUa.faults(PDF));
        assertEquals(List.of(), PdfUa.faults(pdf(HostilePaper.paper())));
    }

    @Test
    void answersBesideTheirHeadingsAreReadInOrder() throws Exception {
        Part cause = Part.of("", "Cause", List.of(Paragraph.of("Nobody buys."), Paragraph.of("Nobody builds.")));
        Part money = Part.of("", "Money", List.of(Paragraph.of("None is stated.")));
        Paper paper = new Paper(
                "note",
                "Note",
                CabinetPaper.paper().about(),
                List.of(new Part(
                        "1",
                        "At risk",
                        List.of(),
                        List.of(
                                new Part("1.1", "Homes", List.of(Paragraph.of("300.")), List.of(cause, money)),
                                new Part("1.2", "Carbon", List.of(Paragraph.of("1.8%.")), List.of(cause, money))))));

        assertEquals(List.of(), PdfUa.faults(pdf(paper)));
        assertTrue(pages(pdf(paper)).get(0).contains("Cause Nobody buys. Nobody builds. Money None is stated."));
    }

    @Test
    void itsBookmarksAreItsHeadings() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            List<String> names = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle());
                item.children().forEach(within -> names.add("> " + within.getTitle()));
            }

            assertEquals(
                    List.of(
                            "1 Purpose of the report",
                            "2 Summary",
                            "3 Recommendations",
                            "4 Report",
                            "> 4.2 Homes",
                            "5 Money",
                            "Appendix A The designated targets at 30 September 2008",
                            "The report on one page"),
                    names);
            assertEquals(
                    CabinetPaper.paper().title(),
                    document.getDocumentInformation().getTitle());
            assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void everyPageSaysWhatItIsOf() throws IOException {
        List<String> pages = pages(PDF);

        for (int page = 0; page < pages.size(); page++) {
            assertTrue(pages.get(page).contains("Page " + (page + 1) + " of " + pages.size()), pages.get(page));
            assertTrue(pages.get(page).contains("Leicester City Council · Report to Cabinet, 26 January 2009"));
            assertTrue(pages.get(page)
                    .contains("Figures as at 25 November 2008 · paper 747c f81d bf00 · ledger head c003 8501 809d"));
        }
        assertTrue(pages.get(0)
                .contains("2009 Leicester’s Local Area Agreement: annual review 2008/9 Leicester City Council"));
        assertTrue(pages.get(pages.size() - 1).contains("The report on one page The report on one page"));
    }

    @Test
    void aTableRepeatsItsHeadingsOnEveryPage() throws IOException {
        List<String> pages = pages(PDF).stream()
                .filter(page -> page.contains("Appendix A: The designated targets"))
                .toList();

        assertEquals(2, pages.size());
        for (String page : pages) {
            assertTrue(page.contains("Code Measure Figure Target Performance"), page);
        }
        assertTrue(
                pages.get(0).contains("NI 193 Municipal waste landfilled, % 51.4 56 within better on track"),
                pages.get(0));
    }

    @Test
    void aThemeIsNotSplitOverTwoPages() throws IOException {
        String second = pages(PDF).stream()
                .filter(page -> page.contains("Appendix A: The designated targets"))
                .toList()
                .get(1);

        assertTrue(second.matches(".*Review category (Improving|Investing|Creating).*"), second);
    }

    @Test
    void noWordOfAHostileTextIsLost() throws IOException {
        String text = String.join(" ", pages(pdf(HostilePaper.paper())));

        assertTrue(text.contains("<script>alert(1)</script> & </style> \"quoted\""), text);
        assertTrue(text.contains("bell and null gone"), text);
        assertTrue(text.contains("ŵ ŷ Ł ≥ ≤ Ж"), text);
        assertTrue(text.contains("smile □"), text);
    }
}
