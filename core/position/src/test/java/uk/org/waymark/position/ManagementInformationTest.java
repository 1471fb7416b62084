package uk.org.waymark.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.reporting.PublicEntries;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement.ManagementInformation;
import uk.org.waymark.position.reporting.Statement.ManagementWithdrawal;
import uk.org.waymark.position.reporting.Subject;

class ManagementInformationTest {
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008/09 Q2");
    private static final IndicatorCode WAITING = IndicatorCode.of("NI 126");
    private static final IndicatorCode SURVEYED = IndicatorCode.of("NI 5");

    /** One with a target and one that waits for a survey. */
    private final SmallAgreement agreement = new SmallAgreement(
            """
            <indicator code="NI 126" designation="designated">
              <title>Early access</title>
              <plain-title>Early access</plain-title>
              <measured unit="%" decimals="1" polarity="high" kind="rate" collected="annually"/>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="the original">
                <baseline><figure>70</figure></baseline>
                <target year="2008/09"><exact>80</exact></target>
              </agreed>
            </indicator>
            <indicator code="NI 5" designation="designated">
              <title>Satisfaction</title>
              <plain-title>Satisfaction</plain-title>
              <measured unit="%" decimals="1" polarity="high" kind="rate" collected="annually"/>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="the original">
                <baseline><not-known>The survey sets it.</not-known></baseline>
                <target year="2008/09"><placeholder reason="no-baseline" due="not stated">Not yet.</placeholder></target>
              </agreed>
            </indicator>
            """);

    @Test
    void anEarlyFigureIsRatedByTheTargetForThePartnershipAndNotInTheReview() {
        agreement.say(early("61.0"), "2008-11-01");

        MeasurePosition measure = measure(WAITING);

        assertEquals(Performance.WORSE, measure.onBestInformation());
        assertEquals(Performance.NOT_RATED, measure.performance());
        assertEquals(ReviewCategory.NO_DATA, measure.review());
    }

    @Test
    void aProxyIsRatedAsTheDeliveryGroupJudges() {
        agreement.say(proxy(Performance.WITHIN), "2008-11-01");

        MeasurePosition measure = measure(SURVEYED);

        assertEquals(Performance.WITHIN, measure.onBestInformation());
        assertTrue(measure.placeholder());
        assertEquals(ReviewCategory.NO_DATA, measure.review());
    }

    @Test
    void anEarlyFigureWithoutATargetRatesNothing() {
        agreement.say(
                new ManagementInformation(
                        SURVEYED, Q2, Optional.of(Figure.Amount.of("61.0")), Optional.empty(), "A small survey"),
                "2008-11-01");

        assertEquals(Performance.NOT_RATED, measure(SURVEYED).onBestInformation());
    }

    @Test
    void theFigureOfThePeriodItselfSaysMore() {
        agreement.say(early("61.0"), "2008-11-01").outturn("NI 126", "2008/09 Q2", "81", "2008-11-20");

        assertEquals(Performance.WITHIN, measure(WAITING).onBestInformation());
        assertEquals(
                Performance.WORSE,
                agreement
                        .at("2008/09 Q2", "2008-11-10")
                        .findMeasure("NI 126")
                        .orElseThrow()
                        .onBestInformation());
    }

    @Test
    void aFigureCarriedForwardSaysLess() {
        agreement.outturn("NI 126", "2008/09 Q1", "81", "2008-08-01").say(early("61.0"), "2008-11-01");

        MeasurePosition measure = measure(WAITING);

        assertTrue(measure.whole().carriedForward());
        assertEquals(Performance.WITHIN, measure.performance());
        assertEquals(Performance.WORSE, measure.onBestInformation());
    }

    @Test
    void itIsWithdrawnLikeAFigure() {
        agreement
                .say(early("61.0"), "2008-11-01")
                .say(early("6.1"), "2008-11-02")
                .say(new ManagementWithdrawal(WAITING, Q2), "2008-11-03");

        assertEquals(Optional.of(Figure.Amount.of("61.0")), information(WAITING).figure());
    }

    @Test
    void thePublicIsToldNothingOfIt() {
        agreement.say(early("61.0"), "2008-11-01");

        Standing known =
                new Standing(PublicEntries.of(agreement.entries(), List.of()).shown(), Known.EVER);

        assertTrue(known.managementInformation(new Subject(WAITING, Optional.empty(), Q2))
                .isEmpty());
    }

    @Test
    void allMeasuresAreCountedOnTheBestInformation() {
        agreement.outturn("NI 126", "2008/09 Q2", "99", "2008-11-01").say(proxy(Performance.WITHIN), "2008-11-01");

        BestInformation best = agreement.at("2008/09 Q2", "2009-01-01").onBestInformation();

        assertEquals(1, best.count(Performance.BETTER));
        assertEquals(1, best.count(Performance.WITHIN));
        assertEquals(0, best.count(Performance.NOT_RATED));
        assertEquals(1, best.managed());
        assertEquals(2, best.measures());
    }

    private MeasurePosition measure(IndicatorCode code) {
        return agreement.at("2008/09 Q2", "2009-01-01").findMeasure(code.text()).orElseThrow();
    }

    private ManagementInformation information(IndicatorCode code) {
        return measure(code).management().orElseThrow().said().statement();
    }

    private static ManagementInformation early(String figure) {
        return new ManagementInformation(
                WAITING, Q2, Optional.of(Figure.Amount.of(figure)), Optional.empty(), "The practices' own count");
    }

    private static ManagementInformation proxy(Performance judged) {
        return new ManagementInformation(
                SURVEYED, Q2, Optional.empty(), Optional.of(judged), "Complaints to September");
    }
}
