package uk.org.waymark.web.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import uk.org.waymark.position.paper.Paper;

/** A paper as a page: headings, tables and pictures as what they are, and nothing else than what it says. */
class HtmlPaperTest {
    private static final Document PAGE = page(CabinetPaper.paper());

    private static Document page(Paper paper) {
        String html = new String(Documents.render(paper, Format.HTML, CabinetPaper.FRAME), StandardCharsets.UTF_8);
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html.replaceFirst("<!DOCTYPE html>", ""))));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError("It is not well-formed", broken);
        }
    }

    private static List<Element> all(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> texts(Document page, String name) {
        return all(page, name).stream().map(Element::getTextContent).toList();
    }

    @Test
    void itsPartsAreHeadingsOfTheirDepth() {
        assertEquals(List.of("Leicester’s Local Area Agreement: annual review 2008/9"), texts(PAGE, "h1"));
        assertEquals(
                List.of(
                        "1 Purpose of the report",
                        "2 Summary",
                        "3 Recommendations",
                        "4 Report",
                        "5 Money",
                        "Appendix A The designated targets at 30 September 2008",
                        "The report on one page"),
                texts(PAGE, "h2"));
        assertEquals(List.of("4.2 Homes"), texts(PAGE, "h3"));
    }

    @Test
    void everyRowAndColumnHasItsHeading() {
        Element homes = all(PAGE, "table").get(0);

        assertEquals(
                "Net additional homes",
                homes.getElementsByTagName("caption").item(0).getTextContent());
        for (Element heading : all(PAGE, "th")) {
            assertTrue(List.of("col", "row", "rowgroup").contains(heading.getAttribute("scope")));
        }
        assertEquals(
                "September 20083001,450 worse",
                homes.getElementsByTagName("tr").item(2).getTextContent());
    }

    @Test
    void aSymbolIsAShapeBesideItsWord() {
        Element rating =
                (Element) all(PAGE, "table").get(0).getElementsByTagName("svg").item(0);

        assertEquals("true", rating.getAttribute("aria-hidden"));
        assertEquals(" worse", rating.getNextSibling().getTextContent());
    }

    @Test
    void aQuotedFigureKeepsItsValueForMachines() {
        Element quoted = all(PAGE, "data").get(0);

        assertEquals("300", quoted.getAttribute("value"));
        assertEquals("300 homes", quoted.getTextContent());
    }

    @Test
    void onlyTheRecommendationsAreInABox() {
        List<Element> boxed = all(PAGE, "div").stream()
                .filter(part -> part.getAttribute("class").contains("recommendations"))
                .toList();

        assertEquals(1, boxed.size());
        assertTrue(boxed.get(0).getTextContent().startsWith("3 Recommendations"));
    }

    @Test
    void whatWasTypedIsTextAndNothingElse() {
        Document page = page(HostilePaper.paper());

        assertEquals(List.of(), all(page, "script"));
        assertEquals(1, all(page, "style").size());
        assertTrue(texts(page, "p").contains("<script>alert(1)</script> & </style> \"quoted\" ]]> {page} 'x'"));
        assertFalse(page.getDocumentElement().getTextContent().contains("\u202e"));
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        assertEquals(List.of(), all(PAGE, "link"));
        assertEquals(List.of(), all(PAGE, "img"));
        assertFalse(texts(PAGE, "style").get(0).contains("url("));
    }
}
