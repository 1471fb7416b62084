package uk.org.waymark.ledger.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * A file that somebody sent. What it is, is told by its content; a name that says otherwise is refused, because it was
 * sent by mistake or in bad faith.
 */
public final class Upload {
    /** The most bytes that are taken. Some 100,000 rows with commentary; a year's work of a city is a hundredth. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    static final String LARGER = "it is larger than ";
    private static final String SAVE_AS =
            "Save it as Excel Workbook (.xlsx), or as “CSV UTF-8 (Comma delimited)” with a name ending in .csv";
    private static final Set<String> MACROS = Set.of("xlsm", "xltm", "xlsb", "xlam");
    /** What programs call text whose values are between commas, semicolons or tabs. */
    private static final Set<String> TEXTS = Set.of("csv", "tsv", "tab", "txt");

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final String name;
    private final byte[] content;

    private Upload(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** Reads a file up to the limit, and not a byte further. */
    public static Upload read(String name, InputStream in) throws IOException {
        return of(name, in.readNBytes(MOST_BYTES + 1));
    }

    public static Upload of(String name, byte[] content) {
        String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (content.length > MOST_BYTES) {
            throw tooLarge(plain);
        }
        if (content.length == 0) {
            throw new FileRefused(plain, "it is empty", "Save it again, and look whether it has anything in it");
        }
        if (begins(content, OLD_OFFICE)) {
            throw new FileRefused(
                    plain,
                    "it is protected with a password, or in the format of Excel before 2007",
                    "Take the password off, or save it as Excel Workbook (.xlsx)");
        }
        Upload upload = new Upload(plain, content.clone());
        upload.requireNameToFit();
        return upload;
    }

    /** What is said of a file whose announced length is past the limit, before it is read. */
    public static FileRefused tooLarge(String name) {
        return new FileRefused(
                name,
                LARGER + MOST_BYTES / (1024 * 1024) + " MB",
                "Send it in parts, or leave out what Waymark does not read, such as pictures");
    }

    public String name() {
        return name;
    }

    /** Whether it is a workbook; else it is text. */
    public boolean isWorkbook() {
        return begins(content, ZIP);
    }

    public byte[] bytes() {
        return content.clone();
    }

    /** Its text: UTF-8, or UTF-16 as Excel writes "Unicode text", each with or without a byte order mark. */
    public String text() {
        try {
            String text =
                    charset().newDecoder().decode(ByteBuffer.wrap(content)).toString();
            if (text.indexOf('\0') >= 0) {
                throw new CharacterCodingException();
            }
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new FileRefused(name, "it is not text in UTF-8 or UTF-16", SAVE_AS);
        }
    }

    /** By the byte order mark, or by the half of the bytes of UTF-16 that are zero in plain words. */
    private Charset charset() {
        if (content.length < 2 || content.length % 2 > 0) {
            return StandardCharsets.UTF_8;
        }
        int first = content[0] & 0xFF;
        int second = content[1] & 0xFF;
        if ((first == 0xFF && second == 0xFE) || (first != 0 && second == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return (first == 0xFE && second == 0xFF) || (first == 0 && second != 0)
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8;
    }

    private void requireNameToFit() {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (MACROS.contains(ending)) {
            throw new FileRefused(name, "it may carry macros", "Save it as Excel Workbook (.xlsx)");
        }
        if (!ending.equals("xlsx") && !TEXTS.contains(ending)) {
            throw new FileRefused(name, "Waymark reads .xlsx and .csv", SAVE_AS);
        }
        if (isWorkbook() != ending.equals("xlsx") || isMarkup()) {
            throw new FileRefused(name, "it is not what its name says", SAVE_AS);
        }
    }

    /** Whether it is a web page or the like, which some programs save under the name of a workbook. */
    private boolean isMarkup() {
        for (byte character : content) {
            if (character > ' ') {
                return character == '<';
            }
        }
        return false;
    }

    private static boolean begins(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
