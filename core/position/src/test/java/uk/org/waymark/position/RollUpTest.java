package uk.org.waymark.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Explanation;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.Reason.NotJudged;
import uk.org.waymark.contract.scoring.Reason.NotRated;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.position.cycle.Obstacle;
import uk.org.waymark.position.reporting.CycleStatement.PeriodClosed;
import uk.org.waymark.position.reporting.CycleStatement.PeriodOpened;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.PublicEntries;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.SignedOff;
import uk.org.waymark.position.reporting.Statement.Suppressed;
import uk.org.waymark.position.reporting.Statement.Withdrawal;

/** A quarter's figure that is made of those of months. */
class RollUpTest {
    private static final String Q3 = "2008/09 Q3";

    private final SmallAgreement burglaries = new SmallAgreement(measure("rate", "cases", "amount", "sum", "180", ""));

    @Test
    void theMonthsOfAQuarterAddUpToItsFigure() {
        burglaries
                .instalment("2008-12", "60", "2009-01-05")
                .instalment("2008-10", "61", "2008-11-05")
                .instalment("2008-11", "62", "2008-12-05");

        Reading quarter = burglaries.measure(Q3, "2009-01-05").whole();

        assertEquals(Optional.of(Figure.Amount.of("183")), quarter.figure());
        assertFalse(quarter.outturn().orElseThrow().statement().provisional());
        assertEquals(Performance.WITHIN, quarter.performance());
    }

    @Test
    void monthsAreAddedUpOnceForAllWhoReadThem() {
        Entries recorded = burglaries.instalment("2008-10", "61", "2008-11-05").entries();
        List<Theme> themes = List.of(burglaries.theme());

        Entries read = recorded.readBy(themes);

        assertSame(read, recorded.readBy(themes));
        assertSame(read, read.readBy(themes));
    }

    @Test
    void aQuarterThatLacksMonthsIsProvisionalAndNotRatedAndNamesThem() {
        burglaries.instalment("2008-10", "61", "2008-11-05");

        MeasurePosition measure = burglaries.measure(Q3, "2008-11-05");

        assertEquals(Optional.of(Figure.Amount.of("61")), measure.whole().figure());
        assertTrue(measure.whole().outturn().orElseThrow().statement().provisional());
        assertEquals(
                new NotJudged(NotRated.INCOMPLETE, "November and December 2008 have no figure yet."),
                measure.score().reason());
        assertEquals(ReviewCategory.NO_DATA, measure.review());
    }

    @Test
    void aCorrectedMonthRestatesTheQuarterAndWhatWasKnownBeforeIsRebuilt() {
        burglaries
                .instalment("2008-10", "61", "2008-11-05")
                .instalment("2008-11", "62", "2008-12-05")
                .instalment("2008-12", "60", "2009-01-05")
                .instalment("2008-10", "81", "2009-02-10");

        assertEquals(
                Optional.of(Figure.Amount.of("203")),
                burglaries.measure(Q3, "2009-02-10").whole().figure());
        assertEquals(Performance.WORSE, burglaries.measure(Q3, "2009-02-10").performance());
        assertEquals(
                Optional.of(Figure.Amount.of("183")),
                burglaries.measure(Q3, "2009-02-09").whole().figure());
        assertEquals(
                Optional.of(Figure.Amount.of("123")),
                burglaries.measure(Q3, "2008-12-31").whole().figure());
    }

    @Test
    void aMonthThatBecomesKnownOfAnEarlierDayIsSeenByWhoAsksForThatDay() {
        burglaries
                .instalment("2008-10", "61", "2008-11-05")
                .instalment("2008-12", "60", "2009-01-05")
                .instalment("2008-11", "62", "2008-12-05");

        assertEquals(
                Optional.of(Figure.Amount.of("123")),
                burglaries.measure(Q3, "2008-12-31").whole().figure());
        assertEquals(
                Optional.of(Figure.Amount.of("183")),
                burglaries.measure(Q3, "2009-01-05").whole().figure());
    }

    @Test
    void aMonthEnteredInErrorGivesWayToWhatStoodBefore() {
        burglaries
                .instalment("2008-10", "61", "2008-11-05")
                .instalment("2008-10", "16", "2008-11-06")
                .withdrawn("2008-10", "2008-11-07");

        assertEquals(
                Optional.of(Figure.Amount.of("61")),
                burglaries.measure(Q3, "2008-11-07").whole().figure());

        burglaries.withdrawn("2008-10", "2008-11-08");

        assertEquals(
                Optional.empty(), burglaries.measure(Q3, "2008-11-08").whole().figure());
        assertEquals(
                new NotJudged(NotRated.NO_OUTTURN, "No figure has been reported for 2008/09 Q3."),
                burglaries.measure(Q3, "2008-11-08").score().reason());
    }

