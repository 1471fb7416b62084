package uk.org.waymark.web.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.web.small.BrokenDown.HOMES;
import static uk.org.waymark.web.small.BrokenDown.NOW;
import static uk.org.waymark.web.small.BrokenDown.Q3;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.capture.CaptureRow;
import uk.org.waymark.ledger.capture.CaptureRow.Stage;
import uk.org.waymark.ledger.capture.CaptureSheet;
import uk.org.waymark.ledger.capture.Conflict;
import uk.org.waymark.ledger.capture.Saving;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.TargetInForce;
import uk.org.waymark.position.checking.Finding.Field;
import uk.org.waymark.position.checking.PastFigure;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.Entrance;
import uk.org.waymark.position.cycle.PeriodState;
import uk.org.waymark.position.projection.Projection;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Subject;
import uk.org.waymark.web.capture.LineFacts.Past;
import uk.org.waymark.web.capture.Outcome.Found;
import uk.org.waymark.web.small.BrokenDown;

/** The rows of the grid, and what a save leaves in them. Forty homes are the target. */
class GridTest {
    private static final Outcome ERROR = outcome("", new Found(true, "It is over 100%.", Field.FIGURE));
    private static final Outcome QUESTION =
            outcome("overruling", new Found(false, "It is ten times the last one.", Field.FIGURE));
    private static final Outcome WITHOUT_COMMENTARY =
            outcome("commentary", new Found(true, "There is no commentary.", Field.COMMENTARY));

    @Test
    void aRowHasTwoFiguresBeforeAndTheTargetWithItsDirection() {
        LineFacts facts = view(row()).lines().get(0).facts();

        assertEquals(List.of(new Past("30", "2008/09 Q1"), new Past("35", "2008/09 Q2")), facts.past());
        assertEquals("at least 40", facts.target());
        assertEquals("of the year", facts.targetOf());
    }

    @Test
    void aFigureThatStandsIsRatedWithItsDistance() {
        Rating rating = rating(row("", "50"), Outcome.NONE);

        assertEquals("better", rating.mark().orElseThrow().tone());
        assertEquals("10 above (25%)", rating.note());
        assertEquals("saved", state(row("", "50"), Outcome.NONE).code());
        assertEquals(Optional.empty(), rating(row(), Outcome.NONE).mark());
    }

    @Test
    void aQuestionHoldsTheRatingUntilItIsAnswered() {
        assertEquals(new Rating(Optional.empty(), "held until answered"), rating(row("", "50"), QUESTION));
        assertEquals("question", state(row(), QUESTION).code());
        assertEquals("error", state(row(), ERROR).code());
        assertEquals("due", state(row(), Outcome.NONE).code());
    }

    @Test
    void whatIsNotRecordedIsListedWithTheFieldThatLeadsToIt() {
        Grid grid = grid(row(), ERROR);

        assertEquals(List.of(new Grid.Unsaved("NI 155, error", "#m:0:l:0:figure")), grid.unsaved());
        assertTrue(grid.isIn(view(row()), Showing.UNSAVED));
        assertFalse(grid.isIn(view(row()), Showing.COMMENTARY));
        assertTrue(grid.isOpened(view(row())));
        assertFalse(grid(row(), Outcome.NONE).isOpened(view(row())));
    }

    @Test
    void commentaryIsNeededWhereTheFigureIsWorseElseOptional() {
        assertEquals("optional", grid(row(), Outcome.NONE).says(view(row())));
        assertEquals("needed", grid(row(), WITHOUT_COMMENTARY).says(view(row())));
        MeasureView answered = view(row());
        answered.form().setWhy("Two sites were late.");
        assertEquals("1 of 3", grid(row(), WITHOUT_COMMENTARY).says(answered));
    }

    @Test
    void whatIsAskedForComesFirstAndWhatIsInAfterIt() {
        CaptureWork work = CaptureWork.on(sheet(
                row("NI 1", Stage.NOT_DUE),
                row("NI 2", Stage.DONE),
                row("NI 3", Stage.DUE),
                row("NI 4", Stage.OVERDUE)));

        assertEquals(
                List.of("NI 4", "NI 3", "NI 2", "NI 1"),
                work.forms().stream().map(MeasureForm::getCode).toList());
    }

    @Test
    void aPhoneGoesRoundTheMeasuresInSightOneAtATime() {
        List<MeasureView> inSight = CaptureWork.on(
                        sheet(row("NI 1", Stage.DUE), row("NI 2", Stage.DUE), row("NI 3", Stage.DUE)))
                .views(true, Map::of);

        assertEquals(List.of("", "1 of 3", "NI 2 ›", "Save, next measure ›"), words(Round.of(inSight, "")));
        assertEquals(List.of("‹ NI 1", "2 of 3", "NI 3 ›", "Save, next measure ›"), words(Round.of(inSight, "NI2")));
        assertEquals(List.of("‹ NI 2", "3 of 3", "", "Save"), words(Round.of(inSight, "NI3")));
        assertEquals("NI 1", Round.of(inSight, "NI155").shown().orElseThrow().code(), "it is not in sight");
        assertEquals(Optional.empty(), Round.of(List.of(), "NI1").shown());
    }

