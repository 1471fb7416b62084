package uk.org.waymark.web.document.layout;

/**
 * The characters of a text that a file may hold. What XML forbids would break it, and characters that turn the direction of
 * writing around would show another figure than the one that is there.
 */
public final class Legible {
    private static final int FIRST_EMBEDDING = 0x202a;
    private static final int LAST_EMBEDDING = 0x202e;
    private static final int FIRST_ISOLATE = 0x2066;
    private static final int LAST_ISOLATE = 0x2069;

    private Legible() {}

    /** The text without them; a tab is a blank, and a line ends with a line feed. */
    public static String of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace('\t', ' ')
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(Legible::isKept)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isKept(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n';
            case Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.FORMAT ->
                (character < FIRST_EMBEDDING || character > LAST_EMBEDDING)
                        && (character < FIRST_ISOLATE || character > LAST_ISOLATE);
            default -> true;
        };
    }
}
