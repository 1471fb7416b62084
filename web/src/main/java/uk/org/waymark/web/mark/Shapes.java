package uk.org.waymark.web.mark;

import java.util.Map;

/** The shapes of symbols, as SVG on a square of twenty by twenty. */
public final class Shapes {
    private static final String BAR = "<rect x=\"2\" y=\"8\" width=\"16\" height=\"4\"/>";
    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry(
                    "star", "<path d=\"M10 .8l2.8 6 6.5.8-4.8 4.5 1.3 6.5L10 15.4l-5.8 3.2 1.3-6.5L.7 7.6l6.5-.8z\"/>"),
            Map.entry("circle", "<circle cx=\"10\" cy=\"10\" r=\"8\"/>"),
            Map.entry("triangle", "<path d=\"M10 1.5L19.5 18H.5z\"/>"),
            Map.entry("bar", BAR),
            Map.entry("square", "<rect x=\"2.5\" y=\"2.5\" width=\"15\" height=\"15\"/>"),
            Map.entry("diamond", "<path d=\"M10 .8L19.2 10 10 19.2.8 10z\"/>"),
            Map.entry("tick", "<path d=\"M2 10.5l2-2.2 3.9 3.6L16 3.5l2 2L8 16z\"/>"),
            Map.entry("hollow-triangle", "<path fill-rule=\"evenodd\" d=\"M10 18.5L.5 2h19zM10 14l5.6-9.5H4.4z\"/>"),
            Map.entry("up", "<path d=\"M10 2l7 8h-4.5v8h-5v-8H3z\"/>"),
            Map.entry("down", "<path d=\"M10 18l-7-8h4.5V2h5v8H17z\"/>"),
            Map.entry(
                    "cross",
                    "<path d=\"M4.2 2L10 7.8 15.8 2 18 4.2 12.2 10 18 15.8 15.8 18 10 12.2 4.2 18 2 15.8 7.8 10 2 4.2z\"/>"));

    private Shapes() {}

    /** What a shape is drawn of; an unknown shape is drawn as the bar. */
    public static String drawing(String name) {
        return BY_NAME.getOrDefault(name, BAR);
    }
}
