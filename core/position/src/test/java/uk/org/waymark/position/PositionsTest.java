package uk.org.waymark.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Explanation;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.Reason;
import uk.org.waymark.contract.target.Scorable.InParts;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.reporting.Statement.NotApplicable;

class PositionsTest {
    /** A target of 1,450 homes that the refresh cut to 940. */
    private static final String HOMES =
            """
            <indicator code="NI 154" designation="designated">
              <title>Net additional homes</title>
              <plain-title>New homes</plain-title>
              <measured unit="homes" decimals="0" polarity="high" kind="cumulative" collected="quarterly"/>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="the original">
                <baseline><figure>1100</figure></baseline>
                <target year="2008/09"><exact>1450</exact></target>
                <target year="2009/10"><not-in-sources>Nothing shows it.</not-in-sources></target>
                <target year="2010/11"><not-in-sources>Nothing shows it.</not-in-sources></target>
              </agreed>
              <agreed known-from="2009-03-31" by="the refresh">
                <why>The market fell.</why>
                <target year="2008/09"><exact>940</exact></target>
              </agreed>
            </indicator>
            """;

    private static final String DEATHS =
            """
            <indicator code="NI 120" designation="designated">
              <title>Mortality</title>
              <plain-title>Deaths</plain-title>
              <measured unit="per 100,000" decimals="0" polarity="low" kind="rate" collected="annually" due="4"/>
              <part id="female">Females</part>
              <part id="male">Males</part>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="the original">
                <baseline><part id="female">665</part><part id="male">1018</part></baseline>
                <target year="2008/09"><parts><part id="female">552</part><part id="male">801</part></parts></target>
                <target year="2009/10"><parts><part id="female">519</part><part id="male">741</part></parts></target>
                <target year="2010/11"><parts><part id="female">501</part><part id="male">692</part></parts></target>
                <interim period="2008/09 Q2">
                  <parts><part id="female">582</part><part id="male">839</part></parts>
                </interim>
              </agreed>
            </indicator>
            """;

    private static final String CONVICTIONS =
            """
            <indicator code="NI 18" designation="designated">
              <title>Re-offending</title>
              <plain-title>Re-offending</plain-title>
              <measured unit="%" decimals="2" polarity="low" kind="cohort" collected="quarterly"/>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="the original">
                <baseline><not-known>Not yet.</not-known></baseline>
                <target year="2008/09"><placeholder reason="no-baseline" due="not stated">Not yet.</placeholder></target>
                <target year="2009/10"><placeholder reason="no-baseline" due="not stated">Not yet.</placeholder></target>
                <target year="2010/11"><placeholder reason="no-baseline" due="not stated">Not yet.</placeholder></target>
              </agreed>
              <agreed known-from="2009-03-31" by="the refresh">
                <why>A baseline is known.</why>
                <target year="2008/09"><against-prediction by="-7.97" in="percent"/></target>
              </agreed>
            </indicator>
            """;

    /** Targets for two quarters of the first year, and none for the year itself. */
    /** Counted by the year in the agreement and by the month in figures, with an interim target of one quarter only. */
    private static final String BURGLARY =
            """
            <indicator code="NI 16" designation="designated">
              <title>Serious acquisitive crime</title>
              <plain-title>Burglary and robbery</plain-title>
              <measured unit="offences" decimals="0" polarity="low" kind="cumulative" collected="quarterly"/>
              <reported basis="a month" unit="offences a month" decimals="2" polarity="low"/>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="the original">
                <baseline><figure>30</figure></baseline>
                <target year="2008/09"><exact>26</exact></target>
                <target year="2009/10"><exact>25</exact></target>
                <target year="2010/11"><exact>24</exact></target>
                <interim period="2008/09 Q2"><exact>2.14</exact></interim>
              </agreed>
            </indicator>
            """;

