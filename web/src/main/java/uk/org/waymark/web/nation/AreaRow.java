package uk.org.waymark.web.nation;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.position.Summary;
import uk.org.waymark.position.nation.AreaPosition;
import uk.org.waymark.position.nation.AreaTheme;
import uk.org.waymark.web.chart.StackedBar;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/**
 * An area in the table of areas.
 *
 * @param rank its place by the number of measures at risk, whatever the table is sorted by
 * @param late how many figures should be in and are not
 * @param figure of the measure looked at; why there is none, or empty where none is looked at
 * @param rating of that figure
 * @param own whether it is the reader's own area
 * @param apart whether areas that are not shown lie between it and the one before
 */
public record AreaRow(
        int rank,
        String agreement,
        String area,
        String region,
        Summary counted,
        int late,
        List<Cell> themes,
        String figure,
        Optional<Mark> rating,
        boolean own,
        boolean apart) {

    /** How many measures of a theme are at risk: nothing where the area has no such theme. */
    public record Cell(String theme, String words, String tone) {
        private static final double DARK = 0.2;
        private static final double DARKER = 0.4;

        static Cell of(String title, Optional<Summary> counted) {
            return new Cell(
                    title,
                    counted.map(summary -> Integer.toString(summary.atRisk())).orElse(Words.say("measure.none")),
                    counted.map(Cell::tone).orElse("hx"));
        }

        /** Darker up to a fifth, two fifths and more of the measures, as the map of ratings has it. */
        private static String tone(Summary summary) {
            double share = summary.measures() == 0 ? 0 : (double) summary.atRisk() / summary.measures();
            return share == 0 ? "h0" : share <= DARK ? "h1" : share <= DARKER ? "h2" : "h3";
        }
    }

    static Summary counted(AreaPosition area, String theme) {
        return theme.isEmpty()
                ? area.all()
                : area.findTheme(theme).map(AreaTheme::all).orElse(Summary.NOTHING);
    }

    public int atRisk() {
        return counted.atRisk();
    }

    /** A bar of its measures by category; none without measures. */
    public String bar() {
        return counted.measures() == 0 ? "" : StackedBar.low(counted);
    }

    AreaRow apartFromBefore() {
        return new AreaRow(rank, agreement, area, region, counted, late, themes, figure, rating, own, true);
    }
}
