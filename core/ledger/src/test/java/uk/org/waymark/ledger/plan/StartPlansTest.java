package uk.org.waymark.ledger.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.contract.plan.Plan;
import uk.org.waymark.ledger.challenge.PartnerQuestions;
import uk.org.waymark.ledger.challenge.QuestionRefused;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.PlanPosition;
import uk.org.waymark.position.reporting.Matter;

/** Plans of health that are started in Waymark on 1 May 2009, and what others see of them. */
class StartPlansTest {
    private static final Scope HEALTH = new Scope(TestInstallation.LEICESTER, "health");
    private static final String FALLS = "health.fewer-falls";
    private static final ReportingPeriod PERIOD = ReportingPeriod.parse("2008-09-Q4");

    @TempDir
    private Path home;

    private TestInstallation installation;
    private StartPlans starts;
    private Plans plans;
    private Actor lead;

    @BeforeEach
    void install() {
        installation = new TestInstallation(home);
        starts = new StartPlans(installation.snapshots());
        plans = new Plans(installation.snapshots());
        lead = installation.actor(Role.THEME_LEAD, Optional.of(Remit.of(HEALTH)));
    }

    @Test
    void theLeadStartsAPlanAndItsActionsFollow() {
        starts.start(lead, HEALTH, falls("ni126"));
        plans.add(lead, HEALTH, FALLS, action("Visit homes", false));

        PlanPosition plan = plan(FALLS);
        assertEquals("Fewer falls", plan.plan().title());
        assertEquals(List.of(IndicatorCode.of("NI 126")), plan.plan().indicators());
        assertEquals(Plan.NOT_STATED, plan.plan().lead());
        assertFalse(plan.declared());
        assertEquals(
                List.of("visit-homes"),
                plan.plan().actions().stream().map(Action::id).toList());
    }

    @Test
    void aPlanWithoutTitleOrMeasureOrWithATitleThatIsThereIsRefused() {
        assertEquals(
                "The plan is for no measure. Name the measures that it is meant to move, such as NI 117.",
                refused(() -> starts.start(lead, HEALTH, new PlanTerms("Falls", "", "", "", List.of()))));
        assertEquals(
                "The theme has a plan “Maternity services nearer home” already. Add your actions to that, or choose"
                        + " another title.",
                refused(() -> starts.start(
                        lead,
                        HEALTH,
                        new PlanTerms(
                                "Maternity services nearer home", "", "", "", List.of(IndicatorCode.of("NI 126"))))));
        assertEquals(1, shown(all()).size());
    }

    @Test
    void newTermsOfAPlanOfTheFileKeepItsActions() {
        starts.change(
                lead,
                HEALTH,
                "maternity",
                new PlanTerms("Maternity", "Nearer.", "The trust", "", List.of(IndicatorCode.of("NI 126"))),
                head());

        PlanPosition plan = plan("maternity");
        assertEquals("The trust", plan.plan().lead());
        assertEquals(1, plan.plan().actions().size());
        assertTrue(plan.declared() && plan.stated().isPresent());
    }

    @Test
    void aQuestionAboutItsActionIsOneForItsTheme() {
        starts.start(lead, HEALTH, falls("NI 126"));
        plans.add(lead, HEALTH, FALLS, action("Visit homes", false));
        PartnerQuestions questions = new PartnerQuestions(installation.snapshots());
        Actor executive = installation.actor(Role.EXECUTIVE, Optional.empty());

        questions.ask(executive, HEALTH.agreement(), new Matter.OfAction(FALLS, "visit-homes"), "When?");
        questions.answer(lead, HEALTH.agreement(), 1, "In June.");

        assertEquals(1, all().challenges(all().now()).all().size());
    }

    @Test
    void aSensitiveActionIsSeenByThoseWhoMayAndNobodyElse() {
        plans.add(lead, HEALTH, "maternity", action("Visit homes", true));

        Snapshot all = all();
        assertEquals(2, actions(all));
        assertEquals(2, actions(all.seeingSensitive("health"::equals)));
        assertEquals(1, actions(all.seeingSensitive("children"::equals)));
        assertEquals(1, actions(all.forPublic()));
        assertFalse(all.review(PERIOD, all.now()).text().contains("Visit homes"));
    }

    @Test
    void nobodyAsksAboutASensitiveActionOfAnotherGroup() {
        plans.add(lead, HEALTH, "maternity", action("Visit homes", true));
        PartnerQuestions questions = new PartnerQuestions(installation.snapshots());
        Actor executive = installation.actor(Role.EXECUTIVE, Optional.empty());
        Matter visits = new Matter.OfAction("maternity", "visit-homes");

        assertThrows(QuestionRefused.class, () -> questions.ask(executive, HEALTH.agreement(), visits, "Whose?"));

        questions.ask(lead, HEALTH.agreement(), visits, "Who goes?");
        Snapshot outside = all().seenBy(executive);
        assertEquals(1, all().challenges(all().now()).all().size());
        assertEquals(0, outside.challenges(outside.now()).all().size());
    }

    @Test
    void anOfficerStartsNoPlan() {
        Actor officer = installation.actor(Role.OFFICER, Optional.of(Remit.of(HEALTH)));

        assertThrows(NotPermitted.class, () -> starts.start(officer, HEALTH, falls("NI 126")));
    }

    private static PlanTerms falls(String code) {
        return new PlanTerms("Fewer falls", "", "", "", List.of(IndicatorCode.of(code)));
    }

    private static ActionTerms action(String title, boolean sensitive) {
        return new ActionTerms(
                title,
                Optional.empty(),
                "NHS",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                sensitive);
    }

    private static String refused(Runnable command) {
        return assertThrows(PlanRefused.class, command::run).getMessage();
    }

    private static int actions(Snapshot snapshot) {
        return shown(snapshot).get(0).actions().size();
    }

    private PlanPosition plan(String id) {
        return shown(all()).stream()
                .filter(plan -> plan.plan().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<PlanPosition> shown(Snapshot snapshot) {
        return snapshot.position(PERIOD, snapshot.now()).theme("health").plans();
    }

    private Snapshot all() {
        return installation.snapshots().of(HEALTH.agreement());
    }

    private long head() {
        return installation.ledger().head(HEALTH.agreement()).sequence();
    }
}
