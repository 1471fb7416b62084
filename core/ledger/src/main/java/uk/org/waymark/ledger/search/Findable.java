package uk.org.waymark.ledger.search;

import java.util.Locale;

/**
 * Something that can be found by its words.
 *
 * @param kind by which results are grouped
 * @param title as a reader sees it
 * @param note what a reader sees below it; empty where there is nothing
 * @param names the words that name it, such as a code and titles, which count most
 * @param text further words of it
 * @param path the address within the agreement where it is
 */
public record Findable(Kind kind, String title, String note, String names, String text, String path) {
    /** The kinds of what is found, with the weight by which one of two equally good results comes first. */
    public enum Kind {
        MEASURE(2.0),
        THEME(1.6),
        PARTNER(1.8),
        PLAN(1.2),
        ACTION(1.0),
        COMMENTARY(0.9),
        HELP(1.8);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }

        /** The form used for words in pages, such as "measure". */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
