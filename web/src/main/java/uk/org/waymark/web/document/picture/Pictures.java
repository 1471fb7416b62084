package uk.org.waymark.web.document.picture;

import java.util.Optional;
import uk.org.waymark.position.paper.Block.Picture;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Paper;

/** The pictures of a paper. */
public final class Pictures {
    private static final String COURSE = "course";
    private static final String SHARES = "shares";
    private static final String COUNTS = "counts";

    private Pictures() {}

    /** The picture as drawn from its table; empty where that is not in the paper or has no figures. */
    public static Optional<Drawing> draw(Picture picture, Paper paper) {
        return paper.grids()
                .filter(grid -> grid.id().equals(picture.grid()))
                .findFirst()
                .flatMap(grid -> switch (picture.kind()) {
                    case SHARES -> ShareBars.of(grid);
                    case COUNTS -> CountBars.of(grid);
                    default -> ofSeries(picture, grid);
                });
    }

    private static Optional<Drawing> ofSeries(Picture picture, Grid grid) {
        return Optional.of(Series.of(grid))
                .filter(series -> !series.isEmpty())
                .map(series -> picture.kind().equals(COURSE) && series.counted() > 1
                        ? CourseLine.of(series)
                        : Bars.of(series));
    }
}