    private static final String SHIPS =
            """
            <indicator code="P1" designation="designated">
              <title>Ships served</title>
              <plain-title>Ships served</plain-title>
              <measured unit="ships" decimals="0" polarity="high" kind="cumulative" collected="quarterly"/>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="the original">
                <baseline><figure>380</figure></baseline>
                <target year="2009/10"><exact>440</exact></target>
                <target year="2010/11"><exact>480</exact></target>
                <interim period="2008/09 Q2"><exact>200</exact></interim>
                <interim period="2008/09 Q4"><exact>400</exact></interim>
              </agreed>
            </indicator>
            """;

    @Test
    void aFigureFromBeforeTheTermIsComparedWithAndNotJudged() {
        SmallAgreement agreement = new SmallAgreement(HOMES)
                .outturn("NI 154", "2007/08 Q2", "500", "2008-06-02")
                .outturn("NI 154", "2008/09 Q2", "1700", "2008-11-25");

        MeasurePosition measure = agreement.measure("2008-09-Q2", "2008-11-25");

        assertEquals(
                Optional.of(DirectionOfTravel.IMPROVED),
                measure.whole().sinceLastYear().map(Travel::direction));
        assertEquals(
                List.of(Performance.NOT_RATED, Performance.BETTER),
                measure.series().stream().map(Reading::performance).toList());
    }

    @Test
    void inAYearByQuarterAFigureIsJudgedByItsQuarter() {
        SmallAgreement agreement = new SmallAgreement(SHIPS).outturn("P1", "2008/09 Q2", "150", "2008-11-25");

        MeasurePosition measure = agreement.measure("2008-09-Q2", "2008-11-25");

        assertEquals(Performance.WORSE, measure.performance());
        assertEquals("200", measure.whole().target().orElseThrow().target().text());
        assertTrue(measure.isByQuarter());
    }

    @Test
    void aQuarterWithoutATargetInAYearByQuarterIsNotRated() {
        SmallAgreement agreement = new SmallAgreement(SHIPS).outturn("P1", "2008/09 Q3", "290", "2009-01-25");

        MeasurePosition measure = agreement.measure("2008-09-Q3", "2009-01-25");

        assertEquals(Performance.NOT_RATED, measure.performance());
        assertEquals(
                new Reason.NotJudged(
                        Reason.NotRated.NO_TARGET,
                        "The targets of 2008/09 are for single quarters, and none was agreed for 2008/09 Q3."),
                measure.score().reason());
    }

    @Test
    void aMeasureThatIsMonitoredHasFiguresAndNoRating() {
        SmallAgreement agreement = new SmallAgreement(SHIPS.replace(
                        "<target year=\"2009/10\"><exact>440</exact></target>",
                        "<target year=\"2009/10\"><monitored>The port cannot steer it.</monitored></target>"))
                .outturn("P1", "2009/10 Q1", "90", "2009-07-25")
                .forecast("P1", "2009/10 Q1", Performance.WORSE, "2009-07-25");

        MeasurePosition measure = agreement.measure("2009-10-Q1", "2009-07-25");

        assertEquals("90", figure(measure));
        assertEquals(
                new Reason.NotJudged(Reason.NotRated.MONITORED, "The port cannot steer it."),
                measure.score().reason());
        assertEquals(ReviewCategory.NO_DATA, measure.review());
        assertEquals(
                1,
                Completeness.of(agreement.at("2009-10-Q1", "2009-07-25"), agreement.entries())
                        .count()
                        .due());
    }

    @Test
    void ofALongHistoryTheLatestAreShownAndAllAreCounted() {
        SmallAgreement agreement = new SmallAgreement(HOMES);
        for (int day = 10; day < 30; day++) {
            agreement.outturn("NI 154", "2008-09-Q2", Integer.toString(day), "2008-11-" + day);
        }

        FigureHistory.Latest latest =
                agreement.measure("2008-09-Q2", "2009-05-01").history().latest(2);

        assertEquals(20, latest.of());
        assertEquals(
                List.of(Figure.Amount.of("29"), Figure.Amount.of("28")),
                latest.figures().stream().map(its -> its.outturn().figure()).toList());
        assertEquals(
                List.of(true, false),
                latest.figures().stream().map(OutturnEntry::stands).toList());
    }

