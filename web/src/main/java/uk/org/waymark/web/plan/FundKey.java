package uk.org.waymark.web.plan;

/** A fund of a plan, by the ids of both. */
record FundKey(String plan, String fund) {

    /** What a form or an address names; what is no fund refers to nothing. */
    static FundKey of(String text) {
        int between = text.indexOf('/');
        return between < 0 ? new FundKey("", "") : new FundKey(text.substring(0, between), text.substring(between + 1));
    }
}
