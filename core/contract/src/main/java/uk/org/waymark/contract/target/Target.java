package uk.org.waymark.contract.target;

/**
 * What an agreement says it will have reached by a year's or a period's end, or why it says nothing.
 *
 * <p>A rule of scoring takes only a {@link Scorable}, so that no rule can rate a placeholder.
 */
public sealed interface Target permits Scorable, Unscored {

    /** The target as it is printed: digits for a figure, words for a state. */
    String text();

    /** The short name of its kind, the element that declares it: "exact", "range", "withdrawn" and so on. */
    String kind();
}
