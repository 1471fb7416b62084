package uk.org.waymark.position.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.target.Scorable;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.contract.target.Unscored;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.SmallAgreement;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionInForce;
import uk.org.waymark.position.reporting.RevisedTerms;
import uk.org.waymark.position.reporting.Statement.Forecast;

/** The homes of Leicester: 300 by September 2008 of 1,450, about 800 expected, 940 asked for from 31 March 2009. */
class RevisionTest {
    private static final String ORIGINAL =
            """
            <agreed known-from="2008-06-02" by="the original">
              <baseline><figure>1100</figure></baseline>
              <target year="2008/09"><exact>1450</exact></target>
              <target year="2009/10"><not-in-sources>No paper prints it.</not-in-sources></target>
            </agreed>
            """;
    private static final String REFRESH =
            """
            <agreed known-from="2009-03-31" by="the refresh">
              <why>The market collapsed.</why>
              <target year="2008/09"><exact>940.0</exact></target>
              <target year="2009/10"><exact>470</exact></target>
            </agreed>
            """;
    private static final LocalDate MARCH = LocalDate.of(2009, 3, 31);

    private final SmallAgreement before = homes(ORIGINAL)
            .outturn("NI 154", "2008/09 Q2", "300", "2008-11-25")
            .outturn("NI 154", "2008/09 Q4", "850", "2009-03-31");

    private static SmallAgreement homes(String agreed) {
        return new SmallAgreement(
                """
                <indicator code="NI 154" designation="designated">
                  <title>Net additional homes</title>
                  <plain-title>New homes</plain-title>
                  <measured unit="homes" decimals="0" polarity="high" kind="cumulative" collected="quarterly"/>
                  <partner id="council" lead="true"/>
                """
                        + agreed + "</indicator>");
    }

    private static RevisedTerms asked(Object... yearsAndTargets) {
        Map<FinancialYear, Target> targets = new HashMap<>();
        for (int i = 0; i < yearsAndTargets.length; i += 2) {
            targets.put(FinancialYear.parse((String) yearsAndTargets[i]), (Target) yearsAndTargets[i + 1]);
        }
        return RevisedTerms.of(targets);
    }

    private static Target exactly(String figure) {
        return new Scorable.Exact(Figure.Amount.of(figure));
    }

    private static RevisionInForce inForce(RevisedTerms terms) {
        return new RevisionInForce(1, IndicatorCode.of("NI 154"), terms, MARCH, "the refresh", "The market collapsed.");
    }

    private Performance rated(Theme theme, String period, String known) {
        return new Positions(before.agreement(), List.of(theme), before.entries())
                .at(ReportingPeriod.parse(period), Known.parse(known))
                .findMeasure("NI 154")
                .orElseThrow()
                .performance();
    }

    @Test
    void whatIsInForceJudgesThePeriodsThatEndAfterItAndNoOther() {
        Theme revised = new Revisions(List.of(inForce(asked("2008/09", exactly("940"))))).over(before.theme());

        assertEquals(Performance.WORSE, rated(before.theme(), "2008/09 Q4", "2009-04-10"));
        assertEquals(Performance.WITHIN, rated(revised, "2008/09 Q4", "2009-04-10"));
        assertEquals(Performance.WORSE, rated(revised, "2008/09 Q2", "2009-04-10"));
    }

    @Test
    void aRevisionThatTheFileStatesIsReadFromTheFileAlone() {
        Revisions revisions =
                new Revisions(List.of(inForce(asked("2008/09", exactly("940"), "2009/10", exactly("470")))));
        Theme current = homes(ORIGINAL + REFRESH).theme();

        assertSame(current, revisions.missingIn(current).over(current));
        assertEquals(0, revisions.unstated(current).count());
    }

    @Test
    void aFileOfBeforeIsToldItemByItemWhatItLacks() {
        RevisionInForce revision = inForce(asked("2008/09", exactly("940")));

        UnstatedRevision missing = new Revisions(List.of(revision))
                .unstated(before.theme())
                .findFirst()
                .orElseThrow();

        assertEquals(revision, missing.revision());
        assertEquals(
                Optional.of("1450"),
                missing.declaredTarget(FinancialYear.parse("2008/09")).map(Target::text));
    }

