package uk.org.waymark.ledger.inspection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One part of an office document. It is judged by its name in any spelling, by its first bytes, and, where it is XML, by
 * every element: a part may be declared under any name, and what declares it is XML.
 */
public final class OfficePart {
    private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int LOOKED_AT = 512;
    private static final Map<Pattern, ActiveKind> NAMES = names();

    private final String name;
    private final InputStream content;
    private final byte[] start;

    private OfficePart(String name, InputStream content, byte[] start) {
        this.name = name;
        this.content = content;
        this.start = start;
    }

    public static OfficePart open(String name, InputStream content) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(content, 1 << 14);
        buffered.mark(LOOKED_AT);
        byte[] start = buffered.readNBytes(LOOKED_AT);
        buffered.reset();
        return new OfficePart(name, buffered, start);
    }

    private static Map<Pattern, ActiveKind> names() {
        Map<Pattern, ActiveKind> names = new LinkedHashMap<>();
        names.put(Pattern.compile("vbaproject|vbadata|(^|/)(intl)?macrosheets?[/0-9.]"), ActiveKind.MACROS);
        names.put(Pattern.compile("(^|/)(basic|scripts)/"), ActiveKind.MACROS);
        names.put(Pattern.compile("(^|/)activex"), ActiveKind.CONTROL);
        names.put(Pattern.compile("(^|/)oleobject"), ActiveKind.OBJECT);
        return names;
    }

    String name() {
        return name;
    }

    /** Whether it is an archive itself, such as the workbook behind a chart. */
    public boolean isArchive() {
        return begins(ZIP);
    }

    byte[] bytes(int most) throws IOException {
        byte[] bytes = content.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new Unreadable("it has too large a file inside it, " + name);
        }
        return bytes;
    }

    /**
     * The first thing in it that would run or load something.
     *
     * @throws Unreadable when it should be XML and is not
     */
    public Optional<ActiveContent> active() {
        String plain = plainName();
        Optional<ActiveKind> named = NAMES.entrySet().stream()
                .filter(known -> known.getKey().matcher(plain).find())
                .map(Map.Entry::getValue)
                .findFirst();
        return named.or(() -> begins(COMPOUND) ? Optional.of(ActiveKind.OBJECT) : inXml(plain))
                .map(kind -> new ActiveContent(kind, name));
    }

    private Optional<ActiveKind> inXml(String plain) {
        boolean isXml = plain.endsWith(".xml") || plain.endsWith(".rels");
        return start.length > 0 && (isXml || looksLikeXml())
                ? new OfficeMarkup(isXml).active(content)
                : Optional.empty();
    }

    /** The name without what programs read over: case, kind of slash, escapes as in addresses. */
    private String plainName() {
        String slashed = name.replace('\\', '/').replace("+", "%2B");
        try {
            return URLDecoder.decode(slashed, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notEscaped) {
            return slashed.toLowerCase(Locale.ROOT);
        }
    }

    private boolean looksLikeXml() {
        for (byte octet : start) {
            boolean isMark =
                    octet == (byte) 0xef || octet == (byte) 0xbb || octet == (byte) 0xbf || (octet & 0xfe) == 0xfe;
            if (octet == '<') {
                return true;
            }
            if (!isMark && (octet > ' ' || octet < 0)) {
                return false;
            }
        }
        return false;
    }

    private boolean begins(byte[] beginning) {
        return start.length >= beginning.length
                && Arrays.equals(start, 0, beginning.length, beginning, 0, beginning.length);
    }
}
