package uk.org.waymark.web.document.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.paper.Block.Counted;
import uk.org.waymark.position.paper.Block.Picture;
import uk.org.waymark.position.paper.Block.Tally;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.paper.Part;
import uk.org.waymark.web.document.CabinetPaper;

/** Pictures show what their tables say, and no line goes through one figure. */
class PicturesTest {
    private static Optional<Drawing> draw(String kind, String table, List<Row> rows) {
        Grid grid = new Grid("homes", "Homes", CabinetPaper.HOMES.columns(), rows, List.of());
        Paper paper = new Paper(
                "fact-sheet", "NI 154", CabinetPaper.paper().about(), List.of(Part.of("", "Homes", List.of(grid))));
        return Pictures.draw(new Picture(kind, "Homes", table), paper);
    }

    @Test
    void itSaysInWordsWhatItShows() {
        assertEquals(
                "2003/4 to 2006/7 1,100; September 2008 300 against 1,450; March 2009, forecast about 800 against 1,450",
                draw("course", "homes", CabinetPaper.HOMES.rows()).orElseThrow().alternative());
    }

    @Test
    void aCourseOfSeveralFiguresIsALine() {
        String drawn =
                draw("course", "homes", CabinetPaper.HOMES.rows()).orElseThrow().content();

        assertEquals(2, drawn.split("stroke=\"#0d3b4f\"", -1).length - 1);
    }

    @Test
    void oneFigureIsABarAndNoLine() {
        String drawn = draw("course", "homes", CabinetPaper.HOMES.rows().subList(1, 2))
                .orElseThrow()
                .content();

        assertFalse(drawn.contains("stroke=\"#0d3b4f\""), drawn);
        assertTrue(drawn.contains("fill=\"#b0281c\""), drawn);
        assertTrue(drawn.contains(">300<") && drawn.contains(">1,450<"), drawn);
    }

    private static String course(String... standings) {
        List<Row> rows = new ArrayList<>();
        for (String standing : standings) {
            String figure = Integer.toString(100 * (rows.size() + 1));
            rows.add(Row.of(Cell.of("Period " + figure), Cell.of(figure, figure), Cell.of("", standing)));
        }
        Grid grid = new Grid(
                "course",
                "Homes",
                List.of(
                        new Column("when", "When", Content.WORDS),
                        new Column("outturn", "Figure", Content.NUMBER),
                        new Column("standing", "Counted or expected", Content.WORDS)),
                rows,
                List.of());
        Paper paper = new Paper(
                "note",
                "Note",
                new Paper.About("a", "2008-09-Q2", "2008-11-25"),
                List.of(Part.of("", "Homes", List.of(grid))));
        return Pictures.draw(new Picture("course", "Homes", "course"), paper)
                .orElseThrow()
                .content();
    }

    @Test
    void aLineIsSolidAsFarAsFiguresWereCounted() {
        String drawn = course("counted", "counted", "expected");

        assertEquals(1, drawn.split("stroke=\"#0d3b4f\"", -1).length - 1, drawn);
        assertTrue(drawn.split("r=\"1\"", -1).length > 10, drawn);
    }

    @Test
    void oneCountedFigureAndAnExpectedOneAreNoLine() {
        String drawn = course("counted", "expected");

        assertFalse(drawn.contains("stroke=\"#0d3b4f\""), drawn);
        assertEquals(2, drawn.split("<rect", -1).length - 1, drawn);
    }

    @Test
    void barsAreAsLongAsTheirFigures() {
        String drawn = draw("distribution", "homes", CabinetPaper.HOMES.rows())
                .orElseThrow()
                .content();

        // 350 units for 1,450 homes, the highest of figures and targets.
        assertTrue(drawn.contains("width=\"265.5\""), drawn);
        assertTrue(drawn.contains("width=\"72.4\""), drawn);
        assertTrue(drawn.contains("width=\"193.1\""), drawn);
    }

