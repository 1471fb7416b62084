package uk.org.waymark.web.chart;

import java.util.ArrayList;
import java.util.List;

/** Writes labels beside their points, each where it covers neither a label nor a point. */
final class Labels {
    private static final double LETTER = 7.2;
    private static final double LINE = 16;
    private static final double AWAY = 11;

    private final Svg svg;
    private final double left;
    private final double width;
    private final List<Box> taken = new ArrayList<>();

    Labels(Svg svg, double left, double width) {
        this.svg = svg;
        this.left = left;
        this.width = width;
    }

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** Keeps the place of a point free. */
    void keepFree(double x, double y) {
        taken.add(new Box(x - 7, y - 7, x + 7, y + 7));
    }

    /** Writes a strong label right of its point, or else below, above or left of it, whichever is free first. */
    void beside(String words, double x, double y, String fill) {
        double length = words.length() * LETTER;
        double[][] places = {right(x, y), below(x, y, length), above(x, y, length), left(x, y, length)};
        write(words, places, fill, true);
    }

    /** Writes a label below its point, or else above, right or left of it. */
    void under(String words, double x, double y) {
        double length = words.length() * LETTER;
        double[][] places = {below(x, y, length), above(x, y, length), right(x, y), left(x, y, length)};
        write(words, places, Ink.TEXT, false);
    }

    private static double[] right(double x, double y) {
        return new double[] {x + AWAY, y + 5};
    }

    private static double[] below(double x, double y, double length) {
        return new double[] {x - length / 2, y + AWAY + 12};
    }

    private static double[] above(double x, double y, double length) {
        return new double[] {x - length / 2, y - AWAY};
    }

    private static double[] left(double x, double y, double length) {
        return new double[] {x - AWAY - length, y + 5};
    }

    private void write(String words, double[][] places, String fill, boolean strong) {
        double length = words.length() * LETTER;
        double[] place = places[0];
        Box box = box(place, length);
        for (double[] candidate : places) {
            Box room = box(candidate, length);
            if (room.left() >= left && room.right() <= width && taken.stream().noneMatch(room::meets)) {
                place = candidate;
                box = room;
                break;
            }
        }
        taken.add(box);
        svg.text(
                words,
                "x",
                Math.max(left, place[0]),
                "y",
                place[1],
                "font-size",
                14,
                "font-weight",
                strong ? 700 : 400,
                "fill",
                fill,
                "paint-order",
                "stroke",
                "stroke",
                "#fbfaf7",
                "stroke-width",
                3);
    }

    private static Box box(double[] place, double length) {
        return new Box(place[0], place[1] - LINE + 3, place[0] + length, place[1] + 3);
    }
}
