package uk.org.waymark.ledger.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.ledger.inspection.ActiveContent;
import uk.org.waymark.ledger.inspection.PdfFile;
import uk.org.waymark.ledger.inspection.PlainText;
import uk.org.waymark.ledger.inspection.Unreadable;

/** What is in a file that someone sends: its kind, found out from its first bytes and its structure. */
final class FileContent {
    private static final byte[] PDF = ascii("%PDF-");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private final byte[] bytes;
    private final KeptTypes allowed;

    FileContent(byte[] bytes, KeptTypes allowed) {
        this.bytes = bytes;
        this.allowed = allowed;
    }

    /**
     * The kind of file it is.
     *
     * @throws EvidenceRefused when it is none that is kept here, or would run or load something once it is opened
     */
    FileType type() {
        try {
            return startsWith(ZIP) ? ofArchive() : ofStart();
        } catch (Unreadable e) {
            throw new EvidenceRefused("This file cannot be looked through, because " + e.getMessage()
                    + ". It was not added. Save it anew without a password, or print it to a new PDF, and choose that"
                    + " one.");
        }
    }

    private FileType ofStart() {
        if (startsWith(PDF)) {
            return kept(FileType.PDF, PdfFile.active(bytes));
        }
        if (startsWith(PNG)) {
            return kept(FileType.PNG, Optional.empty());
        }
        if (startsWith(JPEG)) {
            return kept(FileType.JPEG, Optional.empty());
        }
        if (startsWith(OLD_OFFICE)) {
            throw new EvidenceRefused("This file is in the older format of Word or Excel, which may hide macros, or is"
                    + " protected with a password. It was not added. Open it, save it as .docx or .xlsx without a"
                    + " password, and choose that one.");
        }
        if (isText()) {
            String text = text();
            return kept(isTable(text) ? FileType.CSV : FileType.TEXT, PlainText.active(text));
        }
        throw new EvidenceRefused("Waymark keeps " + allowed.words() + ". This file is none of these, whatever its name"
                + " says. It was not added. Save it as one of them, or give a link instead.");
    }

    private FileType ofArchive() {
        OfficeFile office = new OfficeFile(bytes);
        requireInactive(office.active());
        return kept(
                office.type()
                        .orElseThrow(() -> new EvidenceRefused("This file is a zip archive and neither a workbook nor a"
                                + " document. It was not added. Waymark keeps " + allowed.words()
                                + "; send what is in the archive one by one.")),
                Optional.empty());
    }

    private FileType kept(FileType type, Optional<ActiveContent> active) {
        requireInactive(active);
        allowed.require(type);
        return type;
    }

    private static void requireInactive(Optional<ActiveContent> active) {
        active.ifPresent(content -> {
            throw new EvidenceRefused("This file has " + content.description() + ". It was not added. "
                    + content.remedy() + ", or give a link instead.");
        });
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
        return Stream.of("<", "\ufeff<", "{\\rtf", "\ufeff{\\rtf", "#!", "%!ps").noneMatch(start::startsWith);
    }

    /** Whether its first lines have equally many commas, semicolons or tabs, at least one. */
    private static boolean isTable(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(3).toList();
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
