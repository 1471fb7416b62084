package uk.org.waymark.ledger.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.UnplannedTarget;

/** NI 120, a designated target of health that no plan is for on 1 May 2009. */
class PlanPromisesTest {
    private static final Scope HEALTH = new Scope(TestInstallation.LEICESTER, "health");
    private static final LocalDate JUNE = LocalDate.of(2009, 6, 30);

    @TempDir
    private Path home;

    private TestInstallation installation;
    private PlanPromises promises;
    private Actor officer;

    @BeforeEach
    void install() {
        installation = new TestInstallation(home);
        promises = new PlanPromises(installation.snapshots());
        officer = installation.actor(Role.OFFICER, Optional.of(Remit.of(HEALTH)));
    }

    @Test
    void aTargetWithoutAPlanHasWhoeverWritesOneAndTheDay() {
        promises.promise(officer, HEALTH, "ni120", " NHS Leicester City ", JUNE);

        UnplannedTarget target = unplanned().get(0);
        assertEquals(
                "NHS Leicester City", target.promise().orElseThrow().statement().owner());
        assertFalse(target.isOverdue(JUNE));
        assertTrue(target.isOverdue(JUNE.plusDays(1)));
    }

    @Test
    void theLatestPromiseCountsAndTheSameAgainChangesNothing() {
        promises.promise(officer, HEALTH, "NI 120", "NHS", JUNE);
        promises.promise(officer, HEALTH, "NI 120", "NHS", JUNE.plusDays(30));
        long once = head();

        promises.promise(officer, HEALTH, "NI 120", "NHS", JUNE.plusDays(30));

        assertEquals(once, head());
        assertEquals(
                JUNE.plusDays(30),
                unplanned().get(0).promise().orElseThrow().statement().due());
    }

    @Test
    void aTargetThatGetsAPlanIsNoMoreInTheList() {
        Actor lead = installation.actor(Role.THEME_LEAD, Optional.of(Remit.of(HEALTH)));
        new StartPlans(installation.snapshots())
                .start(lead, HEALTH, new PlanTerms("Longer lives", "", "", "", List.of(IndicatorCode.of("NI 120"))));

        assertEquals(List.of(), unplanned());
        assertEquals(
                "“NI 120” is no designated target of this theme without a plan. Choose one from the list.",
                refused(() -> promises.promise(officer, HEALTH, "NI 120", "NHS", JUNE)));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertEquals(
                "Nobody is named. Write who will write the plan.",
                refused(() -> promises.promise(officer, HEALTH, "NI 120", " ", JUNE)));
        assertEquals(
                "It would be due on 30 April 2009, which is over. Choose a day to come.",
                refused(() -> promises.promise(officer, HEALTH, "NI 120", "NHS", LocalDate.of(2009, 4, 30))));
        assertEquals(
                "“NI 126” is no designated target of this theme without a plan. Choose one from the list.",
                refused(() -> promises.promise(officer, HEALTH, "NI 126", "NHS", JUNE)));
        assertThrows(
                NotPermitted.class,
                () -> promises.promise(
                        installation.actor(Role.EXECUTIVE, Optional.empty()), HEALTH, "NI 120", "NHS", JUNE));
    }

    private static String refused(Runnable command) {
        return assertThrows(PlanRefused.class, command::run).getMessage();
    }

    private List<UnplannedTarget> unplanned() {
        Snapshot snapshot = installation.snapshots().of(HEALTH.agreement());
        return snapshot.coverage(snapshot.latestPeriodToShow(snapshot.now()), snapshot.now())
                .unplanned(snapshot.entries());
    }

    private long head() {
        return installation.ledger().head(HEALTH.agreement()).sequence();
    }
}
