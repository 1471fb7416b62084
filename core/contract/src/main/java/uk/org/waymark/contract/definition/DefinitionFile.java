package uk.org.waymark.contract.definition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text of a definition file, with line ends as "\n" wherever it was written.
 *
 * @param name as faults call it, such as "indicators.xml"
 */
public record DefinitionFile(String name, String text) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public DefinitionFile {
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** Reads a file in UTF-8; one that cannot be read, or is in another encoding, is a fault. */
    public static DefinitionFile read(String name, InputStream in) {
        byte[] bytes;
        try {
            bytes = in.readAllBytes();
        } catch (IOException e) {
            throw new DefinitionException(List.of(Fault.of(name, "the file cannot be read: " + e.getMessage())));
        }
        return new DefinitionFile(name, decoded(name, bytes));
    }

    /** The file as a tree of elements that know their place; refused when the schema is not met. */
    public Element tree() {
        LocatedXml xml = LocatedXml.parse(this);
        xml.faults().throwIfAny();
        return xml.root();
    }

    private static String decoded(String name, byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        try {
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                result.throwException();
            }
            return out.flip().toString();
        } catch (CharacterCodingException e) {
            String before = out.flip().toString();
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            int column = before.length() - before.lastIndexOf('\n');
            throw new DefinitionException(
                    List.of(new Fault(name, line, column, "the file is not in UTF-8 from here on; save it as UTF-8")));
        }
    }
}
