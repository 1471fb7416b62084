package uk.org.waymark.web.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.web.small.Monthly.BURGLARIES;
import static uk.org.waymark.web.small.Monthly.NOW;
import static uk.org.waymark.web.small.Monthly.Q3;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.ledger.capture.CaptureRow;
import uk.org.waymark.ledger.capture.CaptureRow.Stage;
import uk.org.waymark.ledger.capture.CaptureSheet;
import uk.org.waymark.ledger.capture.Proposal;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.Entrance;
import uk.org.waymark.position.cycle.PeriodState;
import uk.org.waymark.position.projection.Projection;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.web.small.Monthly;
import uk.org.waymark.web.small.Small;

/** The lines of a measure that is entered by the month. */
class CaptureLineTest {
    @Test
    void eachMonthHasALineAndTheQuarterSaysWhatTheyComeTo() {
        List<LineView> lines = lines(row("2008-10", "61"));

        assertEquals(
                List.of("NI 16 October 2008", "NI 16 November 2008", "NI 16 December 2008", "NI 16 2008/09 Q3"),
                lines.stream().map(LineView::name).toList());
        assertEquals("61", lines.get(0).form().getFigure());
        assertTrue(lines.get(0).recorded().orElseThrow().startsWith("Recorded: 61 cases"));
        assertFalse(lines.get(3).takesFigure());
        assertEquals(
                Optional.of("Figure of the quarter, the sum of the months: 61 cases so far. "
                        + "November and December 2008 have no figure yet."),
                lines.get(3).recorded());
    }

    @Test
    void aQuarterWithAllItsMonthsSaysItsFigure() {
        LineView quarter =
                lines(row("2008-10", "61", "2008-11", "62", "2008-12", "60")).get(3);

        assertEquals(Optional.of("Figure of the quarter, the sum of the months: 183 cases"), quarter.recorded());
    }

    @Test
    void whatIsTypedIsProposedForItsMonthAndNothingForTheQuarter() {
        CaptureRow row = row("2008-10", "61");
        MeasureForm form = MeasureForm.of(List.of(row), 0);
        form.getLines().get(1).setFigure("62");

        List<Proposal> proposals = Proposed.of(sheet(row), List.of(form));

        assertEquals(
                Optional.of(CollectionPeriod.parse("2008-11")), proposals.get(1).within());
        assertEquals(
                Optional.of(Figure.Amount.of("62")), proposals.get(1).outturn().figure());
        assertTrue(proposals.get(2).outturn().isNothing());
        assertEquals(Optional.empty(), proposals.get(3).within());
        assertTrue(proposals.get(3).outturn().isNothing());
        assertEquals(Optional.empty(), proposals.get(3).provisional());
    }

    @Test
    void anEarlyFigureOfTheQuarterIsProposedOnce() {
        CaptureRow row = row("2008-10", "61");
        MeasureForm form = MeasureForm.of(List.of(row), 0);
        form.getManagement().setFigure("190");
        form.getManagement().setBasis("The police's own count");

        List<Proposal> proposals = Proposed.of(sheet(row), List.of(form));

        assertTrue(MeasureView.of(0, List.of(row), form, Map.of(), true).takesEarlyFigure());
        assertEquals(
                Optional.of(Figure.Amount.of("190")),
                proposals.get(0).management().figure().figure());
        assertTrue(proposals.stream().skip(1).allMatch(its -> its.management().isNothing()));
    }

    private static List<LineView> lines(CaptureRow row) {
        List<CaptureRow> rows = List.of(row);
        return MeasureView.of(0, rows, MeasureForm.of(rows, 0), Map.of(), true).lines();
    }

    private static CaptureSheet sheet(CaptureRow row) {
        return new CaptureSheet(
                Scope.of(Monthly.THEME),
                "By the month",
                Q3,
                new PeriodState.NotOpened(),
                Optional.empty(),
                0,
                0,
                List.of(row));
    }

    /** With the figures of some months, each after its month. */
    private static CaptureRow row(String... told) {
        Entries entries = Monthly.entries(told);
        Position position = Monthly.position(told);
        Standing standing = new Standing(entries, NOW);
        NavigableMap<CollectionPeriod, Optional<Entry<Instalment>>> months = new TreeMap<>();
        CollectionPeriod.Kind.MONTHS
                .endingIn(Q3)
                .forEach(month -> months.put(
                        month,
                        Optional.ofNullable(standing.instalments(BURGLARIES).get(month))));
        return new CaptureRow(
                BURGLARIES,
                Optional.empty(),
                Stage.DUE,
                Completeness.of(position, entries).measures().findFirst().orElseThrow(),
                standing.answer(BURGLARIES),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                months,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Small.measure(position, "NI 16").whole(),
                new Projection.CannotTell("There is too little to go by."),
                new Entrance(true, ""));
    }
}
