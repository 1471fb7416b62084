package uk.org.waymark.contract.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fixed words with references in braces, such as "{NI 154 outturn} by September".
 *
 * @since 1
 */
public record Wording(List<Piece> pieces) {
    public Wording {
        pieces = List.copyOf(pieces);
    }

    /** Words, or a reference to what takes its place. */
    public sealed interface Piece permits Plain, Reference {}

    /** Words that stay as they are. */
    public record Plain(String words) implements Piece {}

    /**
     * Reads a text as a file writes it.
     *
     * @throws IllegalArgumentException when a brace has no partner, or a reference means nothing
     */
    public static Wording parse(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            plain(text.substring(from, open), pieces);
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException(
                        "\"" + text.substring(open) + "\" has no closing brace; write the reference as {period}");
            }
            pieces.add(Reference.parse(text.substring(open + 1, close)));
            from = close + 1;
        }
        plain(text.substring(from), pieces);
        return new Wording(pieces);
    }

    private static void plain(String words, List<Piece> pieces) {
        if (words.indexOf('}') >= 0) {
            throw new IllegalArgumentException("\"" + words.strip()
                    + "\" has a closing brace too many; a brace is written about a reference only");
        }
        if (!words.isEmpty()) {
            pieces.add(new Plain(words));
        }
    }

    /** The words alone, without what is referred to. */
    public String words() {
        return pieces.stream()
                .filter(Plain.class::isInstance)
                .map(piece -> ((Plain) piece).words())
                .collect(Collectors.joining());
    }

    /** What it refers to, in reading order. */
    public Stream<Reference> references() {
        return pieces.stream().filter(Reference.class::isInstance).map(Reference.class::cast);
    }
}
