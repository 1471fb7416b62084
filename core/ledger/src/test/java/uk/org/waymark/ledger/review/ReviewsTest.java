package uk.org.waymark.ledger.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.reporting.CycleStatement.PeriodOpened;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** The review of 2008/09 Q2 as at 25 November 2008, sent on 1 May 2009. */
class ReviewsTest {
    private static final String LEICESTER = TestInstallation.LEICESTER;
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008/09 Q2");
    private static final Known NOVEMBER = Known.parse("2008-11-25");
    private static final IndicatorCode MATERNITY = IndicatorCode.of("NI 126");

    @TempDir
    private Path home;

    private TestInstallation installation;
    private Reviews reviews;
    private Actor team;

    @BeforeEach
    void install() {
        installation = new TestInstallation(home);
        reviews = new Reviews(installation.snapshots());
        team = installation.actor(Role.PERFORMANCE_TEAM, Optional.empty());
        say(figure("61.0"), "2008-11-20");
        say(new Forecast(MATERNITY, Optional.empty(), Q2, Performance.WORSE, Optional.empty()), "2008-11-20");
        say(new Commentary(MATERNITY, Q2, "Too few midwives | and\nno clinic."), "2008-11-20");
    }

    @Test
    void aReviewThatWasSentIsRebuiltToTheByte() {
        String text = text();
        reviews.send(team, LEICESTER, Q2, NOVEMBER);

        say(figure("75.0"), "2008-11-21");

        SentReview sent = sent().get(0);
        assertTrue(sent.same());
        assertEquals(text, sent.text());
        assertFalse(text().equals(text), "the figure known since November would be in a review written today");
        assertTrue(text.contains("NI 126 | whole | designated | at-risk | 61.0 of 2008/09 Q2 | 80.0 | worse"), text);
        assertTrue(text.contains("cause | Too few midwives \\| and\\nno clinic."), text);
    }

    @Test
    void theSameIsSentOnceAndAnotherOneBeside() {
        reviews.send(team, LEICESTER, Q2, NOVEMBER);
        assertEquals(
                "This review was sent already, and nothing in it has changed since.",
                refused(() -> reviews.send(team, LEICESTER, Q2, NOVEMBER)));

        say(figure("75.0"), "2008-11-21");
        reviews.send(team, LEICESTER, Q2, NOVEMBER);

        assertEquals(List.of(true, true), sent().stream().map(SentReview::same).toList());
        assertTrue(sent().get(0).text().contains("75.0"));
    }

    @Test
    void aPeriodThatIsOpenOrStillToEndIsNotSent() {
        say(new PeriodOpened(Q2, LocalDate.of(2009, 5, 31)), "2009-04-01");

        assertEquals(
                "2008/09 Q2 is open for figures. Close it first, so that what is sent does not change the day after.",
                refused(() -> reviews.send(team, LEICESTER, Q2, NOVEMBER)));
        assertEquals(
                "2009/10 Q1 has not ended. Send its review when its figures are there.",
                refused(() -> reviews.send(team, LEICESTER, ReportingPeriod.parse("2009/10 Q1"), NOVEMBER)));
    }

    @Test
    void thePerformanceTeamAloneSendsAReview() {
        Actor executive = installation.actor(Role.EXECUTIVE, Optional.empty());

        assertThrows(NotPermitted.class, () -> reviews.send(executive, LEICESTER, Q2, NOVEMBER));
        assertEquals(List.of(), sent());
    }

    @Test
    void thePublicKnowsNothingOfWhatWasSent() {
        reviews.send(team, LEICESTER, Q2, NOVEMBER);

        assertEquals(
                List.of(), reviews.sent(snapshot().forPublic(), Q2, snapshot().now()));
    }

    private static Statement figure(String figure) {
        return new Outturn(MATERNITY, Optional.empty(), Q2, Figure.Amount.of(figure), Optional.empty(), false);
    }

    private void say(Statement statement, String known) {
        Instant from = Known.from(LocalDate.parse(known));
        installation
                .ledger()
                .append(
                        LEICESTER,
                        Account.WAYMARK,
                        (head, standing) -> List.of(
                                new NewEntry(statement, Optional.of(from), Optional.of("A reason"), Optional.empty())));
    }

    private static String refused(Runnable command) {
        return assertThrows(ReviewRefused.class, command::run).getMessage();
    }

    private Snapshot snapshot() {
        return installation.snapshots().of(LEICESTER);
    }

    private String text() {
        return snapshot().review(Q2, NOVEMBER).text();
    }

    private List<SentReview> sent() {
        return reviews.sent(snapshot(), Q2, snapshot().now());
    }
}