    @Test
    void figuresOfZeroHaveAPictureToo() {
        List<Row> none = List.of(
                Row.of(Cell.of("June"), Cell.of("0", "0"), Cell.of(""), Cell.of("")),
                Row.of(Cell.of("July"), Cell.of("0", "0"), Cell.of(""), Cell.of("")));

        assertTrue(draw("distribution", "homes", none).orElseThrow().content().contains(">0<"));
        assertTrue(draw("course", "homes", none).orElseThrow().content().contains(">0<"));
    }

    @Test
    void withoutATableOrAFigureThereIsNothingToDraw() {
        assertEquals(Optional.empty(), draw("course", "other", CabinetPaper.HOMES.rows()));
        assertEquals(Optional.empty(), draw("course", "homes", List.of()));
    }

    @Test
    void countsAreSegmentsThatDifferWithoutColour() {
        Drawing bar = TallyBar.of(new Tally(
                "Categories",
                "homes",
                "review",
                List.of(
                        new Counted("on track", "on-track", 2),
                        new Counted("at risk", "at-risk", 1),
                        new Counted("missed", "missed", 0),
                        new Counted("no data yet", "no-data", 1))));

        assertEquals("Categories: 2 on track, 1 at risk, 1 no data yet", bar.alternative());
        assertTrue(bar.content().contains("width=\"327\"") && bar.content().contains("width=\"162\""), bar.content());
        assertTrue(bar.content().contains("fill=\"#ffffff\" stroke=\"#5c6670\""), bar.content());
    }

    @Test
    void sharesThatComeTo99AreDrawnAsLongAsOthers() {
        Grid shares = new Grid(
                "shares",
                "Measures by rating",
                List.of(
                        new Column("performance", "Performance", Content.SYMBOL),
                        new Column("then", "March 2007", Content.PERCENT),
                        new Column("now", "March 2008", Content.PERCENT)),
                List.of(
                        Row.of(Cell.of("Above", "better"), Cell.of("50%", "50"), Cell.of("33%", "33")),
                        Row.of(Cell.of("Below", "worse"), Cell.of("50%", "50"), Cell.of("66%", "66"))),
                List.of());
        Paper paper = new Paper(
                "newsletter", "News", CabinetPaper.paper().about(), List.of(Part.of("", "Shares", List.of(shares))));

        Drawing drawn =
                Pictures.draw(new Picture("shares", "Shares", "shares"), paper).orElseThrow();

        assertEquals("March 2007: 50% Above, 50% Below; March 2008: 33% Above, 66% Below", drawn.alternative());
        // 450 units for a whole bar, less 2 between segments.
        assertTrue(drawn.content().contains("width=\"223\""), drawn::content);
        assertTrue(drawn.content().contains("width=\"148\""), drawn::content);
        assertTrue(drawn.content().contains("width=\"298\""), drawn::content);
    }

    @Test
    void countsOfEachThemeAreBarsOnOneScale() {
        Grid themes = new Grid(
                "themes",
                "Targets by theme",
                List.of(
                        new Column("theme", "Theme", Content.WORDS),
                        new Column("on-track", "on track", Content.COUNT),
                        new Column("at-risk", "at risk", Content.COUNT),
                        new Column("measures", "Targets", Content.COUNT)),
                List.of(
                        Row.of(Cell.of("Homes"), Cell.of("3", "3"), Cell.of("0", "0"), Cell.of("3", "3")),
                        Row.of(Cell.of("Health"), Cell.of("4", "4"), Cell.of("2", "2"), Cell.of("6", "6"))),
                List.of(Row.of(Cell.of("Total"), Cell.of("7", "7"), Cell.of("2", "2"), Cell.of("9", "9"))));
        Paper paper = new Paper(
                "note", "Note", CabinetPaper.paper().about(), List.of(Part.of("", "Themes", List.of(themes))));

        Drawing drawn =
                Pictures.draw(new Picture("counts", "Themes", "themes"), paper).orElseThrow();

        assertEquals("Homes: 3 on track; Health: 4 on track, 2 at risk", drawn.alternative());
        // 390 units for the six targets of health, less 2 between segments.
        assertTrue(drawn.content().contains("width=\"193\""), drawn::content);
        assertTrue(drawn.content().contains("width=\"258\""), drawn::content);
        assertTrue(drawn.content().contains("width=\"128\""), drawn::content);
    }
}
