package uk.org.waymark.web.document.picture;

import uk.org.waymark.web.document.layout.Symbol;

/** The look of what is not judged. */
final class Neutral {
    static final Symbol SYMBOL = new Symbol("", "bar", "within", "", "");

    private Neutral() {}
}
