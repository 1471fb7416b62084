package uk.org.waymark.web.indicator;

import uk.org.waymark.web.words.Words;

/** One thing said about a measure: what it is called, and what it is. */
public record Detail(String name, String value) {

    /** A detail whose name stands in the bundle. */
    static Detail of(String key, String value) {
        return new Detail(Words.say("detail." + key), value);
    }
}