    @Test
    void aPastPeriodIsJudgedByTheTargetInForceWhenItEnded() {
        SmallAgreement agreement = new SmallAgreement(HOMES).outturn("NI 154", "2008/09 Q2", "300", "2008-11-25");

        MeasurePosition late = agreement.measure("2008-09-Q2", "2009-04-30");

        assertEquals("1450", late.whole().target().orElseThrow().target().text());
        assertEquals("940", late.annualTarget().orElseThrow().value().text());
    }

    @Test
    void aReaderOfAnEarlierDateSeesNothingOfTheLater() {
        SmallAgreement agreement = new SmallAgreement(HOMES)
                .outturn("NI 154", "2008/09 Q2", "300", "2008-11-25")
                .outturn("NI 154", "2008/09 Q2", "310", "2009-03-31");

        assertEquals(
                Optional.empty(),
                agreement.measure("2008-09-Q2", "2008-11-24").whole().outturn());
        assertEquals("300", figure(agreement.measure("2008-09-Q2", "2009-03-30")));
        assertEquals("310", figure(agreement.measure("2008-09-Q2", "2009-03-31")));
        assertEquals(1, agreement.measure("2008-09-Q2", "2009-03-30").figures().size());
    }

    @Test
    void aMeasureIsAbsentBeforeAnythingWasAgreedAboutIt() {
        assertEquals(
                List.of(),
                new SmallAgreement(HOMES)
                        .at("2008-09-Q1", "2008-06-01")
                        .measures()
                        .toList());
    }

    @Test
    void aPlaceholderStaysOneForThePeriodInWhichItWasOne() {
        SmallAgreement agreement = new SmallAgreement(CONVICTIONS).outturn("NI 18", "2008/09 Q2", "-9", "2008-11-25");

        MeasurePosition late = agreement.measure("2008-09-Q2", "2009-04-30");
        MeasurePosition next = agreement.measure("2008-09-Q4", "2009-04-30");

        assertTrue(late.placeholder());
        assertEquals(Performance.NOT_RATED, late.performance());
        assertEquals(ReviewCategory.NO_DATA, late.review());
        assertFalse(next.placeholder());
    }

    @Test
    void theReviewFollowsForecastBeforePerformance() {
        String period = "2008/09 Q2";
        SmallAgreement agreement = new SmallAgreement(HOMES).outturn("NI 154", period, "300", "2008-11-25");

        agreement.forecast("NI 154", period, Performance.WORSE, "2008-11-26");
        assertEquals(
                ReviewCategory.AT_RISK, agreement.measure(period, "2008-11-26").review());
        agreement.forecast("NI 154", period, Performance.BETTER, "2008-11-27");
        assertEquals(
                ReviewCategory.OFF_TRAJECTORY,
                agreement.measure(period, "2008-11-27").review());
        assertEquals(
                ReviewCategory.NO_DATA, agreement.measure(period, "2008-11-24").review());
    }

    @Test
    void onlyAForecastCanSayThatWhatIsWorseWillImprove() {
        SmallAgreement agreement = new SmallAgreement(HOMES).outturn("NI 154", "2008/09 Q2", "300", "2008-11-25");
        SmallAgreement reviewed = new SmallAgreement("<reviewed period=\"2008/09 Q2\" by=\"the review\"/>", HOMES)
                .outturn("NI 154", "2008/09 Q2", "300", "2008-11-25");

        assertEquals(
                ReviewCategory.AT_RISK,
                agreement.measure("2008/09 Q2", "2008-11-25").review());
        assertEquals(
                ReviewCategory.OFF_TRAJECTORY,
                reviewed.measure("2008/09 Q2", "2008-11-25").review());
    }

