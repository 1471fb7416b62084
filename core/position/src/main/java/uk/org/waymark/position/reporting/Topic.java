package uk.org.waymark.position.reporting;

import java.util.stream.Stream;

/** What a statement about a measure is on; what is known last of one topic and subject counts, whatever else was said. */
public enum Topic {
    OUTTURN(true, true),
    /** The figures of months or terms; what is returned and signed is the outturn that follows from them. */
    INSTALMENT(false, true),
    /** The figures of groups, which explain the outturn and are signed with it. */
    GROUP(true, true),
    FORECAST(true, true),
    /** What is known of a measure before its figure is; it is neither returned nor reviewed. */
    MANAGEMENT(false, false),
    COMMENTARY(true, true),
    EVIDENCE(false, false),
    OVERRULING(false, true),
    SIGN_OFF(false, true),
    /** The returns of a measure by a lead to its officers, whose answer is another figure, text or piece of evidence. */
    SENDING_BACK(false, false),
    EXCEPTION(false, false);

    private final boolean returned;
    private final boolean isPublic;

    Topic(boolean returned, boolean isPublic) {
        this.returned = returned;
        this.isPublic = isPublic;
    }

    /** Whether the public may know of it once the period is closed. */
    boolean isPublic() {
        return isPublic;
    }

    /** Those in which officers answer a lead who returned a measure to them. */
    public static Stream<Topic> answers() {
        return Stream.concat(returned(), Stream.of(EVIDENCE));
    }

    /** Those that are part of the return that a theme's lead signs for. */
    public static Stream<Topic> returned() {
        return Stream.of(values()).filter(topic -> topic.returned);
    }
}
