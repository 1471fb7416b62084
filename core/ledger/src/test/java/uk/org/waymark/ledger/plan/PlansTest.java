package uk.org.waymark.ledger.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.contract.plan.Milestone;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.testing.ChildrenFolder;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.ActionPosition;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.PlanStatement.Progress.Counted;
import uk.org.waymark.position.reporting.PlanStatement.Progress.State;

/** The plan “maternity” of health, whose file has one action, on 1 May 2009. */
class PlansTest {
    private static final Scope HEALTH = new Scope(TestInstallation.LEICESTER, "health");
    private static final String PLAN = "maternity";
    private static final String CLINICS = "clinics";
    private static final ActionTerms BOOKING = new ActionTerms(
            "Book by telephone",
            Optional.of("Access"),
            "NHS",
            Optional.of("Head of midwifery"),
            Optional.of(LocalDate.of(2009, 5, 1)),
            Optional.of(LocalDate.of(2009, 9, 30)),
            List.of(IndicatorCode.of("NI 126")),
            false);

    @TempDir
    private Path home;

    private TestInstallation installation;
    private Plans plans;
    private Actor officer;

    @BeforeEach
    void install() {
        installation = new TestInstallation(home);
        plans = new Plans(installation.snapshots());
        officer = installation.actor(Role.OFFICER, Optional.of(Remit.of(HEALTH)));
    }

    @Test
    void anActionIsAddedToThoseOfTheFile() {
        plans.add(officer, HEALTH, PLAN, BOOKING);

        Action added = action("book-by-telephone").action();
        assertEquals("Book by telephone", added.title());
        assertEquals(Optional.of("Head of midwifery"), added.role());
        assertEquals(List.of(CLINICS, "book-by-telephone"), ids());
    }

    @Test
    void aMeasureIsFoundHoweverItsCodeIsWritten() {
        plans.add(officer, HEALTH, PLAN, moving("ni126"));

        assertEquals(
                List.of(IndicatorCode.of("NI 126")), action("visit").action().indicators());
    }

    @Test
    void twoOfOneTitleAreToldApart() {
        plans.add(officer, HEALTH, PLAN, BOOKING);
        plans.add(officer, HEALTH, PLAN, BOOKING);

        assertEquals(List.of(CLINICS, "book-by-telephone", "book-by-telephone-2"), ids());
    }

    @Test
    void newTermsOfAnActionOfTheFileStandBesideIt() {
        plans.change(officer, HEALTH, PLAN, CLINICS, due("2009-12-31"), head());

        ActionPosition clinics = action(CLINICS);
        assertEquals(Optional.of(LocalDate.of(2009, 12, 31)), clinics.action().due());
        assertTrue(clinics.declared());
        assertEquals(officer.account().id(), clinics.stated().orElseThrow().recordedBy());
    }

    @Test
    void theSameTermsAgainChangeNothing() {
        plans.change(officer, HEALTH, PLAN, CLINICS, due("2009-12-31"), head());
        long once = head();

        plans.change(officer, HEALTH, PLAN, CLINICS, due("2009-12-31"), head());

        assertEquals(once, head());
    }

    @Test
    void howFarItHasComeIsToldAndCounted() {
        plans.tell(
                officer,
                HEALTH,
                progress(State.UNDER_WAY, "One is open.", Optional.of(new Counted(1, 2, "clinics"))),
                head());

        Progress told = action(CLINICS).progress().orElseThrow().statement();
        assertEquals("1 of 2 clinics", told.counted().orElseThrow().toString());
    }

    @Test
    void whatStopsNeedsAReason() {
        assertEquals(
                "It is stopped, and nobody says why. Say what stopped it.",
                refused(() -> plans.tell(officer, HEALTH, progress(State.STOPPED, " ", Optional.empty()), head())));
    }

    @Test
    void whatCannotBeIsRefusedWithWhatToDo() {
        assertEquals(
                "It is due on 30 September 2015, outside the agreement’s term from 1 April 2008 to 31 March 2011. Choose"
                        + " a day within it; what goes on afterwards belongs to the next agreement.",
                refused(() -> plans.change(officer, HEALTH, PLAN, CLINICS, due("2015-09-30"), head())));
        assertEquals(
                "No theme of this agreement has NI 999 now. Name the measures that the action is meant to move, such as"
                        + " NI 117.",
                refused(() -> plans.add(officer, HEALTH, PLAN, moving("NI 999"))));
        assertEquals(
                "There is no plan “homes” in this theme.", refused(() -> plans.add(officer, HEALTH, "homes", BOOKING)));
        assertEquals(List.of(CLINICS), ids());
    }

