package uk.org.waymark.web.chart;

/** The sizes in which a course is drawn. Each is drawn for its own width, since letters must not shrink with a drawing. */
public enum Canvas {
    WIDE(1216, 330, 170),
    PAPER(820, 310, 140),
    NARROW(350, 320, 12);

    private final int width;
    private final int height;
    private final int margin;

    Canvas(int width, int height, int margin) {
        this.width = width;
        this.height = height;
        this.margin = margin;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The room at the right for the names of what stands at the end of the years. */
    int margin() {
        return margin;
    }

    /** Whether only the first, last, highest and lowest figures and the last target are named. */
    boolean isNarrow() {
        return this == NARROW;
    }

    /** The class by which a style sheet shows one of the drawings. */
    String cssClass() {
        return "progress "
                + switch (this) {
                    case WIDE -> "wide";
                    case PAPER -> "paper";
                    case NARROW -> "narrow";
                };
    }
}
