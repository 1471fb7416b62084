package uk.org.waymark.ledger.table;

import java.util.Collection;
import java.util.Optional;

/** The likeness of a word to those that were expected. */
final class Spelling {
    private static final int LONG = 7;

    private Spelling() {}

    /** The expected word that was probably meant: one letter away, or two in a long word. */
    static Optional<String> meant(String written, Collection<String> expected) {
        return expected.stream()
                .filter(word -> distance(written, word) <= (word.length() >= LONG ? 2 : 1))
                .findFirst();
    }

    /** How many letters are wrong, missing, too many or changed about. */
    private static int distance(String from, String to) {
        int[][] least = new int[from.length() + 1][to.length() + 1];
        for (int row = 0; row <= from.length(); row++) {
            for (int column = 0; column <= to.length(); column++) {
                least[row][column] = row == 0 || column == 0 ? row + column : next(least, from, to, row, column);
            }
        }
        return least[from.length()][to.length()];
    }

    private static int next(int[][] least, String from, String to, int row, int column) {
        boolean same = from.charAt(row - 1) == to.charAt(column - 1);
        int best = Math.min(
                least[row - 1][column - 1] + (same ? 0 : 1),
                Math.min(least[row - 1][column], least[row][column - 1]) + 1);
        boolean changedAbout = row > 1
                && column > 1
                && from.charAt(row - 1) == to.charAt(column - 2)
                && from.charAt(row - 2) == to.charAt(column - 1);
        return changedAbout ? Math.min(best, least[row - 2][column - 2] + 1) : best;
    }
}
