package uk.org.waymark.web.kept;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.org.waymark.web.security.Blank;

/** A text in pieces; between each two of them something is left blank. */
final class BlankedText {
    private final List<byte[]> pieces;
    private final List<Blank> blanks;

    private BlankedText(List<byte[]> pieces, List<Blank> blanks) {
        this.pieces = pieces;
        this.blanks = blanks;
    }

    private record Found(Blank blank, int from, int to) {}

    /** A text in which marks were left, none of which is a part of another or of anything else in the text. */
    static BlankedText of(byte[] text, Map<Blank, String> marks) {
        // A character for each byte, so that places in the one are places in the other.
        String searched = new String(text, StandardCharsets.ISO_8859_1);
        List<byte[]> pieces = new ArrayList<>();
        List<Blank> blanks = new ArrayList<>();
        int from = 0;
        for (Optional<Found> next = find(searched, 0, marks); next.isPresent(); next = find(searched, from, marks)) {
            pieces.add(searched.substring(from, next.get().from()).getBytes(StandardCharsets.ISO_8859_1));
            blanks.add(next.get().blank());
            from = next.get().to();
        }
        pieces.add(searched.substring(from).getBytes(StandardCharsets.ISO_8859_1));
        return new BlankedText(List.copyOf(pieces), List.copyOf(blanks));
    }

    private static Optional<Found> find(String text, int from, Map<Blank, String> marks) {
        return marks.entrySet().stream()
                .map(mark -> new Found(
                        mark.getKey(),
                        text.indexOf(mark.getValue(), from),
                        text.indexOf(mark.getValue(), from) + mark.getValue().length()))
                .filter(found -> found.from() >= 0)
                .min(Comparator.comparingInt(Found::from));
    }

    /** Whether nothing is left blank. */
    boolean isWhole() {
        return blanks.isEmpty();
    }

    /** How many bytes it has without what is left blank. */
    int length() {
        return pieces.stream().mapToInt(piece -> piece.length).sum();
    }

    /** The text with words in place of the blanks. */
    byte[] filled(Function<Blank, String> words) {
        if (blanks.isEmpty()) {
            return pieces.get(0);
        }
        List<byte[]> filling = blanks.stream()
                .map(blank -> words.apply(blank).getBytes(StandardCharsets.UTF_8))
                .toList();
        ByteBuffer text = ByteBuffer.allocate(
                length() + filling.stream().mapToInt(word -> word.length).sum());
        for (int i = 0; i < filling.size(); i++) {
            text.put(pieces.get(i)).put(filling.get(i));
        }
        return text.put(pieces.get(filling.size())).array();
    }
}