    @Test
    void theFragmentPutIntoTheFileStatesTheSame() {
        RevisionInForce revision = inForce(new RevisedTerms(
                Optional.of(new Baseline(
                        Optional.of(Figure.Amount.of("1100")), Optional.of("2003 to 2007"), Optional.empty())),
                asked(
                                "2008/09",
                                new Scorable.Range(BigDecimal.TEN, new BigDecimal(15)),
                                "2009/10",
                                new Unscored.Placeholder(
                                        Unscored.Placeholder.Reason.NO_BASELINE,
                                        Optional.of(MARCH),
                                        "Counted < twice & \"lost\""),
                                "2010/11",
                                new Unscored.NotApplicable("Over", true))
                        .targets(),
                new TreeMap<>(Map.of(ReportingPeriod.parse("2008/09 Q3"), exactly("12")))));
        String fragment = new Revisions(List.of(revision))
                .unstated(before.theme())
                .findFirst()
                .orElseThrow()
                .fragment();

        Theme folded = homes(ORIGINAL + fragment).theme();

        assertEquals(0, new Revisions(List.of(revision)).unstated(folded).count());
        assertEquals(
                revision.terms().targets(),
                folded.indicators().get(0).revisions().get(1).targets());
        assertEquals(
                revision.terms().interim(),
                folded.indicators().get(0).revisions().get(1).profile());
    }

    @Test
    void theEffectOfAProposalIsToldBeforeAnybodyAgrees() {
        before.say(
                new Forecast(
                        IndicatorCode.of("NI 154"),
                        Optional.empty(),
                        ReportingPeriod.parse("2008/09 Q2"),
                        Performance.WORSE,
                        Optional.of(Figure.Amount.of("800"))),
                "2008-11-25");

        Effect effect = effect(asked("2008/09", exactly("940"), "2009/10", exactly("470")), "2009-02-02");

        assertEquals(
                List.of(Ambition.EASIER, Ambition.NOT_COMPARABLE),
                effect.years().stream().map(YearMove::ambition).toList());
        RatingIf coming = effect.coming().get(0);
        assertEquals("800", coming.expected().orElseThrow().text());
        assertEquals(Performance.WORSE, coming.proposed().performance());
        assertTrue(!coming.differs() && !effect.latest().orElseThrow().differs());
        assertEquals(List.of(), effect.past());
    }

    @Test
    void aProposalThatWouldHaveRatedThePastOtherwiseSaysSoAndLeavesIt() {
        Effect effect = effect(asked("2008/09", exactly("320")), "2009-02-02");

        assertEquals(
                List.of("2008/09 Q2"),
                effect.past().stream().map(moved -> moved.period().toString()).toList());
        assertEquals(Performance.WITHIN, effect.past().get(0).after());
        assertTrue(!effect.latest().orElseThrow().differs());
    }

    private Effect effect(RevisedTerms terms, String today) {
        Theme theme = before.theme();
        return Effect.of(
                before.agreement(), theme, theme.indicators().get(0), terms, before.entries(), LocalDate.parse(today));
    }

    @Test
    void aMeasureTakenOutHasNoTargetToBeMadeEasier() {
        Theme revised = new Revisions(List.of(inForce(asked(
                        "2008/09", exactly("940"), "2009/10", new Unscored.Withdrawn("Nobody counts it any more.")))))
                .over(before.theme());

        TargetMove move = TargetMove.sinceFirst(revised.indicators().get(0), Known.parse("2009-03-31"))
                .orElseThrow();

        assertEquals(Ambition.TAKEN_OUT, move.ambition());
        assertEquals(
                List.of(Ambition.EASIER, Ambition.TAKEN_OUT),
                move.years().stream().map(YearMove::ambition).toList());
    }

    @Test
    void aRatingThatImprovedOnlyBecauseItsTargetBecameEasierSaysSo() {
        SmallAgreement refreshed = homes(ORIGINAL + REFRESH)
                .outturn("NI 154", "2008/09 Q2", "300", "2008-11-25")
                .outturn("NI 154", "2008/09 Q4", "850", "2009-03-31");

        EasedRating eased = eased(refreshed, "2008/09 Q4").orElseThrow();

        assertEquals("1450", eased.earlier().text());
        assertEquals(Performance.WORSE, eased.otherwise());
        assertEquals("the refresh", eased.by().by());
        assertEquals(Optional.empty(), eased(refreshed, "2008/09 Q2"));
    }

    @Test
    void aRatingThatTheEarlierTargetGivesTooIsNotEased() {
        SmallAgreement refreshed = homes(ORIGINAL + REFRESH).outturn("NI 154", "2008/09 Q4", "800", "2009-03-31");

        assertEquals(Optional.empty(), eased(refreshed, "2008/09 Q4"));
    }

    private static Optional<EasedRating> eased(SmallAgreement of, String period) {
        Known known = Known.parse("2009-04-10");
        return EasedRating.of(
                of.agreement(),
                of.theme(),
                of.at(period, "2009-04-10").findMeasure("NI 154").orElseThrow(),
                of.entries(),
                known);
    }
}
