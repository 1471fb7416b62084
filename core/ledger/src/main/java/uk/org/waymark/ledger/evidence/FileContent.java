package uk.org.waymark.ledger.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is in a file that someone sends: its kind, found out from its first bytes and its structure. */
final class FileContent {
    private static final byte[] PDF = ascii("%PDF-");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private final byte[] bytes;

    FileContent(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The kind of file it is.
     *
     * @throws EvidenceRefused when it is none that is kept
     */
    FileType type() {
        if (startsWith(PDF)) {
            return FileType.PDF;
        }
        if (startsWith(PNG)) {
            return FileType.PNG;
        }
        if (startsWith(JPEG)) {
            return FileType.JPEG;
        }
        if (startsWith(ZIP)) {
            return new OfficeFile(bytes).type();
        }
        if (startsWith(OLD_OFFICE)) {
            throw new EvidenceRefused("This file is in the older format of Word or Excel, which may hide macros. Open"
                    + " it, save it as .docx or .xlsx, and choose that one.");
        }
        if (isText()) {
            return isTable() ? FileType.CSV : FileType.TEXT;
        }
        throw new EvidenceRefused("Waymark keeps " + FileType.WORDS + ". This file is none of these, whatever its name"
                + " says; save it as one of them, or give a link instead.");
    }

    private boolean startsWith(byte[] start) {
        return bytes.length >= start.length
                && ByteBuffer.wrap(bytes, 0, start.length).equals(ByteBuffer.wrap(start));
    }

    /** Text has no control characters but those that lay it out, and is not a page that a browser would run. */
    private boolean isText() {
        for (byte octet : bytes) {
            if (octet >= 0 && octet < ' ' && "\t\n\r\f".indexOf(octet) < 0) {
                return false;
            }
        }
        String start = text().stripLeading().toLowerCase(Locale.ROOT);
        return Stream.of("<", "\ufeff<", "{\\rtf", "#!", "%!ps").noneMatch(start::startsWith);
    }

    /** Whether its first lines have equally many commas, semicolons or tabs, at least one. */
    private boolean isTable() {
        List<String> lines =
                text().lines().filter(line -> !line.isBlank()).limit(3).toList();
        return lines.size() > 1
                && Stream.of(',', ';', '\t').anyMatch(separator -> {
                    long first = count(lines.get(0), separator);
                    return first > 0 && lines.stream().allMatch(line -> count(line, separator) == first);
                });
    }

    private static long count(String line, char separator) {
        return line.chars().filter(character -> character == separator).count();
    }

    private String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            // Spreadsheets of this country still write pound signs in an older code.
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
