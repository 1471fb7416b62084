package uk.org.waymark.web.chart;

import java.util.List;
import java.util.Locale;

/** How far work has come, as one bar; the words stand beside it, so that nobody needs the drawing. */
public final class ProgressBar {
    private static final int HEIGHT = 12;
    private static final double ALL = 100;
    private static final String STRIPES =
            """
            <defs><pattern id="%1$s" width="6" height="6" patternUnits="userSpaceOnUse"%2$s>\
            <rect width="6" height="6" fill="%3$s"/><rect width="3" height="6" fill="%4$s"/></pattern></defs>""";

    private ProgressBar() {}

    /** A kind of segment; each differs from its neighbours without colour too. */
    public enum Kind {
        /** Done. */
        IN,
        /** Typed and not saved: striped upright. */
        DRAFT,
        /** Approved. */
        APPROVED,
        /** Returned with a comment: striped aslant. */
        RETURNED,
        /** Still to do: an outline. */
        LEFT;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        private String fill() {
            return switch (this) {
                case IN -> Ink.BRAND;
                case APPROVED -> Ink.BETTER;
                case LEFT -> Ink.NONE_GROUND;
                case DRAFT, RETURNED -> "url(#bar-" + code() + ")";
            };
        }

        private String stripes() {
            return switch (this) {
                case DRAFT -> STRIPES.formatted("bar-draft", "", "#6f94a5", Ink.BRAND);
                case RETURNED ->
                    STRIPES.formatted("bar-returned", " patternTransform=\"rotate(45)\"", "#b87f33", Ink.OFF);
                default -> "";
            };
        }
    }

    /** So many things of a kind. */
    public record Part(Kind kind, int count) {}

    /**
     * Draws a bar as wide as the room it is given; empty where there is nothing to do at all.
     *
     * @param parts from the left; one of none keeps its place, so that a script can widen it
     */
    public static String of(List<Part> parts) {
        int all = parts.stream().mapToInt(Part::count).sum();
        if (all == 0) {
            return "";
        }
        StringBuilder out = new StringBuilder("<svg class=\"bar steps\" width=\"100%\" height=\"" + HEIGHT
                + "\" aria-hidden=\"true\" focusable=\"false\">");
        parts.forEach(part -> out.append(part.kind().stripes()));
        double at = 0;
        for (Part part : parts) {
            double share = ALL * part.count() / all;
            out.append("<rect class=\"")
                    .append(part.kind().code())
                    .append("\" x=\"")
                    .append(Svg.number(at))
                    .append("%\" width=\"")
                    .append(Svg.number(share))
                    .append("%\" height=\"100%\" fill=\"")
                    .append(part.kind().fill())
                    .append("\"/>");
            at += share;
        }
        return out.append("<rect width=\"100%\" height=\"100%\" fill=\"none\" stroke=\"" + Ink.NONE_EDGE
                        + "\" stroke-width=\"2\"/></svg>")
                .toString();
    }
}
