package uk.org.waymark.ledger.inspection;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PDF, looked through object by object wherever in its bytes one begins, also where its own table leads nobody: what
 * an earlier revision left behind, or a damaged table, is found by some programs and not by others. Objects that are
 * packed into a stream are unpacked.
 */
public final class PdfFile {
    private static final Map<String, ActiveKind> NAMES = Map.of(
            "JavaScript", ActiveKind.SCRIPT,
            "JS", ActiveKind.SCRIPT,
            "Launch", ActiveKind.COMMAND,
            "EmbeddedFile", ActiveKind.ATTACHMENT,
            "EF", ActiveKind.ATTACHMENT,
            "XFA", ActiveKind.DYNAMIC_FORM,
            "RichMedia", ActiveKind.MEDIA);
    private static final Set<String> DEFLATED = Set.of("FlateDecode", "Fl");
    private static final Set<String> OTHERWISE_PACKED = Set.of(
            "ASCIIHexDecode",
            "AHx",
            "ASCII85Decode",
            "A85",
            "LZWDecode",
            "LZW",
            "RunLengthDecode",
            "RL",
            "Crypt",
            "Predictor");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,10})\\s+\\d{1,5}\\s*$");
    private static final String NO_LOOKING =
            "its objects are packed in a way that cannot be looked through, as with a" + " password or a restriction";
    private static final long MOST_INFLATED = 64L << 20;
    private static final int MOST_READINGS = 8;

    private final byte[] bytes;
    private final Allowance inflated = new Allowance(MOST_INFLATED);
    private final Allowance read;

    private PdfFile(byte[] bytes) {
        this.bytes = bytes;
        this.read = new Allowance(MOST_READINGS * (long) bytes.length + MOST_INFLATED);
    }

    /**
     * The first thing found that would run or load something.
     *
     * @throws Unreadable when objects in it cannot be looked at
     */
    public static Optional<ActiveContent> active(byte[] bytes) {
        return new PdfFile(bytes).active();
    }

    private Optional<ActiveContent> active() {
        for (int at = 1; at < bytes.length - 3; at++) {
            if (beginsObject(at)) {
                Optional<ActiveContent> found = object(at);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The word "obj" after a number, or "trailer". */
    private boolean beginsObject(int at) {
        return (is("obj", at) && (PdfTokens.isWhite(bytes[at - 1]) || Character.isDigit(bytes[at - 1])))
                || is("trailer", at);
    }

    private boolean is(String word, int at) {
        for (int letter = 0; letter < word.length(); letter++) {
            if (at + letter >= bytes.length || bytes[at + letter] != word.charAt(letter)) {
                return false;
            }
        }
        return true;
    }

    private Optional<ActiveContent> object(int at) {
        PdfTokens tokens = new PdfTokens(bytes, at, bytes.length);
        tokens.next();
        List<String> names = new ArrayList<>();
        Optional<ActiveKind> found = Optional.empty();
        boolean ends = false;
        while (found.isEmpty() && !ends && tokens.next()) {
            if (tokens.isName()) {
                names.add(tokens.text());
                found = Optional.ofNullable(NAMES.get(tokens.text()));
            } else if (tokens.text().equals("stream")) {
                found = isPacked(names) ? unpacked(names, tokens.afterLine()) : Optional.empty();
                ends = true;
            } else {
                ends = tokens.text().equals("endobj") || tokens.text().equals("obj");
            }
        }
        read.take(tokens.position() - at);
        return found.map(kind -> new ActiveContent(kind, place(at)));
    }

    /** Whether other objects are packed into the stream of this one. */
    private static boolean isPacked(List<String> names) {
        return names.contains("ObjStm") || (names.contains("N") && names.contains("First"));
    }

    private Optional<ActiveKind> unpacked(List<String> names, int from) {
        if (!names.contains("Filter")) {
            return named(new PdfTokens(bytes, from, bytes.length), "endstream");
        }
        if (names.stream().filter(DEFLATED::contains).count() != 1
                || names.stream().anyMatch(OTHERWISE_PACKED::contains)) {
            throw new Unreadable(NO_LOOKING);
        }
        byte[] objects = inflate(from);
        return named(new PdfTokens(objects, 0, objects.length), "");
    }

    private Optional<ActiveKind> named(PdfTokens tokens, String end) {
        Optional<ActiveKind> found = Optional.empty();
        while (found.isEmpty() && tokens.next() && !tokens.text().equals(end)) {
            found = tokens.isName() ? Optional.ofNullable(NAMES.get(tokens.text())) : Optional.empty();
        }
        read.take(tokens.position());
        return found;
    }

    private byte[] inflate(int from) {
        Inflater inflater = new Inflater();
        inflater.setInput(bytes, from, bytes.length - from);
        ByteArrayOutputStream objects = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 14];
        try {
            for (int length = inflater.inflate(piece); length > 0; length = inflater.inflate(piece)) {
                inflated.take(length);
                objects.write(piece, 0, length);
            }
        } catch (DataFormatException e) {
            throw new Unreadable(NO_LOOKING);
        } finally {
            inflater.end();
        }
        return objects.toByteArray();
    }

    /** The number of the object, which stands before its generation, which stands before the word. */
    private String place(int at) {
        String before = new String(bytes, Math.max(0, at - 24), Math.min(24, at), StandardCharsets.ISO_8859_1);
        Matcher number = NUMBER.matcher(before);
        return number.find() ? "object " + number.group(1) : "byte " + at;
    }
}
