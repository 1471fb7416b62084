package uk.org.waymark.position.paper;

/** A piece of a sentence. */
public sealed interface Inline {
    /** The words as they are read. */
    String words();

    /** Words, and any figure that somebody typed among them. */
    record Plain(String words) implements Inline {}

    /**
     * A figure taken from the ledger by its name, which is therefore never typed.
     *
     * @param reference as written between braces, such as "NI 154 outturn"
     * @param words the figure as read, such as "300 homes"
     * @param value the figure in plain digits, such as "300"; empty where there is none
     */
    record Quoted(String reference, String words, String value) implements Inline {}
}
