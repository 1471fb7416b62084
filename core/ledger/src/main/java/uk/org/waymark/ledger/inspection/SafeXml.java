package uk.org.waymark.ledger.inspection;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The reader of XML that people send: it looks nothing up, and reports a document type instead of reading it. */
public final class SafeXml {
    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    public static XMLStreamReader reader(InputStream content) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(content);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