    @Test
    void aMeasureThatIsDroppedStaysWithItsActionUntilTheTermsChange() throws IOException {
        ChildrenFolder.in(home);
        new Plans(installation.snapshots()).add(officer, HEALTH, PLAN, moving("NI 110"));
        Path theme = home.resolve("agreements/leicester-2008-11/children/indicators.xml");
        Files.writeString(
                theme, Files.readString(theme).replaceFirst("(?s)<indicator code=\"NI 110\".*?</indicator>", ""));
        Plans later = new Plans(installation.snapshots());

        assertEquals(
                List.of(IndicatorCode.of("NI 110")), action("visit").action().indicators());
        assertEquals(
                "No theme of this agreement has NI 110 now. Name the measures that the action is meant to move, such as"
                        + " NI 117.",
                refused(() -> later.change(officer, HEALTH, PLAN, "visit", moving("NI 110"), head())));
        later.tell(officer, HEALTH, new Progress(PLAN, "visit", State.UNDER_WAY, "", Optional.empty()), head());
        later.change(officer, HEALTH, PLAN, "visit", moving("NI 126"), head());
        assertEquals(
                List.of(IndicatorCode.of("NI 126")), action("visit").action().indicators());
        assertTrue(action("visit").progress().isPresent());
    }

    @Test
    void ofTwoWhoChangeItTheSecondLooksFirst() {
        long read = head();
        Actor colleague = installation.actor(Role.OFFICER, Optional.of(Remit.of(HEALTH)));
        plans.change(colleague, HEALTH, PLAN, CLINICS, due("2009-12-31"), read);

        String refused = refused(() -> plans.change(officer, HEALTH, PLAN, CLINICS, due("2010-03-31"), read));

        assertTrue(refused.startsWith("Somebody else has changed its terms since you opened the page."), refused);
        assertEquals(
                Optional.of(LocalDate.of(2009, 12, 31)),
                action(CLINICS).action().due());
    }

    @Test
    void milestonesAreStatedBesideTheFileAndOutliveNewTerms() {
        Milestone leased = new Milestone(
                "The  lease is\nsigned",
                Optional.of(LocalDate.of(2009, 6, 30)),
                Optional.of(LocalDate.of(2009, 4, 30)));
        Milestone blank = new Milestone(" ", Optional.empty(), Optional.empty());

        plans.setMilestones(officer, HEALTH, PLAN, CLINICS, List.of(leased, blank), head());
        plans.change(officer, HEALTH, PLAN, CLINICS, due("2009-12-31"), head());

        Milestone kept = action(CLINICS).action().milestones().get(0);
        assertEquals("The lease is signed", kept.text());
        assertEquals(Optional.of(LocalDate.of(2009, 4, 30)), kept.reached());
        assertEquals(1, action(CLINICS).action().milestones().size());
    }

    @Test
    void aMilestoneThatCannotBeIsRefusedByName() {
        assertEquals(
                "Milestone “Opened”: It cannot have been reached on 2 May 2009, which is still to come. Leave the day out"
                        + " until it is reached.",
                refused(() ->
                        milestone(new Milestone("Opened", Optional.empty(), Optional.of(LocalDate.of(2009, 5, 2))))));
        assertEquals(
                "A milestone has a day and no words. Write what is to be seen when it is reached.",
                refused(() -> milestone(new Milestone("", Optional.of(LocalDate.of(2009, 6, 30)), Optional.empty()))));
        assertTrue(refused(() ->
                        milestone(new Milestone("Opened", Optional.of(LocalDate.of(2012, 6, 30)), Optional.empty())))
                .startsWith("Milestone “Opened”: It is due on 30 June 2012, outside the agreement’s term"));
        assertEquals(List.of(), action(CLINICS).action().milestones());
    }

    private void milestone(Milestone milestone) {
        plans.setMilestones(officer, HEALTH, PLAN, CLINICS, List.of(milestone), head());
    }

    @Test
    void anotherThemesPlanIsNotTheirs() {
        Actor children =
                installation.actor(Role.OFFICER, Optional.of(Remit.of(new Scope(HEALTH.agreement(), "children"))));

        assertThrows(NotPermitted.class, () -> plans.add(children, HEALTH, PLAN, BOOKING));
        assertThrows(
                NotPermitted.class,
                () -> plans.add(installation.actor(Role.EXECUTIVE, Optional.empty()), HEALTH, PLAN, BOOKING));
    }

    private static ActionTerms due(String day) {
        return new ActionTerms(
                "Open two clinics.",
                Optional.of("Access"),
                "NHS",
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse(day)),
                List.of(),
                false);
    }

    private static ActionTerms moving(String code) {
        return new ActionTerms(
                "Visit",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(IndicatorCode.of(code)),
                false);
    }

    private static Progress progress(State state, String note, Optional<Counted> counted) {
        return new Progress(PLAN, CLINICS, state, note, counted);
    }

    private static String refused(Runnable command) {
        return assertThrows(PlanRefused.class, command::run).getMessage();
    }

    private List<String> ids() {
        return actions().stream().map(its -> its.action().id()).toList();
    }

    private ActionPosition action(String id) {
        return actions().stream()
                .filter(its -> its.action().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<ActionPosition> actions() {
        Snapshot snapshot = installation.snapshots().of(HEALTH.agreement());
        return snapshot.position(ReportingPeriod.parse("2008-09-Q4"), snapshot.now())
                .theme("health")
                .plans()
                .get(0)
                .actions();
    }

    private long head() {
        return installation.ledger().head(HEALTH.agreement()).sequence();
    }
}
