package uk.org.waymark.web.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.paper.Paper;

/** A paper as Word, read back by another program: styles, headings, lists and tables that a clerk can edit. */
class WordPaperTest {
    private static XWPFDocument read(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Documents.render(paper, Format.WORD, CabinetPaper.FRAME)));
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void itsHeadingsAreHeadings() throws IOException {
        try (XWPFDocument document = read(CabinetPaper.paper())) {
            assertEquals(List.of(CabinetPaper.paper().title()), styled(document, "Title"));
            assertEquals(
                    List.of(
                            "1 Purpose of the report",
                            "2 Summary",
                            "3 Recommendations",
                            "4 Report",
                            "5 Money",
                            "Appendix A: The designated targets at 30 September 2008",
                            "The report on one page"),
                    styled(document, "Heading1"));
            assertEquals(List.of("4.2 Homes"), styled(document, "Heading2"));
            assertEquals("heading 1", document.getStyles().getStyle("Heading1").getName());
        }
    }

    @Test
    void everyTableRepeatsItsHeadingRow() throws IOException {
        try (XWPFDocument document = read(CabinetPaper.paper())) {
            assertEquals(3, document.getTables().size());
            for (XWPFTable table : document.getTables()) {
                assertTrue(table.getRow(0).isRepeatHeader());
                assertTrue(table.getRows().stream().allMatch(XWPFTableRow::isCantSplitRow));
            }
            XWPFTable homes = document.getTables().get(0);
            assertEquals("September 2008\t300\t1,450\t▲ worse", row(homes, 2));
            assertEquals("Total\t£22,500\t3", row(document.getTables().get(1), 3));
            assertEquals("Investing in our children", row(document.getTables().get(2), 1));
        }
    }

    private static String row(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream()
                .map(cell -> cell.getText())
                .collect(Collectors.joining("\t"));
    }

    @Test
    void everySheetHasItsRunningHead() throws IOException {
        try (XWPFDocument document = read(CabinetPaper.paper())) {
            List<String> heads = document.getHeaderList().stream()
                    .map(head -> head.getText().strip())
                    .toList();

            String left = "Leicester City Council · Report to Cabinet, 26 January 2009\t";
            assertEquals(
                    List.of(
                            left + "Leicester’s Local Area Agreement: annual review 2008/9",
                            left + "Appendix A: The designated targets at 30 September 2008",
                            left + "The report on one page"),
                    heads);
            assertEquals(
                    "Figures as at 25 November 2008 · paper 747c f81d bf00 · ledger head c003 8501 809d\tPage 1 of 1",
                    document.getFooterList().get(0).getText().strip());
        }
    }

    @Test
    void aPictureSaysWhatItShows() throws IOException {
        try (XWPFDocument document = read(CabinetPaper.paper())) {
            List<String> alternatives = document.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getEmbeddedPictures().stream())
                    .map(picture ->
                            picture.getDescription() + picture.getPictureData().getFileName())
                    .toList();

            assertEquals(4, document.getAllPictures().size());
            assertTrue(
                    document.getDocument().xmlText().contains("September 2008 300 against 1,450"),
                    alternatives::toString);
        }
    }

    @Test
    void itIsValidByItsSchema() throws IOException {
        for (Paper paper : List.of(CabinetPaper.paper(), HostilePaper.paper())) {
            try (XWPFDocument document = read(paper)) {
                List<XmlError> faults = new ArrayList<>();
                document.getDocument().validate(new XmlOptions().setErrorListener(faults));

                assertEquals(
                        List.of(), faults.stream().map(XmlError::getMessage).toList());
            }
        }
    }

    @Test
    void noWordOfAHostileTextIsLost() throws IOException {
        try (XWPFDocument document = read(HostilePaper.paper())) {
            List<String> texts = styled(document, "Normal");

            assertTrue(texts.contains("<script>alert(1)</script> & </style> \"quoted\" ]]> {page} 'x'"));
            assertTrue(texts.contains("one line\nanother\nthird"));
            assertTrue(texts.contains("smile \ud83d\ude00 and family \ud83d\udc68\u200d\ud83d\udc69"));
            assertTrue(styled(document, "ListParagraph").contains(HostilePaper.LONG_WORD));
        }
    }
}
