package uk.org.waymark.ledger.workbook;

/** The code of a number format, read a token at a time; its sections are between semicolons. */
final class FormatCode {
    /** What a token is. */
    enum Kind {
        /** What is shown as it stands. */
        WORDS,
        /** A sign of the format, such as "0", "d" or "%". */
        SIGN,
        /** A colour, a language or a width, which change nothing of what is read. */
        LOOK,
        /** A condition, or a time that counts on. */
        CONDITION
    }

    record Token(Kind kind, String text) {}

    private final String code;
    private int at;

    FormatCode(String code) {
        this.code = code;
    }

    boolean hasNext() {
        return at < code.length() && code.charAt(at) != ';';
    }

    /** Goes on to the next section, if there is one. */
    boolean nextSection() {
        boolean more = at < code.length();
        at++;
        return more;
    }

    Token next() {
        char sign = code.charAt(at++);
        return switch (sign) {
            case '"' -> new Token(Kind.WORDS, upTo('"'));
            case '\\' -> new Token(Kind.WORDS, one());
            case '_' -> {
                one();
                yield new Token(Kind.WORDS, " ");
            }
            case '*' -> {
                one();
                yield new Token(Kind.LOOK, "");
            }
            case '[' -> bracketed(upTo(']'));
            default -> new Token(Kind.SIGN, String.valueOf(sign));
        };
    }

    private static Token bracketed(String inside) {
        if (inside.startsWith("$")) {
            int language = inside.indexOf('-');
            return new Token(Kind.WORDS, inside.substring(1, language < 0 ? inside.length() : language));
        }
        boolean condition = inside.matches("[<>=].*|[hHmMsS]+");
        return new Token(condition ? Kind.CONDITION : Kind.LOOK, inside);
    }

    private String upTo(char end) {
        int found = code.indexOf(end, at);
        int last = found < 0 ? code.length() : found;
        String text = code.substring(at, last);
        at = Math.min(last + 1, code.length());
        return text;
    }

    private String one() {
        return at < code.length() ? String.valueOf(code.charAt(at++)) : "";
    }
}