    @Test
    void aYearThatEndedWorseIsMissedWhateverWasExpected() {
        SmallAgreement agreement = new SmallAgreement(HOMES)
                .outturn("NI 154", "2008/09 Q3", "600", "2009-02-01")
                .forecast("NI 154", "2008/09 Q4", Performance.WITHIN, "2009-04-10");

        assertEquals(
                ReviewCategory.ON_TRACK,
                agreement.measure("2008/09 Q4", "2009-04-10").review());
        agreement.outturn("NI 154", "2008/09 Q4", "700", "2009-04-20");
        MeasurePosition missed = agreement.measure("2008/09 Q4", "2009-04-20");

        assertEquals(ReviewCategory.MISSED, missed.review());
        assertTrue(agreement.at("2008/09 Q4", "2009-04-20").all().categories().contains(ReviewCategory.MISSED));
        assertFalse(agreement.at("2008/09 Q3", "2009-04-20").all().categories().contains(ReviewCategory.MISSED));
    }

    @Test
    void aFigureWithoutATargetOnItsBasisKeepsItsLastRating() {
        SmallAgreement agreement = new SmallAgreement(BURGLARY)
                .outturn("NI 16", "2008/09 Q2", "2.42", "2008-11-25")
                .outturn("NI 16", "2008/09 Q4", "2.30", "2009-04-20");

        MeasurePosition measure = agreement.measure("2008/09 Q4", "2009-04-20");

        assertEquals(Performance.NOT_RATED, measure.performance());
        assertEquals(
                Optional.of(new LastRating(ReportingPeriod.parse("2008/09 Q2"), Performance.WORSE)),
                measure.lastRating());
        assertEquals(ReviewCategory.AT_RISK, measure.review());
    }

    @Test
    void aMeasureInPartsHasTheSymbolOfItsWorsePartAndCountsOnce() {
        SmallAgreement agreement = new SmallAgreement(DEATHS)
                .outturnOf("NI 120", "female", "2008/09 Q2", "500.00", "2008-11-25")
                .outturnOf("NI 120", "male", "2008/09 Q2", "843.90", "2008-11-25");

        Position position = agreement.at("2008-09-Q2", "2008-11-25");
        MeasurePosition measure = position.findMeasure("ni120").orElseThrow();

        assertEquals(
                List.of(Performance.BETTER, Performance.WITHIN),
                measure.parts().stream().map(Reading::performance).toList());
        assertEquals(Performance.WITHIN, measure.performance());
        assertEquals(Map.of(ReviewCategory.ON_TRACK, 1), position.designated().review());
    }

    @Test
    void aMissingPartIsNeverAssumedToBeGood() {
        SmallAgreement agreement =
                new SmallAgreement(DEATHS).outturnOf("NI 120", "female", "2008/09 Q2", "500", "2008-11-25");

        assertEquals(
                Performance.NOT_RATED,
                agreement.measure("2008-09-Q2", "2008-11-25").performance());
        agreement.outturnOf("NI 120", "female", "2008/09 Q2", "900", "2008-11-26");
        assertEquals(
                Performance.WORSE, agreement.measure("2008-09-Q2", "2008-11-26").performance());
    }

    @Test
    void aFigureIsCarriedForwardWithinItsFrequencyAndNoLonger() {
        SmallAgreement agreement = new SmallAgreement(DEATHS)
                .outturnOf("NI 120", "female", "2008/09 Q2", "591.30", "2008-11-25")
                .outturnOf("NI 120", "male", "2008/09 Q2", "843.90", "2008-11-25");

        Reading carried = agreement.measure("2009-10-Q1", "2009-08-01").parts().get(0);
        Reading lapsed = agreement.measure("2009-10-Q2", "2009-11-01").parts().get(0);

        assertTrue(carried.carriedForward());
        assertEquals(
                "582",
                ((InParts) carried.target().orElseThrow().target())
                        .parts()
                        .byPart()
                        .get("female")
                        .text());
        assertEquals(Optional.empty(), lapsed.outturn());
    }

