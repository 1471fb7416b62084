package uk.org.waymark.position.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.scoring.Performance;

class CycleTest {
    private static final IndicatorCode NI131 = IndicatorCode.of("NI 131");
    private final Quarter quarter = new Quarter();

    @Test
    void aPeriodIsNotOpenedThenOpenThenClosedAndOpenAnew() {
        quarter.opened("2009-01-30", "2009-01-05").closed("2009-02-10").opened("2009-03-06", "2009-02-20");

        assertEquals("not opened in Waymark", quarter.at("2009-01-04").state().words());
        assertEquals(
                "open, due by 30 January 2009", quarter.at("2009-01-05").state().words());
        assertEquals(
                "closed on 10 February 2009", quarter.at("2009-02-10").state().words());
        assertEquals(
                "open, due by 6 March 2009", quarter.at("2009-02-20").state().words());
    }

    @Test
    void figuresAreTakenWhileThePeriodIsOpenEvenAfterTheDueDate() {
        quarter.opened("2009-01-30", "2009-01-05");

        assertFalse(mayEnter("2009-01-04").allowed());
        assertTrue(mayEnter("2009-01-05").allowed());
        assertTrue(mayEnter("2009-02-09").allowed());
    }

    @Test
    void aClosedOrUnopenedPeriodSaysWhyItTakesNoFigure() {
        assertEquals(
                "2008/09 Q3 is not opened in Waymark. The performance team opens a period.",
                mayEnter("2009-01-04").why());

        quarter.opened("2009-01-30", "2009-01-05").closed("2009-02-10");

        assertEquals(
                "2008/09 Q3 is closed on 10 February 2009. The performance team can reopen a measure for you.",
                mayEnter("2009-02-11").why());
    }

    @Test
    void anExceptionHoldsForOnePersonOneMeasureAndUntilADay() {
        quarter.opened("2009-01-30", "2009-01-05")
                .closed("2009-02-10")
                .reopened("NI 131", Quarter.OFFICER, "2009-02-20", "2009-02-12");

        assertTrue(mayEnter("2009-02-20").allowed());
        assertFalse(quarter.at("2009-02-12")
                .mayEnter(NI131, Quarter.COLLEAGUE, LocalDate.parse("2009-02-12"))
                .allowed());
        assertFalse(quarter.at("2009-02-12")
                .mayEnter(IndicatorCode.of("NI 20"), Quarter.OFFICER, LocalDate.parse("2009-02-12"))
                .allowed());
        assertEquals(
                new Entrance(false, "Your exception for NI 131 ended on 20 February 2009."), mayEnter("2009-02-21"));
    }

    @Test
    void theLatestExceptionForAMeasureAndAPersonPrevails() {
        quarter.opened("2009-01-30", "2009-01-05")
                .closed("2009-02-10")
                .reopened("NI 131", Quarter.OFFICER, "2009-03-20", "2009-02-12")
                .reopened("NI 131", Quarter.OFFICER, "2009-02-13", "2009-02-13");

        assertTrue(mayEnter("2009-02-13").allowed());
        assertFalse(mayEnter("2009-02-14").allowed());
        assertEquals(2, quarter.at("2009-02-14").exceptions().size());
    }

    @Test
    void aSignOffCoversWhatWasRecordedBeforeItAndNothingAfter() {
        quarter.opened("2009-01-30", "2009-01-05")
                .figure("NI 131", "21", "2009-01-20")
                .signed("NI 131", "2009-02-02")
                .figure("NI 131", "24", "2009-02-05");

        assertTrue(quarter.at("2009-02-02").signOff(NI131).stands());
        SignOff changed = quarter.at("2009-02-05").signOff(NI131);
        assertTrue(changed.isChangedSince());
        assertEquals(1, changed.since().size());

        quarter.signed("NI 131", "2009-02-06");

        assertTrue(quarter.at("2009-02-06").signOff(NI131).stands());
    }

    @Test
    void aCommentaryOrAForecastAfterASignOffNeedsANewOneToo() {
        quarter.figure("NI 131", "21", "2009-01-20").signed("NI 131", "2009-01-21");

        quarter.explained("NI 131", "Hospital beds were short.", "2009-01-22");
        assertTrue(quarter.at("2009-01-22").signOff(NI131).isChangedSince());

        quarter.signed("NI 131", "2009-01-23").expected("NI 131", Performance.WITHIN, "2009-01-24");
        assertTrue(quarter.at("2009-01-24").signOff(NI131).isChangedSince());
    }

    @Test
    void aFigureRecordedAfterASignOffIsAChangeEvenIfItsDocumentIsOlder() {
        quarter.figure("NI 131", "21", "2009-01-20")
                .signed("NI 131", "2009-02-02")
                .figure("NI 131", "24", "2009-01-15");

        assertTrue(quarter.at("2009-02-02").signOff(NI131).isChangedSince());
    }

