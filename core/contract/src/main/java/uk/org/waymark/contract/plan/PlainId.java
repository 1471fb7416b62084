package uk.org.waymark.contract.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** An id made of words, by which entries refer to what has none of its own: small letters, digits and hyphens. */
public final class PlainId {
    private static final int LONGEST = 40;

    private PlainId() {}

    /**
     * The id for some words, with a number behind it where it is taken.
     *
     * @param otherwise where the words have no letter or digit, such as "action"
     */
    public static String of(String words, Set<String> taken, String otherwise) {
        String plain = plain(words, otherwise);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? plain : plain + "-" + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String words, String otherwise) {
        String letters = Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = letters.length() <= LONGEST ? letters : letters.substring(0, LONGEST);
        String trimmed = cut.replaceAll("^-+|-+$", "");
        return trimmed.isEmpty() ? otherwise : trimmed;
    }
}
