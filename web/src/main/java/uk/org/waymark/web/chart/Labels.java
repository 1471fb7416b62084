package uk.org.waymark.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes labels beside their points. No label meets another, a mark or the edge; of the places left, the one that covers
 * least of the lines and is nearest to its point is taken. Where all places beside a point are taken, a label stands
 * further off at the end of a thin line; without any room it is left out, as the table beside the chart has the figure.
 */
final class Labels {
    private static final double PAD = 2;
    private static final double AWAY = 10;
    private static final double SIDEWAYS = 11;
    private static final double[] FURTHER = {22, 32, 44, 58};
    private static final double PER_PLACE = 1.2;
    private static final double PER_POINT = 2;
    private static final double LEADER = 14;
    private static final double LEADER_WEIGHT = 1;

    private final Svg svg;
    private final Box room;
    private final List<Box> taken = new ArrayList<>();
    private final List<Box> labels = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> leaders = new ArrayList<>();

    Labels(Svg svg, Box room) {
        this.svg = svg;
        this.room = room;
    }

    /**
     * What a label says and how.
     *
     * @param below whether a place below its point is tried first
     */
    record Words(String text, int size, boolean strong, String fill, boolean below) {
        static Words strong(String text, String fill, boolean below) {
            return new Words(text, Lettering.SIZE, true, fill, below);
        }

        static Words plain(String text, String fill, boolean below) {
            return new Words(text, Lettering.SIZE, false, fill, below);
        }
    }

    /** A place for words: where they begin and stand, and the line that leads to them. */
    private record Place(double x, double y, Box box, Optional<Line> leader, double cost) {}

    /** Keeps a part of the drawing free. */
    void keepFree(Box box) {
        taken.add(box);
    }

    /** A line that labels should not cover. */
    void avoid(Line line) {
        lines.add(line);
    }

    /** Writes words beside a point, unless there is no room for them. */
    void write(Words words, double x, double y) {
        place(words, x, y).ifPresent(place -> {
            taken.add(place.box());
            labels.add(place.box());
            place.leader().ifPresent(this::lead);
            svg.text(
                    words.text(),
                    "class",
                    "label",
                    "x",
                    place.x(),
                    "y",
                    place.y(),
                    "font-size",
                    words.size(),
                    "font-weight",
                    words.strong() ? 700 : 400,
                    "fill",
                    words.fill(),
                    "paint-order",
                    "stroke",
                    "stroke",
                    "#fbfaf7",
                    "stroke-width",
                    3);
        });
    }

    private Optional<Place> place(Words words, double x, double y) {
        double width = Lettering.width(words.text(), words.size(), words.strong());
        List<double[]> corners = corners(words, width, x, y);
        return IntStream.range(0, corners.size())
                .mapToObj(at -> place(words, width, corners.get(at), x, y, at))
                .filter(this::isFree)
                .min(Comparator.comparingDouble(Place::cost));
    }

    /** The left and base line of each place, and how far it is from the point, in the order of preference. */
    private static List<double[]> corners(Words words, double width, double x, double y) {
        double cap = words.size() * 0.72;
        double middle = x - width / 2;
        double above = y - AWAY;
        double under = y + AWAY + cap;
        double first = words.below() ? under : above;
        double second = words.below() ? above : under;
        List<double[]> all = new ArrayList<>(List.of(
                new double[] {middle, first, 0},
                new double[] {middle, second, 0},
                new double[] {x + 6, first, 0},
                new double[] {x - 6 - width, first, 0},
                new double[] {x + 6, second, 0},
                new double[] {x - 6 - width, second, 0},
                new double[] {x + SIDEWAYS, y + cap / 2, 0},
                new double[] {x - SIDEWAYS - width, y + cap / 2, 0}));
        for (double far : FURTHER) {
            double up = y - far;
            double down = y + far + cap;
            Stream.of(words.below() ? down : up, words.below() ? up : down)
                    .flatMap(
                            base -> Stream.of(middle, x + 4, x - 4 - width).map(left -> new double[] {left, base, far}))
                    .forEach(all::add);
        }
        return all;
    }

    private Place place(Words words, double width, double[] corner, double x, double y, int at) {
        double left = corner[0];
        double base = corner[1];
        Box box = new Box(
                left - PAD, base - words.size() * 0.78 - PAD, left + width + PAD, base + words.size() * 0.22 + PAD);
        Optional<Line> leader = corner[2] == 0 ? Optional.empty() : Optional.of(leader(x, y, box));
        double covered = lines.stream()
                .mapToDouble(line -> line.weight() * box.pointsOf(line))
                .sum();
        double cost = PER_PLACE * at + PER_POINT * covered + (leader.isPresent() ? LEADER + corner[2] / 3 : 0);
        return new Place(left, base, box, leader, cost);
    }

    /** From the edge of the mark to the nearest point of the label. */
    private static Line leader(double x, double y, Box box) {
        double toX = Math.max(box.left() + PAD, Math.min(box.right() - PAD, x));
        boolean above = box.bottom() < y;
        return new Line(x, above ? y - 7 : y + 7, toX, above ? box.bottom() : box.top(), LEADER_WEIGHT);
    }

    private boolean isFree(Place place) {
        return place.box().isWithin(room)
                && taken.stream().noneMatch(place.box()::meets)
                && leaders.stream().allMatch(leader -> place.box().pointsOf(leader) == 0)
                && place.leader()
                        .map(leader -> labels.stream().allMatch(label -> label.pointsOf(leader) == 0))
                        .orElse(true);
    }

    private void lead(Line line) {
        leaders.add(line);
        svg.element(
                "line",
                "class",
                "leader",
                "x1",
                line.fromX(),
                "y1",
                line.fromY(),
                "x2",
                line.toX(),
                "y2",
                line.toY(),
                "stroke",
                Ink.SOFT,
                "stroke-width",
                1);
    }
}
