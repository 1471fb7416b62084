package uk.org.waymark.web.plan;

/** By which a form refers to an action: the ids of its plan and of itself. */
record ActionKey(String plan, String action) {
    /** One without a blank half; what is none refers to nothing. */
    static ActionKey of(String text) {
        int between = text.indexOf('/');
        return between < 0
                ? new ActionKey("", "")
                : new ActionKey(text.substring(0, between), text.substring(between + 1));
    }
}