    private static List<String> words(Round round) {
        return List.of(round.back(), round.place(), round.onward(), round.saving());
    }

    @Test
    void aSaveShowsWhatItRecordedAndKeepsWhatWasTypedOfTheRest() {
        CaptureWork work = CaptureWork.on(sheet(row("NI 155", Stage.DUE), row("NI 2", Stage.DUE)));
        work.forms().forEach(form -> form.getLines().get(0).setFigure("51"));

        work.saved(conflict(), Set.of("NI 2"), sheet(row("NI 155", Stage.DUE), row("NI 2", Stage.DUE)), Map.of());

        assertEquals("51", work.forms().get(0).getLines().get(0).getFigure());
        assertEquals("", work.forms().get(1).getLines().get(0).getFigure());
        assertEquals(
                List.of("NI 2"),
                work.decided().stream().map(MeasureForm::getCode).toList());
        assertEquals(9, work.readAt().applyAsLong(HOMES), "both versions of it have been seen");
        assertEquals(7, work.readAt().applyAsLong(subject("NI 2")), "it was read anew");

        work.conflicts().decide("NI 155");
        assertEquals(2, work.decided().size());
    }

    @Test
    void aConflictThatIsNotDecidedOutlastsAnotherSave() {
        CaptureWork work = CaptureWork.on(sheet(row("NI 155", Stage.DUE), row("NI 2", Stage.DUE)));
        work.saved(conflict(), Set.of("NI 2"), sheet(row("NI 155", Stage.DUE), row("NI 2", Stage.DUE)), Map.of());

        work.saved(
                new Saving(new Head(12, Hash.NONE), List.of(), List.of()),
                Set.of("NI 2"),
                sheet(row("NI 155", Stage.DUE), row("NI 2", Stage.DUE)),
                Map.of());

        assertEquals(1, work.conflicts().of("NI 155").size());
        assertEquals(9, work.readAt().applyAsLong(HOMES));
    }

    private static Saving conflict() {
        OfMeasure yours = outturn("51");
        Entry<OfMeasure> theirs = new Entry<>(
                8, outturn("49"), Instant.EPOCH, Instant.EPOCH, new UUID(0, 1), Optional.empty(), Optional.empty());
        return new Saving(new Head(9, Hash.NONE), List.of(), List.of(new Conflict(HOMES, yours, theirs)));
    }

    private static Outturn outturn(String figure) {
        return new Outturn(HOMES.code(), Optional.empty(), Q3, Figure.Amount.of(figure), Optional.empty(), false);
    }

    private static Outcome outcome(String needs, Found found) {
        return new Outcome(true, Optional.empty(), "", "", List.of(found), needs, true);
    }

    private static Grid grid(CaptureRow row, Outcome outcome) {
        return new Grid(
                List.of(view(row)),
                new Verdict(Map.of("NI 155", outcome), false, List.of(), 0, ""),
                new Conflicts(),
                BrokenDown.position().scheme());
    }

    private static Rating rating(CaptureRow row, Outcome outcome) {
        return grid(row, outcome).rating(view(row).lines().get(0));
    }

    private static LineState state(CaptureRow row, Outcome outcome) {
        MeasureView view = view(row);
        return grid(row, outcome).state(view, view.lines().get(0));
    }

    private static MeasureView view(CaptureRow row) {
        return MeasureView.of(0, List.of(row), MeasureForm.of(List.of(row), 0), Map.of(), true);
    }

    /** A sheet as of the seventh entry. */
    private static CaptureSheet sheet(CaptureRow... rows) {
        return new CaptureSheet(
                Scope.of(BrokenDown.THEME),
                "By ward",
                Q3,
                new PeriodState.NotOpened(),
                Optional.empty(),
                7,
                0,
                List.of(rows));
    }

    private static Subject subject(String code) {
        return new Subject(IndicatorCode.of(code), Optional.empty(), Q3);
    }

    private static CaptureRow row(String... told) {
        return row(HOMES, told.length == 0 ? Stage.DUE : Stage.DONE, told);
    }

    /** A measure like that of the homes, without a figure. */
    private static CaptureRow row(String code, Stage stage) {
        return row(subject(code), stage);
    }

    private static CaptureRow row(Subject subject, Stage stage, String... told) {
        MeasurePosition measure = BrokenDown.measure(told);
        Standing standing = new Standing(BrokenDown.entries(told), NOW);
        return new CaptureRow(
                subject,
                Optional.empty(),
                stage,
                Completeness.of(BrokenDown.position(told), BrokenDown.entries(told))
                        .measures()
                        .findFirst()
                        .orElseThrow(),
                standing.answer(subject),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new TreeMap<>(),
                List.of(),
                List.of(past("2008/09 Q2", "35"), past("2008/09 Q1", "30"), past("2007/08 Q4", "20")),
                Optional.empty(),
                TargetInForce.of(measure.indicator(), Q3, NOW),
                measure.whole(),
                new Projection.CannotTell("There is too little to go by."),
                new Entrance(true, ""));
    }

    private static PastFigure past(String period, String figure) {
        return new PastFigure(ReportingPeriod.parse(period), Figure.Amount.of(figure));
    }
}
