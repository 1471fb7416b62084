package uk.org.waymark.web.chart;

/** The colours of drawings, the same as the style sheet's; each reads on paper at 4.5 to 1 or better. */
final class Ink {
    static final String TEXT = "#17222e";
    static final String SOFT = "#4d5a67";
    static final String LINE = "#e2dfd7";
    static final String BRAND = "#0d3b4f";
    static final String BETTER = "#14663a";
    static final String WITHIN = "#2b5c9e";
    static final String WORSE = "#b0281c";
    static final String OFF = "#8a5200";
    static final String NONE = "#5c6670";
    static final String NONE_GROUND = "#eceae4";
    static final String NONE_EDGE = "#a9a69c";

    private Ink() {}

    /** The colour of a tone's name. */
    static String of(String tone) {
        return switch (tone) {
            case "better" -> BETTER;
            case "within" -> WITHIN;
            case "worse" -> WORSE;
            case "off" -> OFF;
            default -> NONE;
        };
    }
}
