package uk.org.waymark.contract.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

final class SchemaDocumentationTest {
    private static final Set<String> WRITTEN_BY_AUTHORS = Set.of("element", "attribute", "enumeration");

    @Test
    void everyElementAttributeAndValueIsExplained() throws Exception {
        List<Element> written = declarations().toList();

        List<String> unexplained = written.stream()
                .filter(declaration -> explanation(declaration).isEmpty())
                .map(SchemaDocumentationTest::path)
                .toList();

        assertTrue(written.size() > 150, "expected more than 150 declarations, and there are " + written.size());
        assertEquals(List.of(), unexplained);
    }

    @Test
    void everyExplanationIsMadeOfSentences() throws Exception {
        Stream<Element> written = declarations();

        List<String> others = written.filter(
                        declaration -> !explanation(declaration).matches("(?s)[\"A-Z].*\\."))
                .map(declaration -> path(declaration) + ": " + explanation(declaration))
                .toList();

        assertEquals(List.of(), others);
    }

    private static Stream<Element> declarations() throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultNSInstance();
        try (InputStream schema = LocatedXml.class.getResourceAsStream("waymark.xsd")) {
            NodeList all = parsers.newDocumentBuilder()
                    .parse(schema)
                    .getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "*");
            return IntStream.range(0, all.getLength())
                    .mapToObj(all::item)
                    .map(Element.class::cast)
                    .filter(element -> WRITTEN_BY_AUTHORS.contains(element.getLocalName()));
        }
    }

    private static String explanation(Element declaration) {
        return children(declaration, "annotation")
                .flatMap(annotation -> children(annotation, "documentation"))
                .map(documentation -> documentation.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> children(Element parent, String called) {
        NodeList all = parent.getChildNodes();
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(child -> called.equals(child.getLocalName()))
                .map(Element.class::cast);
    }

    /** The place of a declaration in the schema, such as "/scheme/symbol/shape/star". */
    private static String path(Element declaration) {
        String name = declaration.getAttribute("name") + declaration.getAttribute("value");
        String here = name.isEmpty() ? "" : "/" + name;
        return declaration.getParentNode() instanceof Element parent ? path(parent) + here : here;
    }
}
