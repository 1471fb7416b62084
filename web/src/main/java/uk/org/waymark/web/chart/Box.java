package uk.org.waymark.web.chart;

/** A rectangle of a drawing that something takes up. */
record Box(double left, double top, double right, double bottom) {
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
}
