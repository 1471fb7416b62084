package uk.org.waymark.contract.definition;

/** Yes and no as the schema lets them be written: "true" or "1", "false" or "0". */
final class Truth {

    private Truth() {}

    static boolean of(String text) {
        return text.equals("true") || text.equals("1");
    }
}
