package uk.org.waymark.ledger.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.plan.Deadline;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.PlanPosition;
import uk.org.waymark.position.reporting.PlanRating;
import uk.org.waymark.position.reporting.PlanStatement.PlanRated;
import uk.org.waymark.position.reporting.PlanStatement.TargetProgress;

/** The targets and the rating of the plan “maternity” of health on 1 May 2009. */
class PlanTargetsTest {
    private static final Scope HEALTH = new Scope(TestInstallation.LEICESTER, "health");
    private static final String PLAN = "maternity";
    private static final String BOOKED = "women-booked-by-12-weeks";
    private static final TargetTerms BOOKING = new TargetTerms(
            "Women booked by 12 weeks", Optional.of(new BigDecimal("60")), "%", Optional.of(Deadline.parse("2010")));

    @TempDir
    private Path home;

    private TestInstallation installation;
    private PlanTargets targets;
    private Actor officer;
    private Actor lead;

    @BeforeEach
    void install() {
        installation = new TestInstallation(home);
        targets = new PlanTargets(installation.snapshots());
        officer = installation.actor(Role.OFFICER, Optional.of(Remit.of(HEALTH)));
        lead = installation.actor(Role.THEME_LEAD, Optional.of(Remit.of(HEALTH)));
    }

    @Test
    void theFigureForTheLatestDayCountsWheneverItWasReported() {
        targets.add(officer, HEALTH, PLAN, BOOKING);

        targets.report(officer, HEALTH, booked("41.5", "2009-03-31"), head());
        targets.report(officer, HEALTH, booked("38.0", "2008-12-31"), head());

        assertEquals(
                Optional.of(new BigDecimal("41.5")), plan().targets().get(0).reached());
        assertEquals(2, plan().targets().get(0).log().size());
    }

    @Test
    void aFigureOfADayToComeIsRefused() {
        targets.add(officer, HEALTH, PLAN, BOOKING);

        assertEquals(
                "The figure is of 31 May 2009, which is still to come. Choose the day on which it was counted.",
                refused(() -> targets.report(officer, HEALTH, booked("60", "2009-05-31"), head())));
        assertEquals(
                "There is no target “beds” in “Maternity services nearer home”. Choose one from the page of the plan.",
                refused(() -> targets.report(
                        officer,
                        HEALTH,
                        new TargetProgress(PLAN, "beds", BigDecimal.ONE, LocalDate.of(2009, 3, 31), ""),
                        head())));
    }

    @Test
    void theLeadRatesThePlanAndSaysWhy() {
        assertEquals(
                "The rating has no reason. Write why the plan is at risk.",
                refused(() -> targets.rate(lead, HEALTH, new PlanRated(PLAN, PlanRating.AT_RISK, " "), head())));

        targets.rate(lead, HEALTH, new PlanRated(PLAN, PlanRating.AT_RISK, "No midwives."), head());

        assertEquals("No midwives.", plan().rating().orElseThrow().statement().reason());
        assertThrows(
                NotPermitted.class,
                () -> targets.rate(officer, HEALTH, new PlanRated(PLAN, PlanRating.ON_COURSE, "Fine."), head()));
    }

    @Test
    void ofTwoLeadsTheSecondReadsTheRatingOfTheFirst() {
        long read = head();
        Actor deputy = installation.actor(Role.THEME_LEAD, Optional.of(Remit.of(HEALTH)));
        targets.rate(deputy, HEALTH, new PlanRated(PLAN, PlanRating.BEHIND, "Late."), read);

        String refused =
                refused(() -> targets.rate(lead, HEALTH, new PlanRated(PLAN, PlanRating.ON_COURSE, "Fine."), read));

        assertTrue(refused.startsWith("Somebody else has changed the rating since you opened the page."), refused);
        assertEquals(1, plan().ratings().size());
    }

    @Test
    void theSameAgainChangesNothing() {
        targets.add(officer, HEALTH, PLAN, BOOKING);
        targets.report(officer, HEALTH, booked("41.5", "2009-03-31"), head());
        targets.rate(lead, HEALTH, new PlanRated(PLAN, PlanRating.BEHIND, "Late."), head());
        long once = head();

        targets.report(officer, HEALTH, booked("41.5", "2009-03-31"), head());
        targets.rate(lead, HEALTH, new PlanRated(PLAN, PlanRating.BEHIND, "Late."), head());

        assertEquals(once, head());
        assertEquals(
                List.of(BOOKED),
                plan().targets().stream().map(its -> its.target().id()).toList());
    }

    private static TargetProgress booked(String figure, String day) {
        return new TargetProgress(PLAN, BOOKED, new BigDecimal(figure), LocalDate.parse(day), "");
    }

    private static String refused(Runnable command) {
        return assertThrows(PlanRefused.class, command::run).getMessage();
    }

    private PlanPosition plan() {
        Snapshot snapshot = installation.snapshots().of(HEALTH.agreement());
        return snapshot.position(ReportingPeriod.parse("2008-09-Q4"), snapshot.now())
                .theme("health")
                .plans()
                .get(0);
    }

    private long head() {
        return installation.ledger().head(HEALTH.agreement()).sequence();
    }
}
