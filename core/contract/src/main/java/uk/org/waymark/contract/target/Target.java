package uk.org.waymark.contract.target;

import java.util.Optional;

/**
 * What an agreement says it will have reached by a year's or a period's end, or why it says nothing.
 *
 * <p>A rule of scoring takes only a {@link Scorable}, so that no rule can rate a placeholder.
 */
public sealed interface Target permits Scorable, Unscored {

    /** What a part is judged by: its own target, or this one where the parts share it or no part is asked for. */
    default Target ofPart(Optional<String> part) {
        return this;
    }

    /**
     * The target where an outturn can be judged against it.
     *
     * @since 1
     */
    default Optional<Scorable> scorable() {
        return Optional.empty();
    }

    /**
     * Why there is nothing to judge against, where there is not.
     *
     * @since 1
     */
    default Optional<Unscored> unscored() {
        return Optional.empty();
    }

    /**
     * The optimum range, where it is one.
     *
     * @since 1
     */
    default Optional<Scorable.Range> range() {
        return Optional.empty();
    }

    /** The target as it is printed: digits for a figure, words for a state. */
    String text();

    /** The short name of its kind, the element that declares it: "exact", "range", "withdrawn" and so on. */
    String kind();
}
