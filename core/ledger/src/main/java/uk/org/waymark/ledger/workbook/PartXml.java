package uk.org.waymark.ledger.workbook;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import uk.org.waymark.ledger.inspection.SafeXml;
import uk.org.waymark.ledger.table.FileRefused;

/** One part of a workbook, read from beginning to end; a document type, by which entities come in, is refused. */
final class PartXml {
    private final String file;
    private final byte[] bytes;

    PartXml(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /** Something done at the beginning and the end of each element. */
    interface Reading {
        void begins(XMLStreamReader element) throws XMLStreamException;

        default void text(String text) {}

        default void ends(String element) {}
    }

    void read(Reading reading) {
        try {
            XMLStreamReader xml = SafeXml.reader(new ByteArrayInputStream(bytes));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new FileRefused(
                                file,
                                "it has a document type inside, which no document needs",
                                "Save a new copy in Excel");
                    case XMLStreamConstants.START_ELEMENT -> reading.begins(xml);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        reading.text(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> reading.ends(xml.getLocalName());
                    default -> {
                        // comments and the like say nothing
                    }
                }
            }
        } catch (XMLStreamException | NumberFormatException e) {
            throw new FileRefused(file, "it is damaged", "Save a new copy as Excel Workbook (.xlsx) and send that");
        }
    }

    /** Every value of an attribute, in order. */
    List<String> values(String attribute) {
        List<String> values = new ArrayList<>();
        read(element -> {
            String value = element.getAttributeValue(null, attribute);
            if (value != null) {
                values.add(value);
            }
        });
        return values;
    }
}
