package uk.org.waymark.contract.indicator;

import java.util.List;
import java.util.Optional;

/**
 * A measure's place in the structure that its agreement and its theme declare, by their ids.
 *
 * @param designation the agreement's own name for its designation; empty where the usual one will do
 * @param scorecards those it is in; empty for a measure that only the agreement as a whole shows
 * @param outcome the one of its theme that it serves; empty where the theme declares none
 * @since 1
 */
public record Membership(Optional<String> designation, List<String> scorecards, Optional<String> outcome) {
    /** The place of a measure whose agreement has themes and nothing else. */
    public static final Membership NONE = new Membership(Optional.empty(), List.of(), Optional.empty());

    public Membership {
        scorecards = List.copyOf(scorecards);
    }
}
