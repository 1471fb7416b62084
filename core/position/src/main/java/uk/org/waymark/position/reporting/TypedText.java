package uk.org.waymark.position.reporting;

/** Text as somebody typed it. */
final class TypedText {
    private TypedText() {}

    /** The same without blanks around it. Browsers end a line with two characters, of which nobody typed the first. */
    static String of(String sent) {
        return sent.replace("\r\n", "\n").strip();
    }
}
