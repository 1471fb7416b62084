package uk.org.waymark.position.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.SmallAgreement;
import uk.org.waymark.position.comparison.Difference.OfCommentary;
import uk.org.waymark.position.comparison.Difference.OfFigure;
import uk.org.waymark.position.comparison.Difference.OfForecast;
import uk.org.waymark.position.comparison.Difference.OfTarget;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.Outturn;

class ComparisonTest {
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
                <target year="2009/10"><placeholder reason="deferred-to-refresh" due="2009-03-31">Left to the refresh.</placeholder></target>
                <target year="2010/11"><exact>900</exact></target>
              </agreed>
              <agreed known-from="2009-03-31" by="the refresh">
                <why>The market fell.</why>
                <target year="2008/09"><exact>940</exact></target>
                <target year="2009/10"><exact>480</exact></target>
                <target year="2010/11"><exact>900</exact></target>
              </agreed>
            </indicator>
            """;

    private static final String MORTALITY =
            """
            <indicator code="NI 120" designation="designated">
              <title>Mortality</title>
              <plain-title>Deaths</plain-title>
              <measured unit="deaths" decimals="0" polarity="low" kind="rate" collected="quarterly"/>
              <part id="female">Females</part>
              <part id="male">Males</part>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="the original">
                <baseline><part id="female">665</part><part id="male">1018</part></baseline>
                <target year="2008/09"><parts><part id="female">552</part><part id="male">801</part></parts></target>
                <target year="2009/10"><not-in-sources>Nothing shows it.</not-in-sources></target>
                <target year="2010/11"><not-in-sources>Nothing shows it.</not-in-sources></target>
              </agreed>
            </indicator>
            """;

    private final SmallAgreement agreement = new SmallAgreement(HOMES);

    @Test
    void aRestatementIsShownWithBothFiguresAndMovesTheSymbol() {
        agreement
                .outturn("NI 154", "2008/09 Q2", "300", "2008-11-25")
                .outturn("NI 154", "2008/09 Q2", "1500", "2009-02-01");

        MeasureChange change = compare("2008-11-25", "2009-02-01").measures().get(0);
        OfFigure figure = change.of(OfFigure.class).findFirst().orElseThrow();

        assertTrue(figure.isRestatement());
        assertEquals(List.of("300", "1500"), List.of(text(figure.before()), text(figure.after())));
        assertEquals(2, figure.told().orElseThrow().sequence());
        assertTrue(change.isMoved());
        assertEquals(ReviewCategory.AT_RISK, change.before().orElseThrow().review());
        assertEquals(ReviewCategory.ON_TRACK, change.after().orElseThrow().review());
    }

    @Test
    void aRevisedTargetIsADifferenceThatJudgesNoPastPeriodOtherwise() {
        agreement.outturn("NI 154", "2008/09 Q2", "300", "2008-11-25");

        Comparison comparison = compare("2008-11-25", "2009-04-30");

        assertEquals(
                List.of("2008/09: 1450 -> 940", "2009/10: placeholder -> 480"),
                comparison.of(OfTarget.class).stream().map(ComparisonTest::line).toList());
        assertEquals(
                Optional.of("The market fell."),
                comparison.of(OfTarget.class).get(0).agreed().why());
        assertFalse(comparison.measures().get(0).isMoved());
        assertFalse(comparison.measures().get(0).isJudgedOtherwise());
        assertEquals(List.of(), comparison.moved());
    }

    @Test
    void aForecastAndACommentaryAreDifferences() {
        ReportingPeriod period = ReportingPeriod.parse("2008/09 Q2");
        agreement
                .outturn("NI 154", "2008/09 Q2", "300", "2008-11-25")
                .forecast("NI 154", "2008/09 Q2", Performance.WORSE, "2009-01-10")
                .say(new Commentary(IndicatorCode.of("NI 154"), period, "Sites stand still."), "2009-01-10");

        Comparison comparison = compare("2008-11-25", "2009-01-31");

        OfForecast forecast = comparison.of(OfForecast.class).get(0);
        assertEquals(List.of(Performance.NOT_RATED, Performance.WORSE), List.of(forecast.before(), forecast.after()));
        OfCommentary commentary = comparison.of(OfCommentary.class).get(0);
        assertEquals(Optional.empty(), commentary.before());
        assertEquals(
                "Sites stand still.",
                commentary.after().orElseThrow().statement().text());
        assertEquals(1, comparison.moved().size());
    }

    @Test
    void theSameWordsSaidAgainAreNoDifference() {
        agreement
                .outturn("NI 154", "2008/09 Q2", "300", "2008-11-25")
                .outturn("NI 154", "2008/09 Q2", "300", "2008-12-25");

        assertEquals(List.of(), compare("2008-11-25", "2008-12-31").measures());
    }

    @Test
    void aMeasureAgreedOnlyLaterHasNoBefore() {
        MeasureChange change = compare("2008-04-01", "2008-06-02").measures().get(0);

        assertEquals(Optional.empty(), change.before());
        assertEquals(3, change.of(OfTarget.class).count());
        assertTrue(change.isMoved());
    }

    @Test
    void twoPeriodsAreNotCompared() {
        var one = agreement.at("2008/09 Q1", "2008-11-25");
        var other = agreement.at("2008/09 Q2", "2008-11-25");

        assertThrows(IllegalArgumentException.class, () -> Comparison.of(one, other, agreement.entries()));
    }

    @Test
    void whatIsSaidOfTheWholeMeasureExplainsWhyAPartHasNoFigure() {
        SmallAgreement mortality = new SmallAgreement(MORTALITY)
                .outturnOf("NI 120", "female", "2008/09 Q2", "500", "2008-11-25")
                .say(
                        new NotApplicable(
                                IndicatorCode.of("NI 120"), Optional.empty(), ReportingPeriod.parse("2008/09 Q2")),
                        "2009-02-01");

        OfFigure figure = Comparison.of(
                        mortality.at("2008/09 Q2", "2008-11-25"),
                        mortality.at("2008/09 Q2", "2009-02-01"),
                        mortality.entries())
                .of(OfFigure.class)
                .get(0);

        assertEquals(Optional.of("female"), figure.part());
        assertEquals(Optional.empty(), figure.after());
        assertEquals(2, figure.told().orElseThrow().sequence());
    }

    private Comparison compare(String earlier, String later) {
        return Comparison.of(
                agreement.at("2008/09 Q2", earlier), agreement.at("2008/09 Q2", later), agreement.entries());
    }

    private static String text(Optional<Entry<Outturn>> entry) {
        return entry.orElseThrow().statement().figure().text();
    }

    private static String line(OfTarget target) {
        return target.year() + ": " + target.before().map(Target::text).orElse("nothing") + " -> "
                + target.after().text();
    }
}
