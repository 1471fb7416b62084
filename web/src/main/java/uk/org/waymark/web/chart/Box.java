package uk.org.waymark.web.chart;

import java.util.stream.IntStream;

/** A rectangle of a drawing that something takes up. */
record Box(double left, double top, double right, double bottom) {
    private static final double SAMPLE = 2.5;

    /** The room of a point with its symbol. */
    static Box around(double x, double y) {
        return new Box(x - 7, y - 7, x + 7, y + 7);
    }

    boolean meets(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean isWithin(Box other) {
        return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
    }

    /** How many points of a line lie in it, one every two and a half units. */
    int pointsOf(Line line) {
        double length = Math.hypot(line.toX() - line.fromX(), line.toY() - line.fromY());
        int steps = Math.max(1, (int) Math.ceil(length / SAMPLE));
        return (int) IntStream.rangeClosed(0, steps)
                .filter(step -> has(
                        line.fromX() + (line.toX() - line.fromX()) * step / steps,
                        line.fromY() + (line.toY() - line.fromY()) * step / steps))
                .count();
    }

    private boolean has(double x, double y) {
        return x > left && x < right && y > top && y < bottom;
    }
}
