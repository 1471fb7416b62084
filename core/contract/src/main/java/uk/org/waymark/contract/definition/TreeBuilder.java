package uk.org.waymark.contract.definition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Builds the tree of elements while the parser reads, and keeps every complaint of the schema with its place. */
final class TreeBuilder extends DefaultHandler {
    private final SourceText source;
    private final Faults faults;
    private final SchemaWords words = new SchemaWords();
    private final Deque<Element> open = new ArrayDeque<>();
    private Element root;
    private Locator locator;
    private int brokenTag = -1;

    TreeBuilder(SourceText source, Faults faults) {
        this.source = source;
        this.faults = faults;
        this.root = new Element("nothing", source, 0, 0);
        this.root.brokeSchema();
    }

    Element root() {
        return root;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
        int end = source.offset(locator.getLineNumber(), locator.getColumnNumber());
        int start = source.tagStart(end);
        Element element = new Element(localName, source, start, end);
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getURI(i).isEmpty()) { // what names the schema is for the author's editor
                element.put(attributes.getLocalName(i), attributes.getValue(i));
            }
        }
        if (brokenTag == start) {
            element.brokeSchema();
        }
        if (open.isEmpty()) {
            root = element;
        } else {
            open.peek().add(element);
        }
        open.push(element);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        open.peek().append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String qualifiedName) {
        open.pop();
    }

    @Override
    public void error(SAXParseException complaint) {
        int end = source.offset(complaint.getLineNumber(), complaint.getColumnNumber());
        int start = source.tagStart(end);
        boolean inOpenElement = source.isEndTag(start) && !open.isEmpty();
        if (inOpenElement) {
            open.peek().brokeSchema();
        } else {
            brokenTag = start;
        }
        Optional<SchemaWords.Complaint> understood = words.of(complaint.getMessage());
        understood.ifPresent(said -> {
            int at = said.attribute()
                    .map(attribute -> source.attribute(attribute, start, end))
                    .orElse(start);
            faults.add(inOpenElement ? open.peek().fault(said.message()) : source.fault(at, said.message()));
        });
    }

    @Override
    public void fatalError(SAXParseException complaint) throws SAXParseException {
        throw complaint;
    }

    /** Ends the reading of a file that is not well-formed. */
    void stopped(SAXParseException complaint) {
        int at = source.offset(complaint.getLineNumber(), complaint.getColumnNumber());
        List<Fault> typed = Malformed.faults(source);
        (typed.isEmpty() ? List.of(source.fault(at, SchemaWords.ofMalformed(complaint.getMessage()))) : typed)
                .forEach(faults::add);
        root.brokeSchema();
    }
}
