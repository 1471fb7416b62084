package uk.org.waymark.position.reporting;

/** An action of a plan, by the ids of both. */
public record ActionKey(String plan, String action) {
    @Override
    public String toString() {
        return plan + "/" + action;
    }

    /** One without a blank half; what is none refers to nothing. */
    public static ActionKey of(String text) {
        int between = text.indexOf('/');
        return between < 0
                ? new ActionKey("", "")
                : new ActionKey(text.substring(0, between), text.substring(between + 1));
    }
}
