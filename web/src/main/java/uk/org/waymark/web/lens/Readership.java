package uk.org.waymark.web.lens;

/** Who reads a page or an answer. */
public interface Readership {
    /** Whether the one who asks may read all that is recorded, and not only what the public may know. */
    boolean isOfPartnership();

    /** Whether the one who asks may see the sensitive actions of a theme of an agreement. */
    boolean seesSensitive(String agreement, String theme);
}
