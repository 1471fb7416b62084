package uk.org.waymark.ledger.chain;

/**
 * The last entry of an agreement's chain; the version of everything that can be asked of it.
 *
 * @param sequence how many entries there are
 */
public record Head(long sequence, Hash hash) {
    /** Of a chain without entries. */
    public static final Head EMPTY = new Head(0, Hash.NONE);
}