    @Test
    void aMeasureSentBackIsWithItsOfficersUntilTheyRecordSomething() {
        quarter.figure("NI 131", "21", "2009-01-20").sentBack("NI 131", "Is 21 the whole quarter?", "2009-01-22");

        assertTrue(quarter.at("2009-01-22").signOff(NI131).isWithOfficers());

        quarter.evidenced("NI 131", "Weekly census", "2009-01-23");

        SignOff answered = quarter.at("2009-01-23").signOff(NI131);
        assertFalse(answered.isWithOfficers());
        assertEquals(
                "Is 21 the whole quarter?",
                answered.sentBack().orElseThrow().statement().comment());
    }

    @Test
    void anotherFigureAForecastOrACommentaryAnswersTheLeadAndASignOffEndsTheMatter() {
        quarter.figure("NI 131", "21", "2009-01-20").sentBack("NI 131", "Correct it.", "2009-01-22");

        quarter.figure("NI 131", "19", "2009-01-23");
        assertFalse(quarter.at("2009-01-23").signOff(NI131).isWithOfficers());

        quarter.sentBack("NI 131", "And the forecast?", "2009-01-24")
                .expected("NI 131", Performance.WITHIN, "2009-01-25");
        assertFalse(quarter.at("2009-01-25").signOff(NI131).isWithOfficers());

        quarter.sentBack("NI 131", "Why?", "2009-01-26").explained("NI 131", "Beds were short.", "2009-01-27");
        assertFalse(quarter.at("2009-01-27").signOff(NI131).isWithOfficers());

        quarter.signed("NI 131", "2009-01-28");
        assertEquals(Optional.empty(), quarter.at("2009-01-28").signOff(NI131).sentBack());
        assertTrue(quarter.at("2009-01-28").signOff(NI131).stands());
    }

    @Test
    void aLeadMayThinkAgainAboutWhatIsSignedOff() {
        quarter.figure("NI 131", "21", "2009-01-20")
                .signed("NI 131", "2009-01-22")
                .sentBack("NI 131", "The census says 24.", "2009-01-23");

        assertFalse(quarter.at("2009-01-23").signOff(NI131).stands());
        assertTrue(quarter.at("2009-01-23").signOff(NI131).isWithOfficers());
    }

    @Test
    void aQuestionOverruledIsShownWithTheFigureItWasAskedAbout() {
        quarter.figure("NI 131", "0", "2009-01-20").overruled("NI 131", "Zero, after 13.", "2009-01-20");

        assertEquals(
                "Zero, after 13.",
                quarter.at("2009-01-20").overruled(NI131).get(0).statement().warning());

        quarter.figure("NI 131", "12", "2009-01-21");

        assertEquals(List.of(), quarter.at("2009-01-21").overruled(NI131));
    }

    @Test
    void aMeasureCanBeCorrectedInAnOpenPeriodOrByAnException() {
        LocalDate day = LocalDate.parse("2009-02-12");
        quarter.opened("2009-01-30", "2009-01-05");
        assertTrue(quarter.at("2009-02-01").isCorrectable(NI131, day));

        quarter.closed("2009-02-10");
        assertFalse(quarter.at("2009-02-12").isCorrectable(NI131, day));

        quarter.reopened("NI 131", Quarter.OFFICER, "2009-02-20", "2009-02-12");
        assertTrue(quarter.at("2009-02-12").isCorrectable(NI131, day));
        assertFalse(quarter.at("2009-02-12").isCorrectable(NI131, LocalDate.parse("2009-02-21")));
    }

    @Test
    void aThemeIsCompleteWhenItsOfficersSaySo() {
        quarter.opened("2009-01-30", "2009-01-05").submitted("2009-01-28");

        assertEquals(Optional.empty(), quarter.at("2009-01-27").submitted("small"));
        assertTrue(quarter.at("2009-01-28").submitted("small").isPresent());
        assertEquals(Optional.empty(), quarter.at("2009-01-28").submitted("other"));
    }

    @Test
    void whatIsSuppliedIsMeasuredByTheDueDateThatStoodThen() {
        quarter.opened("2009-01-30", "2009-01-05").opened("2009-02-15", "2009-02-05");

        List<String> days = List.of("2008-12-20", "2009-02-03", "2009-02-06");

        assertEquals(
                List.of("2009-01-30", "2009-01-30", "2009-02-15"),
                days.stream()
                        .map(day -> quarter.at("2009-03-01")
                                .dueFor(Known.from(LocalDate.parse(day)))
                                .orElseThrow()
                                .toString())
                        .toList());
    }

    private Entrance mayEnter(String today) {
        return quarter.at(today).mayEnter(NI131, Quarter.OFFICER, LocalDate.parse(today));
    }
}
