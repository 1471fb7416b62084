package uk.org.waymark.ledger.table;

import java.util.OptionalLong;

/** Looks whether every quotation mark that opens a value of separated text is closed at the value's end. */
final class QuotationMarks {
    private static final char MARK = '"';

    private final String text;
    private final char separator;

    QuotationMarks(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The line in which one was opened that no other closes where a value ends. */
    OptionalLong unclosed() {
        long line = 1;
        long opened = 0;
        boolean begins = true;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (opened > 0 && character == MARK) {
                if (next(at) == MARK) {
                    at++;
                } else if (endsValue(next(at))) {
                    opened = 0;
                } else {
                    return OptionalLong.of(opened);
                }
            } else if (opened == 0 && begins && character == MARK) {
                opened = line;
            }
            line += endsLine(character, next(at)) ? 1 : 0;
            begins = opened == 0 && (character == separator || character == '\n' || character == '\r');
        }
        return opened > 0 ? OptionalLong.of(opened) : OptionalLong.empty();
    }

    private char next(int at) {
        return at + 1 < text.length() ? text.charAt(at + 1) : '\n';
    }

    private boolean endsValue(char next) {
        return next == separator || next == '\n' || next == '\r';
    }

    private static boolean endsLine(char character, char next) {
        return character == '\n' || (character == '\r' && next != '\n');
    }
}
