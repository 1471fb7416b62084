package uk.org.waymark.web.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.web.small.BrokenDown.HOMES;
import static uk.org.waymark.web.small.BrokenDown.NOW;
import static uk.org.waymark.web.small.BrokenDown.Q3;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.ledger.capture.CaptureRow;
import uk.org.waymark.ledger.capture.CaptureRow.Stage;
import uk.org.waymark.ledger.capture.CaptureSheet;
import uk.org.waymark.ledger.capture.Proposal;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.position.BreakdownReading;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.Entrance;
import uk.org.waymark.position.cycle.PeriodState;
import uk.org.waymark.position.projection.Projection;
import uk.org.waymark.position.reporting.Absence;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.web.small.BrokenDown;

/** The lines of a measure that is reported by ward too. */
class GroupLineTest {
    @Test
    void eachGroupHasALineBelowTheMeasure() {
        MeasureView view = view(row("", "50", "abbey", "20", "castle", "(3)"));

        assertEquals(
                List.of("NI 155"), view.lines().stream().map(LineView::name).toList());
        BreakdownView wards = view.breakdowns().get(0);
        assertEquals("By ward: 2 of 3 recorded", wards.title());
        assertEquals("Spinney Hills has no figure yet.", wards.note());
        assertEquals(
                List.of("NI 155 Abbey", "NI 155 Castle", "NI 155 Spinney Hills"),
                wards.lines().stream().map(LineView::name).toList());
        assertEquals("m:0:b:0:g:1", wards.lines().get(1).id());
        assertEquals("20", wards.lines().get(0).form().getFigure());
        assertEquals("suppressed", wards.lines().get(1).form().getInstead());
        assertEquals("3", wards.lines().get(1).form().getFigure());
        assertTrue(wards.lines()
                .get(1)
                .recorded()
                .orElseThrow()
                .startsWith("Recorded: too small to show (3 homes is kept and not shown to the public)"));
    }

    @Test
    void groupsOfWhichNothingIsEnteredAreFoldedAway() {
        BreakdownView wards = view(row("", "50")).breakdowns().get(0);

        assertFalse(wards.open());
        wards.lines().get(2).form().setFigure("7");
        assertTrue(wards.open());
    }

    @Test
    void whatIsTypedIsProposedOfItsGroup() {
        CaptureRow row = row("", "50", "castle", "(3)");
        MeasureForm form = MeasureForm.of(List.of(row), 0);
        form.getLines().get(1).setFigure("20");

        List<Proposal> proposals = Proposed.of(sheet(row), List.of(form));

        assertEquals(
                List.of("NI 155", "NI 155/abbey", "NI 155/castle", "NI 155/spinney"),
                proposals.stream()
                        .map(proposal -> LineForm.key(proposal.subject()))
                        .toList());
        assertEquals(
                Optional.of(Figure.Amount.of("20")), proposals.get(1).outturn().figure());
        assertEquals(Optional.of(Absence.SUPPRESSED), proposals.get(2).outturn().absence());
        assertEquals(
                Optional.of(Figure.Amount.of("3")), proposals.get(2).outturn().given());
        assertTrue(proposals.get(3).outturn().isNothing());
    }

    private static MeasureView view(CaptureRow row) {
        return MeasureView.of(0, List.of(row), MeasureForm.of(List.of(row), 0), Map.of(), true);
    }

    private static CaptureSheet sheet(CaptureRow row) {
        return new CaptureSheet(
                Scope.of(BrokenDown.THEME),
                "By ward",
                Q3,
                new PeriodState.NotOpened(),
                Optional.empty(),
                0,
                0,
                List.of(row));
    }

    private static CaptureRow row(String... told) {
        Entries entries = BrokenDown.entries(told);
        MeasurePosition measure = BrokenDown.measure(told);
        Standing standing = new Standing(entries, NOW);
        return new CaptureRow(
                HOMES,
                Optional.empty(),
                Stage.DUE,
                Completeness.of(BrokenDown.position(told), entries)
                        .measures()
                        .findFirst()
                        .orElseThrow(),
                standing.answer(HOMES),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new TreeMap<>(),
                BreakdownReading.of(measure.indicator(), Q3, standing),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                measure.whole(),
                new Projection.CannotTell("There is too little to go by."),
                new Entrance(true, ""));
    }
}
