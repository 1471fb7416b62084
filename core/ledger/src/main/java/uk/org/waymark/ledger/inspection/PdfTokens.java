package uk.org.waymark.ledger.inspection;

import java.nio.charset.StandardCharsets;

/** The names and words of a PDF's syntax, from one place on; strings and comments are passed over. */
final class PdfTokens {
    private final byte[] bytes;
    private final int end;
    private int at;
    private String text = "";
    private boolean name;

    PdfTokens(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    static boolean isWhite(int octet) {
        return octet == ' ' || octet == '\n' || octet == '\r' || octet == '\t' || octet == '\f' || octet == 0;
    }

    /** Goes to the next name or word; false at the end. */
    boolean next() {
        while (at < end) {
            int octet = bytes[at];
            if (octet == '%') {
                skipComment();
            } else if (octet == '(') {
                skipString();
            } else if (octet == '/') {
                at++;
                take(true);
                return true;
            } else if (isRegular(octet)) {
                take(false);
                return true;
            } else {
                at++;
            }
        }
        return false;
    }

    /** Whether it is a name, which has a slash before it and escapes in it. */
    boolean isName() {
        return name;
    }

    String text() {
        return text;
    }

    int position() {
        return at;
    }

    /** Where the content of a stream begins, after the end of the line of its word. */
    int afterLine() {
        int from = at;
        while (from < end && bytes[from] != '\n' && isWhite(bytes[from])) {
            from++;
        }
        return from < end && bytes[from] == '\n' ? from + 1 : from;
    }

    private void take(boolean asName) {
        int from = at;
        while (at < end && isRegular(bytes[at])) {
            at++;
        }
        name = asName;
        String written = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        text = asName && written.indexOf('#') >= 0 ? unescaped(written) : written;
    }

    private static String unescaped(String written) {
        StringBuilder plain = new StringBuilder();
        for (int place = 0; place < written.length(); place++) {
            boolean escaped = written.charAt(place) == '#'
                    && place + 2 < written.length()
                    && Character.digit(written.charAt(place + 1), 16) >= 0
                    && Character.digit(written.charAt(place + 2), 16) >= 0;
            plain.append(escaped ? (char) Integer.parseInt(written, place + 1, place + 3, 16) : written.charAt(place));
            place += escaped ? 2 : 0;
        }
        return plain.toString();
    }

    private void skipComment() {
        while (at < end && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
    }

    private void skipString() {
        int depth = 0;
        do {
            switch (bytes[at]) {
                case '\\' -> at++;
                case '(' -> depth++;
                case ')' -> depth--;
                default -> {
                    // text
                }
            }
            at++;
        } while (depth > 0 && at < end);
    }

    private static boolean isRegular(int octet) {
        return !isWhite(octet) && "()<>[]{}/%".indexOf(octet) < 0;
    }
}
