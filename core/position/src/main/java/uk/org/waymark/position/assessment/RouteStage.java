package uk.org.waymark.position.assessment;

/** The stages of a paper at one of the bodies it goes through. */
public enum RouteStage {
    DONE("done"),
    /** It is this body’s turn. */
    NOW("now"),
    TO_COME("to-come");

    private final String code;

    RouteStage(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
