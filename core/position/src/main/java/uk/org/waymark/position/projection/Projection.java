package uk.org.waymark.position.projection;

import uk.org.waymark.contract.figure.Figure;

/** A figure computed for the year's end, or why none can be told. */
public sealed interface Projection {

    /**
     * A figure, with how it was arrived at.
     *
     * @param method the arithmetic in words that an officer can follow
     */
    record Projected(Figure figure, String method) implements Projection {}

    /** There is too little to go by; {@code why} says what is missing. */
    record CannotTell(String why) implements Projection {}
}
