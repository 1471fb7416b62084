package uk.org.waymark.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes labels beside their points, each where it covers neither a label nor a point. Where all places beside a point are
 * taken, a label stands further off at the end of a thin line; without any room it is left out, as the table beside the
 * chart has the figure.
 */
final class Labels {
    private static final double LINE = 16;
    private static final double AWAY = 11;
    private static final int FURTHEST = 7;

    private final Svg svg;
    private final Box room;
    private final List<Box> taken = new ArrayList<>();

    Labels(Svg svg, Box room) {
        this.svg = svg;
        this.room = room;
    }

    /** A place for the words of a point, some lines away from those beside it. */
    private record Place(double x, double y, double width, int lines) {
        Box box() {
            return new Box(x, y - LINE + 3, x + width, y + 3);
        }
    }

    /** The sides of a point, in the order in which they are tried. */
    private enum Side {
        RIGHT {
            @Override
            Place at(double x, double y, double width, int lines) {
                return new Place(x + AWAY, y + 5 + LINE * lines, width, lines);
            }
        },
        BELOW {
            @Override
            Place at(double x, double y, double width, int lines) {
                return new Place(x - width / 2, y + AWAY + 12 + LINE * lines, width, lines);
            }
        },
        ABOVE {
            @Override
            Place at(double x, double y, double width, int lines) {
                return new Place(x - width / 2, y - AWAY - LINE * lines, width, lines);
            }
        },
        LEFT {
            @Override
            Place at(double x, double y, double width, int lines) {
                return new Place(x - AWAY - width, y + 5 - LINE * lines, width, lines);
            }
        };

        abstract Place at(double x, double y, double width, int lines);
    }

    /** Keeps a part of the drawing free. */
    void keepFree(Box box) {
        taken.add(box);
    }

    /** Writes a strong label right of its point, or else below, above or left of it, whichever is free first. */
    void beside(String words, double x, double y, String fill) {
        write(words, x, y, fill, true, List.of(Side.RIGHT, Side.BELOW, Side.ABOVE, Side.LEFT));
    }

    /** Writes a label below its point, or else above, right or left of it. */
    void under(String words, double x, double y) {
        write(words, x, y, Ink.TEXT, false, List.of(Side.BELOW, Side.ABOVE, Side.RIGHT, Side.LEFT));
    }

    private void write(String words, double x, double y, String fill, boolean strong, List<Side> sides) {
        double width = Lettering.width(words, strong);
        findPlace(x, y, width, sides).ifPresent(place -> {
            taken.add(place.box());
            if (place.lines() > 0) {
                lead(x, y, place.box());
            }
            svg.text(
                    words,
                    "x",
                    place.x(),
                    "y",
                    place.y(),
                    "font-size",
                    Lettering.SIZE,
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
        });
    }

    /** The first free place, nearest first; one above or below is moved sideways into the drawing. */
    private Optional<Place> findPlace(double x, double y, double width, List<Side> sides) {
        return IntStream.range(0, FURTHEST)
                .boxed()
                .flatMap(lines -> sides.stream().map(side -> side.at(x, y, width, lines)))
                .flatMap(place -> Stream.of(place, inside(place)))
                .filter(place -> place.box().isWithin(room))
                .filter(place -> taken.stream().noneMatch(place.box()::meets))
                .findFirst();
    }

    private Place inside(Place place) {
        double most = room.right() - place.width();
        return new Place(Math.max(room.left(), Math.min(most, place.x())), place.y(), place.width(), place.lines());
    }

    private void lead(double x, double y, Box box) {
        double toX = Math.max(box.left(), Math.min(box.right(), x));
        double toY = y < box.top() ? box.top() : box.bottom();
        svg.element("line", "x1", x, "y1", y, "x2", toX, "y2", toY, "stroke", Ink.SOFT, "stroke-width", 1);
    }
}
