package uk.org.waymark.ledger.search;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as they are compared: small letters and digits with single blanks, so that accents, hyphens and stops do not count. */
public final class Plain {
    private Plain() {}

    /** A text in that form. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.UK)
                .replaceAll("\\p{M}", "")
                .replaceAll("[’']", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /**
     * The number of letters to add, take away, replace or swap with their neighbour to make one word of another.
     *
     * @param most above which the number does not matter; the answer is then one more than it
     */
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, one, other, i, j);
            }
        }
        return Math.min(steps[one.length()][other.length()], most + 1);
    }

    private static int step(int[][] steps, String one, String other, int i, int j) {
        int replaced = steps[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(replaced, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
    }
}
