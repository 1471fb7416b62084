package uk.org.waymark.web.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.web.lens.Refusal.Refused;
import uk.org.waymark.web.small.Ordered;
import uk.org.waymark.web.small.Small;

class AskedTest {
    private static final Instant NOW = Instant.parse("2009-05-01T10:00:00Z");

    private static Asked asked(String period, String known) {
        return new Asked("", Optional.empty(), "/", given(period), given(known), Optional.empty());
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(any -> !any.isEmpty());
    }

    private static Refusal refusal(Runnable question) {
        return assertThrows(Refused.class, question::run).refusal();
    }

    @Test
    void withoutADayEverythingKnownTodayCounts() {
        assertEquals("2009-05-01", asked("", "").known(NOW).text());
    }

    @Test
    void aDayToComeIsRefusedWithTodaysDate() {
        Refusal refusal = refusal(() -> asked("", "2009-05-02").known(NOW));

        assertEquals(400, refusal.status());
        assertTrue(refusal.why().contains("1 May 2009"), refusal.why());
    }

    @Test
    void anInstantLaterTodayIsRefusedToo() {
        assertEquals(
                400, refusal(() -> asked("", "2009-05-01T11:00:00Z").known(NOW)).status());
    }

    @Test
    void whatIsNoDateIsQuotedWithWhatWasExpected() {
        Refusal refusal = refusal(() -> asked("", "yesterday").known(NOW));

        assertTrue(refusal.why().contains("“known” is “yesterday”"), refusal.why());
        assertTrue(refusal.why().contains("2008-11-25"), refusal.why());
    }

    @Test
    void aPeriodOfTheTermIsRead() {
        assertEquals(
                Optional.of(ReportingPeriod.parse("2008/09 Q2")),
                asked("2008-09-Q2", "").period(Small.AGREEMENT));
    }

    @Test
    void aPeriodOutsideTheTermIsRefusedWithThoseThereAre() {
        Refusal refusal = refusal(() -> asked("2012-13-Q1", "").period(Small.AGREEMENT));

        assertEquals(12, refusal.choices().size());
        assertEquals("2008-09-Q1", refusal.choices().get(0));
        assertTrue(refusal.why().endsWith("which runs from 2008-09-Q1 to 2010-11-Q4."), refusal.why());
    }

    @Test
    void linksKeepAgreementPeriodMomentAndScorecard() {
        Asked asked = new Asked(
                "/waymark", Optional.of("small"), "/", given("2008-09-Q2"), given("2008-11-25"), given("council"));

        assertEquals(
                "/waymark/agreements/small/themes/town?period=2008-09-Q2&known=2008-11-25&scorecard=council",
                asked.link("/themes/town"));
        assertEquals(
                "/waymark/api/v1/agreements/small/position.csv?period=2008-09-Q2&known=2008-11-25&scorecard=council",
                asked.api("position.csv"));
        assertEquals(
                "/waymark/agreements/small/?period=2008-09-Q2&known=2008-11-25",
                asked.withoutScorecard().link("/"));
    }

    @Test
    void aLinkLeadsToAPartOfAPageBehindItsQuestion() {
        assertEquals(
                "/plans/town?period=2008-09-Q2#action-building/land",
                asked("2008-09-Q2", "").link("/plans/town#action-building/land"));
        assertEquals(
                "/plans?open=all&period=2008-09-Q2#late",
                asked("2008-09-Q2", "").link("/plans?open=all#late"));
    }

    @Test
    void aScorecardIsReadByItsId() {
        assertEquals(
                "Council scorecard",
                onScorecard("council")
                        .scorecard(Ordered.AGREEMENT)
                        .orElseThrow()
                        .title());
        assertEquals(Optional.empty(), asked("", "").scorecard(Ordered.AGREEMENT));
    }

    @Test
    void aScorecardThatIsNotThereIsRefusedWithThoseThereAreTheNearestFirst() {
        Refusal refusal = refusal(() -> onScorecard("parsh").scorecard(Ordered.AGREEMENT));

        assertEquals(400, refusal.status());
        assertEquals(List.of("parish", "council"), refusal.choices());
        assertEquals(
                "The parameter “scorecard” is “parsh”. Expected is a scorecard of Ordershire’s agreement.",
                refusal.why());
    }

    @Test
    void anAgreementWithoutScorecardsSaysSo() {
        Refusal refusal = refusal(() -> onScorecard("council").scorecard(Small.AGREEMENT));

        assertTrue(refusal.why().endsWith("Smallshire’s agreement has no scorecards."), refusal.why());
    }

    private static Asked onScorecard(String id) {
        return new Asked("", Optional.empty(), "/", Optional.empty(), Optional.empty(), Optional.of(id));
    }

    @Test
    void whatAReaderWroteCannotLeaveItsPlaceInALink() {
        assertEquals("/?known=a%26b%22", asked("", "a&b\"").link("/"));
    }
}
