package uk.org.waymark.contract.definition;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The names there are, those first that look most like the one that was written.
 *
 * @since 1
 */
public final class NearestFirst {

    private NearestFirst() {}

    /** The names in that order; names equally near keep theirs. */
    public static List<String> of(String written, Collection<String> names) {
        return names.stream()
                .sorted(Comparator.comparingInt(name -> distance(written, name)))
                .toList();
    }

    /** How many letters one word must be changed in to be the other. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
