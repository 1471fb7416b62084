package uk.org.waymark.position.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.scoring.Performance;

class CompletenessTest {
    private final Quarter quarter = new Quarter().opened("2009-01-30", "2009-01-05");

    @Test
    void aPlaceholderAndAMeasureThatIsNotDueAreNotCountedAndSayWhy() {
        assertEquals(3, quarter.returns("2009-01-05").count().due());
        assertEquals(
                Optional.of("placeholder"),
                quarter.returned("NI 19", "2009-01-05").notDueBecause());
        assertEquals(
                Optional.of("not due in 2008/09 Q3"),
                quarter.returned("NI 112", "2009-01-05").notDueBecause());
    }

    @Test
    void completeAndOnTimeAreMeasuredApart() {
        quarter.figure("NI 131", "20", "2009-01-30")
                .figure("NI 20", "1.0", "2009-01-31")
                .figureOf("NI 120", "female", "500", "2009-01-10")
                .figureOf("NI 120", "male", "800", "2009-02-02");

        assertEquals(new ReturnCount(3, 1, 1, 0), quarter.returns("2009-01-30").count());
        assertEquals(new ReturnCount(3, 3, 1, 0), quarter.returns("2009-02-02").count());
        assertTrue(quarter.returns("2009-02-02").count().isComplete());
    }

    @Test
    void theFirstFigureTellsWhetherItWasInTimeAndACorrectionDoesNot() {
        quarter.figure("NI 131", "20", "2009-01-20").figure("NI 131", "21", "2009-03-01");

        assertTrue(quarter.returned("NI 131", "2009-03-01").isOnTime());
    }

    @Test
    void aMeasureInPartsIsSuppliedWithItsLastPart() {
        quarter.figureOf("NI 120", "female", "500", "2009-01-10");

        MeasureReturn half = quarter.returned("NI 120", "2009-01-10");

        assertFalse(half.isSupplied());
        assertEquals(Optional.of(Obstacle.PART_MISSING), half.obstacle());
    }

    @Test
    void sayingThatThereIsNoFigureIsAnAnswerThatTheLeadSigns() {
        quarter.notApplicable("NI 131", "2009-01-12").notApplicable("NI 120", "2009-01-12");

        assertEquals(2, quarter.returns("2009-01-12").count().supplied());
        assertTrue(quarter.returned("NI 131", "2009-01-12").isToBeSigned());
        assertTrue(quarter.returned("NI 120", "2009-01-12").isToBeSigned());
    }

    @Test
    void whatIsMissingIsListed() {
        quarter.figure("NI 20", "1.0", "2009-01-12");

        List<String> missing = quarter.returns("2009-01-12").missing().stream()
                .map(measure -> measure.measure().code().text())
                .toList();

        assertEquals(List.of("NI 131", "NI 120"), missing);
    }

    @Test
    void aThemeIsSignedOffWhenAllThatIsDueIsAndNothingWasChangedSince() {
        quarter.figure("NI 131", "20", "2009-01-12")
                .figure("NI 20", "1.0", "2009-01-12")
                .notApplicable("NI 120", "2009-01-12")
                .signed("NI 131", "2009-01-13")
                .signed("NI 20", "2009-01-13");
        assertEquals(0, quarter.returns("2009-01-13").themesSignedOff());

        quarter.signed("NI 120", "2009-01-14");
        assertEquals(1, quarter.returns("2009-01-14").themesSignedOff());

        quarter.figure("NI 20", "1.1", "2009-01-15");
        assertEquals(0, quarter.returns("2009-01-15").themesSignedOff());
    }

    @Test
    void whatIsWorseCannotBeSignedWithoutACommentary() {
        quarter.figure("NI 131", "30", "2009-01-12")
                .figure("NI 20", "1.0", "2009-01-12")
                .expected("NI 20", Performance.WORSE, "2009-01-12");
        assertEquals(
                Optional.of(Obstacle.NO_COMMENTARY),
                quarter.returned("NI 131", "2009-01-12").obstacle());
        assertEquals(
                Optional.of(Obstacle.NO_COMMENTARY),
                quarter.returned("NI 20", "2009-01-12").obstacle());

        quarter.explained("NI 131", "Hospital beds were short; ten more open in March.", "2009-01-13");

        assertTrue(quarter.returned("NI 131", "2009-01-13").isToBeSigned());
    }

    @Test
    void aFigureThatNobodyAskedForCanBeSignedAndIsNotCounted() {
        assertEquals(
                Optional.of(Obstacle.NOTHING_TO_SIGN),
                quarter.returned("NI 112", "2009-01-12").obstacle());

        quarter.figure("NI 112", "5", "2009-01-12");

        assertTrue(quarter.returned("NI 112", "2009-01-12").isToBeSigned());
        assertEquals(0, quarter.returns("2009-01-12").count().supplied());
    }

    @Test
    void aPeriodThatWasNeverOpenedHasFiguresAndNoDueDate() {
        Quarter archive = new Quarter().figure("NI 131", "20", "2008-11-25");

        Completeness returns = archive.returns("2009-05-01");

        assertEquals("not opened in Waymark", returns.state().words());
        assertEquals(new ReturnCount(3, 1, 0, 0), returns.count());
        assertEquals(Optional.empty(), archive.returned("NI 131", "2009-05-01").due());
    }

    @Test
    void whoWasInTimeIsCountedFromTheDueDateOn() {
        quarter.figure("NI 131", "20", "2009-01-12");

        assertFalse(quarter.returns("2009-01-29").isTimed());
        assertTrue(quarter.returns("2009-01-30").isTimed());
        assertFalse(new Quarter().returns("2009-01-30").isTimed(), "never opened");
    }

    @Test
    void eachMeasureIsInOneStateFromToComeToSignedOff() {
        quarter.figure("NI 131", "20", "2009-01-12").figure("NI 20", "1.0", "2009-01-13");
        assertEquals("NI 131 entered, NI 20 entered, NI 120 to-come", states("2009-01-30"));

        quarter.submitted("2009-01-31")
                .figureOf("NI 120", "female", "500", "2009-02-02")
                .figureOf("NI 120", "male", "800", "2009-02-02");
        assertEquals("NI 131 submitted, NI 20 submitted, NI 120 late", states("2009-01-31"));
        assertEquals("NI 131 submitted, NI 20 submitted, NI 120 entered", states("2009-02-02"));

        quarter.signed("NI 131", "2009-02-03").sentBack("NI 20", "Of which month?", "2009-02-03");
        assertEquals("NI 131 signed-off, NI 20 returned, NI 120 entered", states("2009-02-03"));
    }

    private String states(String known) {
        Completeness returns = quarter.returns(known);
        return returns.themes().stream()
                .flatMap(theme -> theme.measures().stream().flatMap(measure -> returns.stateOf(theme, measure).stream()
                        .map(state -> measure.measure().code() + " " + state.code())))
                .collect(Collectors.joining(", "));
    }
}
