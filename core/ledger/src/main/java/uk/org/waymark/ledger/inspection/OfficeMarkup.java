package uk.org.waymark.ledger.inspection;

import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML of one part of an office document, read for what it declares, refers to and calls. */
final class OfficeMarkup {
    private static final Map<String, ActiveKind> ELEMENTS = Map.ofEntries(
            Map.entry("oleobject", ActiveKind.OBJECT),
            Map.entry("olelink", ActiveKind.OBJECT),
            Map.entry("object-ole", ActiveKind.OBJECT),
            Map.entry("ddelink", ActiveKind.PROGRAM),
            Map.entry("dde-link", ActiveKind.PROGRAM),
            Map.entry("dde-source", ActiveKind.PROGRAM),
            Map.entry("dde-connection-decl", ActiveKind.PROGRAM),
            Map.entry("event-listener", ActiveKind.MACROS),
            Map.entry("script", ActiveKind.MACROS),
            Map.entry("applet", ActiveKind.CONTROL),
            Map.entry("plugin", ActiveKind.CONTROL));
    private static final Map<String, ActiveKind> TYPES = Map.of(
            "macroenabled", ActiveKind.MACROS,
            "vbaproject", ActiveKind.MACROS,
            "vbadata", ActiveKind.MACROS,
            "macrosheet", ActiveKind.MACROS,
            "activex", ActiveKind.CONTROL,
            "oleobject", ActiveKind.OBJECT);
    private static final Map<String, ActiveKind> RELATIONS = Map.of(
            "vbaproject", ActiveKind.MACROS,
            "wordvbadata", ActiveKind.MACROS,
            "xlmacrosheet", ActiveKind.MACROS,
            "xlintlmacrosheet", ActiveKind.MACROS,
            "control", ActiveKind.CONTROL,
            "activexcontrolbinary", ActiveKind.CONTROL,
            "webextensiontaskpanes", ActiveKind.CONTROL,
            "oleobject", ActiveKind.OBJECT,
            "afchunk", ActiveKind.OBJECT,
            "frame", ActiveKind.LINK);

    /** Links that a program follows only when its user says so: to a page, or to another workbook wherever that is. */
    private static final Pattern FOLLOWED_ON_REQUEST =
            Pattern.compile("hyperlink|externallink(long)?path|xlpathmissing|xlalternatestartup|xlstartup|xllibrary");

    private static final Pattern REMOTE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]+:|//|\\\\\\\\).*");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|'[^']*'");

    /** DDE in a formula without its literals: the function of that name, or program|topic!item. */
    private static final Pattern CALL = Pattern.compile("(?i)\\bDDE\\s*\\(|[\\w.']\\s*\\|[^!]{0,255}!");

    private final boolean strict;
    private final WordFields fields = new WordFields();

    /** @param strict whether what is not well formed is unreadable; else it is looked at as far as it goes */
    OfficeMarkup(boolean strict) {
        this.strict = strict;
    }

    Optional<ActiveKind> active(InputStream content) {
        Optional<ActiveKind> found = Optional.empty();
        try {
            XMLStreamReader xml = SafeXml.reader(content);
            String element = "";
            while (found.isEmpty() && xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD ->
                        require(!strict, "it has a document type inside, which no document needs");
                    case XMLStreamConstants.START_ELEMENT -> {
                        element = xml.getLocalName();
                        found = begun(xml);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        found = text(element, xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> element = "";
                    default -> {
                        // comments and the like say nothing
                    }
                }
            }
        } catch (XMLStreamException e) {
            require(!strict, "it is damaged");
        }
        return found.or(fields::end);
    }

    private static void require(boolean readable, String otherwise) {
        if (!readable) {
            throw new Unreadable(otherwise);
        }
    }

    private Optional<ActiveKind> begun(XMLStreamReader xml) {
        String element = xml.getLocalName().toLowerCase(Locale.ROOT);
        return switch (element) {
            case "relationship" -> relation(attribute(xml, "Type"), attribute(xml, "TargetMode"));
            case "override", "default" -> declared(attribute(xml, "ContentType"));
            case "fldchar" -> fields.mark(attribute(xml, "fldCharType"));
            case "fldsimple" -> fields.simple(attribute(xml, "instr"));
            case "table-cell" -> calls(attribute(xml, "formula"));
            case "image", "object", "floating-frame" ->
                Optional.of(ActiveKind.LINK)
                        .filter(kind -> REMOTE.matcher(attribute(xml, "href")).matches());
            case "encryption-data" -> throw new Unreadable("it is protected with a password");
            default -> Optional.ofNullable(ELEMENTS.get(element));
        };
    }

    private static Optional<ActiveKind> relation(String type, String mode) {
        String kind = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (RELATIONS.containsKey(kind)) {
            return Optional.of(RELATIONS.get(kind));
        }
        if (!mode.strip().equalsIgnoreCase("External")
                || FOLLOWED_ON_REQUEST.matcher(kind).matches()) {
            return Optional.empty();
        }
        return Optional.of(kind.endsWith("template") ? ActiveKind.TEMPLATE : ActiveKind.LINK);
    }

    private static Optional<ActiveKind> declared(String type) {
        String plain = type.toLowerCase(Locale.ROOT);
        return TYPES.entrySet().stream()
                .filter(known -> plain.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Optional<ActiveKind> text(String element, String characters) {
        return switch (element) {
            case "instrText", "delInstrText" -> {
                fields.text(characters);
                yield Optional.empty();
            }
            case "f", "definedName" -> calls(characters);
            default -> Optional.empty();
        };
    }

    private static Optional<ActiveKind> calls(String formula) {
        return Optional.of(ActiveKind.PROGRAM)
                .filter(kind ->
                        CALL.matcher(LITERAL.matcher(formula).replaceAll("'")).find());
    }

    /** The value of an attribute whatever its namespace; empty when it has none. */
    private static String attribute(XMLStreamReader xml, String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equalsIgnoreCase(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return "";
    }
}
