package uk.org.waymark.web.chart;

import java.util.Optional;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.Summary;
import uk.org.waymark.web.mark.CategoryCounts;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/** The review categories of a set of measures as one bar, as wide as the room it is given. */
public final class StackedBar {
    private static final int WIDE_ENOUGH_FOR_A_NUMBER = 3;

    private StackedBar() {}

    /** A tall bar with the counts in it. */
    public static String tall(Summary summary) {
        return tall(summary, said(summary));
    }

    /** The same, saying its counts in other words. */
    public static String tall(Summary summary, String words) {
        return draw(summary, 54, 18, Optional.of(words));
    }

    /** A low bar without counts, for a table that has them. */
    public static String low(Summary summary) {
        return draw(summary, 15, 0, Optional.empty());
    }

    /** A bar with the counts in it, for a card that says them in words. */
    public static String counted(Summary summary) {
        return draw(summary, 24, 15, Optional.empty());
    }

    /**
     * @param letters the size of the counts in the bar; nought for none
     * @param words what it shows, for those who do not see it; empty where they stand beside it
     */
    private static String draw(Summary summary, int height, int letters, Optional<String> words) {
        StringBuilder out = new StringBuilder();
        out.append("<svg class=\"bar\" width=\"100%\" height=\"").append(height);
        out.append(words.map(said -> "\" role=\"img\" aria-label=\"" + Svg.escaped(said) + "\">")
                .orElse("\" aria-hidden=\"true\" focusable=\"false\">"));
        double at = 0;
        for (ReviewCategory category : summary.categories()) {
            int count = summary.count(category);
            if (count > 0) {
                double share = 100.0 * count / summary.measures();
                out.append(segment(category, at, share, height));
                if (letters > 0 && share > WIDE_ENOUGH_FOR_A_NUMBER) {
                    out.append(number(category, count, at, share, letters));
                }
                at += share;
            }
        }
        return out.append("</svg>").toString();
    }

    private static String segment(ReviewCategory category, double at, double share, int height) {
        String fill = category == ReviewCategory.NO_DATA
                ? Ink.NONE_GROUND
                : Ink.of(Mark.of(category).tone());
        String rectangle = "<svg x=\"" + Svg.number(at) + "%\" width=\"" + Svg.number(share) + "%\" height=\"" + height
                + "\"><rect width=\"100%\" height=\"100%\" fill=\"" + fill + "\"/>";
        String edge = category == ReviewCategory.NO_DATA
                ? "<rect width=\"100%\" height=\"100%\" fill=\"none\" stroke=\"" + Ink.NONE_EDGE
                        + "\" stroke-width=\"3\"/>"
                : "";
        String stripes =
                switch (category) {
                    case OFF_TRAJECTORY -> pattern("slant", "<rect width=\"2\" height=\"9\" fill=\"#b87f33\"/>");
                    case MISSED ->
                        pattern("crossed", "<path d=\"M0 1h9M1 0v9\" stroke=\"#e0a49e\" stroke-width=\"1.5\"/>");
                    default -> "";
                };
        String gap = at == 0 ? "" : "<rect width=\"3\" height=\"100%\" fill=\"#fbfaf7\"/>";
        return rectangle + stripes + edge + gap + "</svg>";
    }

    /** Slanting lines, so that a segment differs from its neighbours without colour; drawn once and repeated. */
    private static String pattern(String id, String lines) {
        return "<defs><pattern id=\"" + id + "\" width=\"9\" height=\"9\" patternUnits=\"userSpaceOnUse\" "
                + "patternTransform=\"rotate(45)\">" + lines + "</pattern></defs>"
                + "<rect width=\"100%\" height=\"100%\" fill=\"url(#" + id + ")\"/>";
    }

    private static String number(ReviewCategory category, int count, double at, double share, int letters) {
        String ink = category == ReviewCategory.NO_DATA ? Ink.TEXT : "#fff";
        return "<text x=\"" + Svg.number(at + share / 2)
                + "%\" y=\"50%\" dominant-baseline=\"central\" text-anchor=\"middle\" font-weight=\"700\" font-size=\""
                + letters + "\" fill=\"" + ink + "\">" + count + "</text>";
    }

    private static String said(Summary summary) {
        return Words.say("bar.title", summary.measures(), CategoryCounts.inWords(summary));
    }
}