    @Test
    void aFigureOfTheWholeQuarterStandsUntilAllMonthsAreThere() {
        burglaries
                .outturn("NI 16", Q3, "190", "2009-01-05")
                .instalment("2008-10", "61", "2009-01-06")
                .instalment("2008-11", "62", "2009-01-07");

        assertEquals(
                Optional.of(Figure.Amount.of("190")),
                burglaries.measure(Q3, "2009-01-07").whole().figure());

        burglaries.instalment("2008-12", "60", "2009-01-08");

        assertEquals(
                Optional.of(Figure.Amount.of("183")),
                burglaries.measure(Q3, "2009-01-08").whole().figure());
    }

    @Test
    void thatThereIsNoFigureStandsUntilItIsWithdrawnWhateverMonthsComeIn() {
        ReportingPeriod period = ReportingPeriod.parse(Q3);
        IndicatorCode code = IndicatorCode.of("NI 16");
        burglaries
                .instalment("2008-10", "61", "2009-01-05")
                .say(new NotApplicable(code, Optional.empty(), period), "2009-01-06")
                .instalment("2008-11", "62", "2009-01-07")
                .instalment("2008-12", "60", "2009-01-08");

        assertEquals(
                Optional.empty(), burglaries.measure(Q3, "2009-01-08").whole().figure());

        burglaries.say(new Withdrawal(code, Optional.empty(), period), "2009-01-09");

        assertEquals(
                Optional.of(Figure.Amount.of("183")),
                burglaries.measure(Q3, "2009-01-09").whole().figure());
    }

    @Test
    void thePublicSeesNoMonthOfAQuarterThatIsTooSmallToShow() {
        burglaries
                .instalment("2008-10", "1", "2009-01-05")
                .say(
                        new Suppressed(
                                IndicatorCode.of("NI 16"),
                                Optional.empty(),
                                ReportingPeriod.parse(Q3),
                                Optional.empty()),
                        "2009-01-06")
                .instalment("2008-11", "2", "2009-01-07");

        assertEquals(
                0,
                PublicEntries.of(burglaries.entries(), List.of())
                        .shown()
                        .about(IndicatorCode.of("NI 16"), Instalment.class, Known.EVER)
                        .count());
        assertEquals(Optional.empty(), publicFigure());
    }

    @Test
    void aQuarterThatLacksMonthsIsNeitherCarriedForwardNorComparedWith() {
        SmallAgreement annual = new SmallAgreement(measure("rate", "cases", "amount", "sum", "180", "")
                .replace("collected=\"monthly\"", "collected=\"annually\""));
        annual.instalment("2008-07", "60", "2008-10-05")
                .instalment("2008-08", "60", "2008-10-05")
                .instalment("2008-09", "60", "2008-10-05")
                .instalment("2008-10", "20", "2008-11-05");

        Reading later = annual.measure("2008/09 Q4", "2009-04-01").whole();
        Reading incomplete = annual.measure(Q3, "2009-04-01").whole();

        assertEquals(Optional.of(Figure.Amount.of("180")), later.figure());
        assertTrue(later.carriedForward());
        assertEquals(Optional.empty(), incomplete.sincePrevious());
        assertEquals(1, annual.measure(Q3, "2009-04-01").series().size());
    }

    @Test
    void whatAddsUpThroughTheYearIsMadeOfAllMonthsSinceApril() {
        SmallAgreement homes = new SmallAgreement(measure("cumulative", "homes", "amount", "sum", "600", ""));
        for (String month : List.of("2008-04", "2008-05", "2008-06", "2008-07", "2008-09")) {
            homes.instalment(month, "50", "2008-10-05");
        }

        assertEquals(
                Optional.of(Figure.Amount.of("150")),
                homes.measure("2008/09 Q1", "2008-10-05").whole().figure());
        assertEquals(
                Optional.of(Figure.Amount.of("250")),
                homes.measure("2008/09 Q2", "2008-10-05").whole().figure());
        assertEquals(
                new NotJudged(NotRated.INCOMPLETE, "August 2008 has no figure yet."),
                homes.measure("2008/09 Q2", "2008-10-05").score().reason());
        assertEquals(Optional.empty(), homes.measure(Q3, "2008-10-05").whole().figure());
    }

    @Test
    void aRatioOfSumsKeepsNumeratorAndDenominator() {
        SmallAgreement answered =
                new SmallAgreement(measure("rate", "%", "ratio", "ratio-of-sums", "<ratio>9/10</ratio>", ""));
        answered.instalment("2008-10", "8/10", "2009-01-05")
                .instalment("2008-11", "80/90", "2009-01-05")
                .instalment("2008-12", "1/2", "2009-01-05");

        assertEquals(
                Optional.of(new Figure.Ratio(89, 102)),
                answered.measure(Q3, "2009-01-05").whole().figure());
    }

