package uk.org.waymark.contract.definition;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * A definition file parsed in one pass by the JDK's own parser with the schema set on it. A document type, an external
 * entity or another schema is refused, since definition files come from outside the tree too.
 *
 * @param root empty of content where the file is not well-formed
 */
record LocatedXml(Element root, Faults faults) {
    private static final String NAMESPACE = "urn:uk.org.waymark:1";
    private static final String NO_DOCUMENT_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final SAXParserFactory PARSERS = parsers();

    static LocatedXml parse(DefinitionFile file) {
        Faults faults = new Faults();
        TreeBuilder tree = new TreeBuilder(new SourceText(file), faults);
        try {
            XMLReader reader = newReader();
            reader.setContentHandler(tree);
            reader.setErrorHandler(tree);
            reader.parse(new InputSource(new StringReader(file.text())));
        } catch (SAXParseException e) {
            tree.stopped(e);
        } catch (SAXException | IOException e) {
            faults.add(Fault.of(file.name(), "the file cannot be read: " + e.getMessage()));
        }
        return new LocatedXml(tree.root(), faults);
    }

    /** The same for a reader that expects one kind of document; another kind is a fault and ends the reading. */
    static LocatedXml parse(DefinitionFile file, String expectedRoot) {
        LocatedXml xml = parse(file);
        if (xml.root.isSoundItself() && !xml.root.name().equals(expectedRoot)) {
            xml.faults.add(xml.root.fault("this file should hold <" + expectedRoot + " xmlns=\"" + NAMESPACE
                    + "\">, not <" + xml.root.name() + ">"));
        }
        if (!xml.root.isSoundItself() || !xml.root.name().equals(expectedRoot)) {
            xml.faults.throwIfAny();
        }
        return xml;
    }

    private static synchronized XMLReader newReader() throws SAXException {
        try {
            return PARSERS.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's XML parser cannot be made", e);
        }
    }

    private static SAXParserFactory parsers() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCUMENT_TYPE, true);
            factory.setSchema(schema());
            return factory;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The JDK's XML parser cannot be set up", e);
        }
    }

    private static Schema schema() throws SAXException {
        URL published = LocatedXml.class.getResource("waymark.xsd");
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return factory.newSchema(published);
    }
}
