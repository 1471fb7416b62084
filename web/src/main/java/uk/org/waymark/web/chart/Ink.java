package uk.org.waymark.web.chart;

/** The colours of drawings, the same as the style sheet's; each reads on paper at 4.5 to 1 or better. */
public final class Ink {
    public static final String TEXT = "#17222e";
    public static final String SOFT = "#4d5a67";
    public static final String LINE = "#e2dfd7";
    public static final String BRAND = "#0d3b4f";
    public static final String BETTER = "#14663a";
    public static final String WITHIN = "#2b5c9e";
    public static final String WORSE = "#b0281c";
    public static final String OTHER = "#6b5b7b";
    public static final String OFF = "#8a5200";
    public static final String NONE = "#5c6670";
    public static final String NONE_GROUND = "#eceae4";
    public static final String NONE_EDGE = "#a9a69c";

    private Ink() {}

    /** The colour of a tone's name. */
    public static String of(String tone) {
        return switch (tone) {
            case "better" -> BETTER;
            case "within" -> WITHIN;
            case "worse" -> WORSE;
            case "off" -> OFF;
            default -> NONE;
        };
    }
}
