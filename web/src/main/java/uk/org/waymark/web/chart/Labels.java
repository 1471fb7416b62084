package uk.org.waymark.web.chart;

import java.util.ArrayList;
import java.util.List;

/** Writes labels beside their points, each where it covers neither a label nor a point. */
final class Labels {
    private static final double LETTER = 7.2;
    private static final double LINE = 16;
    private static final double AWAY = 11;

    private final Svg svg;
    private final double width;
    private final List<Box> taken = new ArrayList<>();

    Labels(Svg svg, double width) {
        this.svg = svg;
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

    /** Writes a label right of, below, above or left of its point, whichever is free first. */
    void write(String words, double x, double y, String fill, boolean strong) {
        double length = words.length() * LETTER;
        double[][] places = {
            {x + AWAY, y + 5}, {x - length / 2, y + AWAY + 12}, {x - length / 2, y - AWAY}, {x - AWAY - length, y + 5}
        };
        double[] place = places[0];
        Box box = box(place, length);
        for (double[] candidate : places) {
            Box room = box(candidate, length);
            if (room.left() >= 0 && room.right() <= width && taken.stream().noneMatch(room::meets)) {
                place = candidate;
                box = room;
                break;
            }
        }
        taken.add(box);
        svg.text(
                words,
                "x",
                Math.max(0, place[0]),
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
