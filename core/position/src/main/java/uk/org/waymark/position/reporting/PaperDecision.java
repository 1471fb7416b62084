package uk.org.waymark.position.reporting;

import java.util.Optional;
import java.util.stream.Stream;

/** The decision of a body about a paper that was before it. */
public enum PaperDecision {
    NOTED("noted"),
    APPROVED("approved"),
    /** It is to come back when it was changed. */
    SENT_BACK("sent-back");

    private final String code;

    PaperDecision(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The one with this code; empty where there is none. */
    public static Optional<PaperDecision> find(String code) {
        return Stream.of(values())
                .filter(decision -> decision.code.equals(code))
                .findFirst();
    }
}
