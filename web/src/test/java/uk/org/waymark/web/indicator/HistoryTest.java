package uk.org.waymark.web.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.small.Refreshed;
import uk.org.waymark.web.small.Small;

class HistoryTest {

    @Test
    void aRestatedFigureStaysAndIsMarkedAsReplaced() {
        Position position = Small.position(
                """
                NI 117 | 2008/09 Q2 | 10.8 | - | 2008-11-25
                NI 117 | 2008/09 Q2 | 9.0  | - | 2009-03-31""");

        MeasurePosition measure = Small.measure(position, "NI 117");
        List<FigureEntry> told =
                FigureEntry.of(measure, measure.history().latest(40).figures());

        assertEquals(
                List.of("9.0%", "10.8%"), told.stream().map(FigureEntry::figure).toList());
        assertFalse(told.get(0).superseded());
        assertTrue(told.get(1).superseded());
    }

    @Test
    void everyOutturnAtWhichTheSymbolWouldTurnIsGiven() {
        Position position = Small.position("NI 117 | 2008/09 Q2 | 10.8 | - | 2008-11-25");

        Why why = Why.of(position, Small.measure(position, "NI 117")).get(0);

        assertEquals(
                List.of("7.5% or less: better", "9.2% or less: within"),
                why.turns().stream()
                        .map(turn -> turn.figure() + ": " + turn.mark().brief())
                        .toList());
    }

    @Test
    void aYearThatPassedAsAPlaceholderIsPrintedAsTheRefreshPrintsIt() {
        Position position = Refreshed.position("", "2008/09 Q2");

        TargetHistory history = TargetHistory.of(Small.measure(position, "NI 5"), position.known());

        TargetHistory.Line year = history.lines().get(1);
        TargetHistory.Cell original = year.cells().get(0).orElseThrow();
        TargetHistory.Cell refreshed = year.cells().get(1).orElseThrow();
        assertEquals("2008/09", year.name());
        assertEquals("placeholder", original.figure());
        assertEquals(
                "Not run yet. (This reason is not confirmed by a source.)",
                original.detail().orElseThrow());
        assertEquals("N/A (placeholder)", refreshed.figure());
        assertEquals("The first target is for 2010/11.", refreshed.detail().orElseThrow());
    }

    @Test
    void anUnknownBaselineSaysWhy() {
        Position position = Small.position("");

        TargetHistory history = TargetHistory.of(Small.measure(position, "NI 154"), position.known());

        TargetHistory.Cell baseline = history.lines().get(0).cells().get(0).orElseThrow();
        assertEquals("Never counted before.", baseline.detail().orElseThrow());
    }
}