    @Test
    void theMeanOfNovemberToJanuaryIsTheFigureOfTheFourthQuarter() {
        SmallAgreement teenagers =
                new SmallAgreement(measure("average", "%", "amount", "mean", "8.4", "from=\"11\" to=\"1\""));
        teenagers
                .instalment("2008-11", "8.1", "2008-12-10")
                .instalment("2008-12", "8.4", "2009-01-10")
                .instalment("2009-01", "8.6", "2009-02-10");

        assertEquals(
                Optional.empty(), teenagers.measure(Q3, "2009-02-10").whole().figure());
        Reading year = teenagers.measure("2008/09 Q4", "2009-02-10").whole();
        assertEquals(Optional.of(new BigDecimal("8.367")), year.figure().flatMap(Figure::number));
        assertEquals(
                "8.4% is 0.033 (0.4%) below the target of 8.4%. Within acceptable range is from 7.6 to 9.2%.",
                Explanation.of(year.score()));
    }

    @Test
    void aMeasureIsReturnedWithItsLastMonthAndTheReturnNamesThoseThatLack() {
        burglaries
                .say(new PeriodOpened(ReportingPeriod.parse(Q3), LocalDate.of(2009, 1, 30)), "2009-01-02")
                .instalment("2008-10", "61", "2009-01-05")
                .instalment("2008-11", "62", "2009-01-05");

        MeasureReturn lacking = burglaries.returned(Q3, "2009-01-05");

        assertFalse(lacking.isSupplied());
        assertEquals(Optional.of(Obstacle.INCOMPLETE), lacking.obstacle());
        assertEquals(List.of(CollectionPeriod.parse("2008-12")), lacking.lacking());

        burglaries.instalment("2008-12", "60", "2009-01-29").instalment("2008-12", "59", "2009-02-20");

        assertTrue(burglaries.returned(Q3, "2009-02-20").isOnTime());
        assertEquals(List.of(), burglaries.returned(Q3, "2009-02-20").lacking());
    }

    @Test
    void aSignOffNoLongerStandsOnceAMonthIsCorrected() {
        burglaries
                .say(new PeriodOpened(ReportingPeriod.parse(Q3), LocalDate.of(2009, 1, 30)), "2009-01-02")
                .instalment("2008-10", "61", "2009-01-05")
                .instalment("2008-11", "62", "2009-01-05")
                .instalment("2008-12", "60", "2009-01-05")
                .say(new SignedOff(IndicatorCode.of("NI 16"), ReportingPeriod.parse(Q3)), "2009-01-06");

        assertTrue(burglaries.returned(Q3, "2009-01-06").isSignedOff());

        burglaries.instalment("2008-10", "63", "2009-01-07");

        assertTrue(burglaries.returned(Q3, "2009-01-07").signOff().isChangedSince());
    }

    @Test
    void thePublicSeesAMonthWithItsPeriod() {
        ReportingPeriod period = ReportingPeriod.parse(Q3);
        burglaries
                .say(new PeriodOpened(period, LocalDate.of(2009, 1, 30)), "2009-01-02")
                .instalment("2008-10", "61", "2009-01-05");

        assertEquals(Optional.empty(), publicFigure());

        burglaries.say(new PeriodClosed(period), "2009-02-02");

        assertEquals(Optional.of(Figure.Amount.of("61")), publicFigure());
    }

    private Optional<Figure> publicFigure() {
        return burglaries
                .positions(PublicEntries.of(burglaries.entries(), List.of()).shown(), new KeptReadings())
                .at(ReportingPeriod.parse(Q3), Known.parse("2009-03-01"))
                .measures()
                .findFirst()
                .flatMap(measure -> measure.whole().figure());
    }

    private static String measure(String kind, String unit, String shape, String by, String target, String span) {
        return """
                <indicator code="NI 16" designation="designated">
                  <title>Serious acquisitive crime</title>
                  <plain-title>Burglary and theft</plain-title>
                  <measured unit="%s" decimals="1" shape="%s" polarity="low" kind="%s" collected="monthly" %s/>
                  <roll-up of="months" by="%s" %s/>
                  <partner id="council" lead="true"/>
                  <agreed known-from="2008-06-02" by="the original">
                    <baseline><not-known>Nothing shows it.</not-known></baseline>
                    <target year="2008/09">%s</target>
                    <target year="2009/10"><not-in-sources>Nothing shows it.</not-in-sources></target>
                    <target year="2010/11"><not-in-sources>Nothing shows it.</not-in-sources></target>
                  </agreed>
                </indicator>
                """
                .formatted(
                        unit,
                        shape,
                        kind,
                        span.isEmpty() ? "" : "due=\"4\"",
                        by,
                        span,
                        target.startsWith("<") ? target : "<exact>" + target + "</exact>");
    }
}
