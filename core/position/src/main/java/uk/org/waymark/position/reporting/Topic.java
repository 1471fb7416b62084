package uk.org.waymark.position.reporting;

import java.util.stream.Stream;

/** What a statement about a measure is on; what is known last of one topic and subject counts, whatever else was said. */
public enum Topic {
    OUTTURN(true),
    FORECAST(true),
    COMMENTARY(true),
    EVIDENCE(false),
    OVERRULING(false),
    SIGN_OFF(false),
    EXCEPTION(false);

    private final boolean returned;

    Topic(boolean returned) {
        this.returned = returned;
    }

    /** Those that are part of the return that a theme's lead signs for. */
    public static Stream<Topic> returned() {
        return Stream.of(values()).filter(topic -> topic.returned);
    }
}
