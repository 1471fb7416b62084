package uk.org.waymark.ledger.search;

import java.util.List;

/**
 * What was found.
 *
 * @param found best first
 * @param some whether nothing has all words that were asked for, so that what has some of them was taken
 * @param respelt the words asked for that nothing has, for which words spelt nearly like them were taken
 */
public record SearchResult(List<Findable> found, boolean some, List<String> respelt) {
    static final SearchResult NOTHING = new SearchResult(List.of(), false, List.of());

    public SearchResult {
        found = List.copyOf(found);
        respelt = List.copyOf(respelt);
    }
}