    @Test
    void aPeriodSaidToHaveNoFigureHasNoneUntilOneIsReportedAfterAll() {
        SmallAgreement agreement = new SmallAgreement(HOMES)
                .outturn("NI 154", "2008/09 Q2", "300", "2008-11-25")
                .say(none("NI 154", "2008/09 Q2"), "2008-11-26")
                .outturn("NI 154", "2008/09 Q2", "310", "2008-11-27");

        assertEquals("300", figure(agreement.measure("2008-09-Q2", "2008-11-25")));
        MeasurePosition none = agreement.measure("2008-09-Q2", "2008-11-26");
        assertEquals(Optional.empty(), none.whole().outturn());
        assertEquals(
                "Does not apply in this period. It was reported that there is no figure for 2008/09 Q2.",
                Explanation.of(none.score()));
        assertEquals(ReviewCategory.NO_DATA, none.review());
        assertEquals(List.of(), none.series());
        assertEquals("310", figure(agreement.measure("2008-09-Q2", "2008-11-27")));
    }

    @Test
    void aPeriodWithoutAFigureShowsNoEarlierOneInItsPlace() {
        SmallAgreement agreement = new SmallAgreement(DEATHS)
                .outturnOf("NI 120", "female", "2008/09 Q2", "591.30", "2008-11-25")
                .say(none("NI 120", "2008/09 Q3"), "2009-02-01");

        Reading none = agreement.measure("2008-09-Q3", "2009-04-30").parts().get(0);
        Reading after = agreement.measure("2008-09-Q4", "2009-04-30").parts().get(0);

        assertEquals(Optional.empty(), none.outturn());
        assertTrue(after.carriedForward(), "what is said of one period leaves the next ones alone");
    }

    @Test
    void directionOfTravelIsToldSinceTheLastPeriodThatHasAFigure() {
        SmallAgreement agreement = new SmallAgreement(HOMES)
                .outturn("NI 154", "2008/09 Q2", "300", "2008-11-25")
                .outturn("NI 154", "2008/09 Q4", "940", "2009-04-20");

        assertEquals(
                Optional.of(new Travel(DirectionOfTravel.IMPROVED, ReportingPeriod.parse("2008/09 Q2"))),
                agreement.measure("2008-09-Q4", "2009-04-20").whole().sincePrevious());
    }

    @Test
    void directionOfTravelIsBlankWithoutAnEarlierFigure() {
        SmallAgreement agreement = new SmallAgreement(HOMES)
                .outturn("NI 154", "2008/09 Q2", "300", "2008-11-25")
                .outturn("NI 154", "2008/09 Q3", "290", "2009-02-01");

        assertEquals(
                Optional.empty(),
                agreement.measure("2008-09-Q2", "2009-02-01").whole().sincePrevious());
        assertEquals(
                Optional.of(new Travel(DirectionOfTravel.WORSENED, ReportingPeriod.parse("2008/09 Q2"))),
                agreement.measure("2008-09-Q3", "2009-02-01").whole().sincePrevious());
        assertEquals(
                Optional.empty(),
                agreement.measure("2008-09-Q3", "2009-02-01").whole().sinceLastYear());
    }

    @Test
    void changesBetweenPeriodsNameTheMeasuresThatMoved() {
        SmallAgreement agreement = new SmallAgreement(HOMES)
                .outturn("NI 154", "2008/09 Q2", "300", "2008-11-25")
                .outturn("NI 154", "2008/09 Q3", "1500", "2009-02-01");

        List<Changes.Moved> moved =
                Changes.between(agreement.at("2008-09-Q2", "2009-02-01"), agreement.at("2008-09-Q3", "2009-02-01"));

        assertEquals(1, moved.size());
        assertEquals(Performance.WITHIN, moved.get(0).after().performance());
    }

    @Test
    void percentagesOfADistributionAreRoundedOneByOne() {
        Position position = new SmallAgreement(HOMES + DEATHS + CONVICTIONS).at("2008-09-Q2", "2008-11-25");

        Distribution distribution = Distribution.computed(position);

        assertEquals("100", distribution.missing().toPlainString());
        assertEquals(Optional.of(3), distribution.of());
    }

    private static NotApplicable none(String code, String period) {
        return new NotApplicable(IndicatorCode.of(code), Optional.empty(), ReportingPeriod.parse(period));
    }

    private static String figure(MeasurePosition measure) {
        return measure.whole().figure().orElseThrow().text();
    }
}
