package uk.org.waymark.ledger.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.cycle.OpenQuarter.HEALTH;
import static uk.org.waymark.ledger.cycle.OpenQuarter.LEAD;
import static uk.org.waymark.ledger.cycle.OpenQuarter.NI120;
import static uk.org.waymark.ledger.cycle.OpenQuarter.NI126;
import static uk.org.waymark.ledger.cycle.OpenQuarter.NI99;
import static uk.org.waymark.ledger.cycle.OpenQuarter.OFFICER;
import static uk.org.waymark.ledger.cycle.OpenQuarter.Q4;
import static uk.org.waymark.ledger.cycle.OpenQuarter.TEAM;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.challenge.PartnerQuestions;
import uk.org.waymark.ledger.cycle.OpenQuarter;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.position.reporting.Matter;

/** Figures of NI 126, NI 120 in two parts and NI 99 are due by 15 May 2009; it is 1 May. */
class WorkListTest {
    private static final String CAPTURE = "/capture/health?period=2008-09-Q4";
    private static final String SIGN_OFF = "/sign-off/health?period=2008-09-Q4";
    private static final String WORSE = "Two clinics closed in March. Both open again in May.";

    @TempDir
    private Path home;

    private OpenQuarter quarter;

    @BeforeEach
    void open() {
        quarter = OpenQuarter.opened(home);
    }

    /** The work of somebody in lines such as "ENTER 3 by 2009-05-15 at /capture/health". */
    private List<String> work(Actor actor) {
        return Workload.of(quarter.snapshot()).of(actor).items().stream()
                .map(item -> item.kind() + " " + item.count()
                        + item.by().map(day -> " by " + day).orElse("")
                        + " at " + item.path())
                .toList();
    }

    @Test
    void anOfficerEntersWhatIsDue() {
        assertEquals(List.of("ENTER 3 by 2009-05-15 at " + CAPTURE), work(OFFICER));

        quarter.figure(NI126, "81.0");

        assertEquals(List.of("ENTER 2 by 2009-05-15 at " + CAPTURE), work(OFFICER));
    }

    @Test
    void whatIsWorseIsExplainedAndWhatIsCompleteIsSubmitted() {
        quarter.figure(NI126, "40.0").notApplicable(NI120).notApplicable(NI99);
        assertEquals(
                List.of("EXPLAIN 1 by 2009-05-15 at " + CAPTURE, "SUBMIT 3 by 2009-05-15 at " + SIGN_OFF),
                work(OFFICER));

        quarter.commentary(NI126, WORSE);
        assertEquals(List.of("SUBMIT 3 by 2009-05-15 at " + SIGN_OFF), work(OFFICER));

        quarter.signOffs().submit(OFFICER, HEALTH, Q4, Optional.empty());
        assertEquals(List.of(), work(OFFICER));
    }

    @Test
    void aLeadSignsOffWhatCanBeAndIsNeverAskedToEnter() {
        assertEquals(List.of(), work(LEAD));

        quarter.figure(NI126, "81.0").notApplicable(NI99);
        assertEquals(List.of("SIGN_OFF 2 by 2009-05-15 at " + SIGN_OFF), work(LEAD));

        quarter.signedOff(NI126);
        assertEquals(List.of("SIGN_OFF 1 by 2009-05-15 at " + SIGN_OFF), work(LEAD));
    }

    @Test
    void whatIsReturnedComesFirstUntilItIsAnsweredAndThenGoesBackToTheLead() {
        quarter.figure(NI126, "81.0").notApplicable(NI99).sentBack(NI126, "Say how many were asked.");

        WorkItem first = Workload.of(quarter.snapshot()).of(OFFICER).items().get(0);
        assertEquals(
                List.of("CORRECT 1 by 2009-05-15 at " + CAPTURE, "ENTER 1 by 2009-05-15 at " + CAPTURE), work(OFFICER));
        assertEquals(Optional.of(LocalDate.parse("2009-05-01")), first.since());
        assertEquals(CAPTURE + "#entry-NI126", first.parts().get(0).path());
        assertEquals(
                "Say how many were asked.",
                first.parts().get(0).comment().orElseThrow().text());
        assertEquals(List.of("SIGN_OFF 1 by 2009-05-15 at " + SIGN_OFF), work(LEAD));

        quarter.commentary(NI126, "All 1,204 women who booked were asked.");

        assertEquals(List.of("ENTER 1 by 2009-05-15 at " + CAPTURE), work(OFFICER));
        assertEquals(List.of("SIGN_OFF 2 by 2009-05-15 at " + SIGN_OFF), work(LEAD));
    }

    @Test
    void aLeadSeesHowLongTheOldestFigureHasWaited() {
        quarter.figure(NI126, "81.0");
        quarter = quarter.on("2009-05-04");
        quarter.notApplicable(NI99);

        WorkItem waiting =
                Workload.of(quarter.snapshot()).of(LEAD).of(WorkKind.SIGN_OFF).get(0);

        assertEquals(Optional.of(LocalDate.parse("2009-05-01")), waiting.since());
        assertTrue(waiting.isLate(LocalDate.parse("2009-05-16")));
    }

    @Test
    void theTeamChasesWhatIsMissingAndClosesWhatIsSignedOff() {
        assertEquals(List.of("CHASE 3 by 2009-05-15 at /returns?period=2008-09-Q4"), work(TEAM));

        quarter.figure(NI126, "81.0").notApplicable(NI120).notApplicable(NI99);
        assertEquals(List.of("AWAIT_SIGN_OFF 3 by 2009-05-15 at /returns?period=2008-09-Q4"), work(TEAM));

        quarter.signedOff(NI126, NI120, NI99);
        assertEquals(List.of("CLOSE 1 by 2009-05-15 at /periods"), work(TEAM));

        quarter.periods().close(TEAM, LEICESTER, Q4, Optional.empty());
        assertEquals(List.of(), work(TEAM));
    }

    @Test
    void theTeamOpensTheLastPeriodThatEnded(@TempDir Path another) {
        quarter = OpenQuarter.unopened(another);

        assertEquals(List.of("OPEN 1 at /periods"), work(TEAM));
        assertEquals(List.of(), work(OFFICER));
    }

    @Test
    void aQuestionComesBackToWhoeverEnteredTheFigureAndThenToWhoeverAsked() {
        quarter.figure(NI126, "81.0").notApplicable(NI120).notApplicable(NI99);
        quarter.signOffs().submit(OFFICER, HEALTH, Q4, Optional.empty());
        PartnerQuestions questions = new PartnerQuestions(quarter.snapshots());
        Remit children = Remit.parse(LEICESTER, "children");
        Actor asking = quarter.accounts()
                .find(quarter.account(Role.OFFICER, "Children’s officer", Optional.empty(), children))
                .orElseThrow()
                .actor();
        questions.ask(asking, LEICESTER, new Matter.OfMeasure(NI126, Q4), "Does this count home births?");

        assertEquals(List.of("ANSWER 1 at /questions?waiting=yes#question-1"), work(OFFICER));
        assertEquals(List.of(), work(asking));

        questions.answer(OFFICER, LEICESTER, 1, "It does, since April.");

        assertEquals(List.of(), work(OFFICER));
        assertEquals(List.of("RESOLVE 1 at /questions?waiting=yes#question-1"), work(asking));
    }

    @Test
    void nobodyIsAskedAboutAnotherTheme() {
        Actor elsewhere = new Actor(Account.WAYMARK, Role.OFFICER, Optional.of(Remit.parse(LEICESTER, "children")));

        assertEquals(List.of(), work(elsewhere));
        assertEquals(List.of(), work(person(Role.EXECUTIVE, 9)));
    }

    @Test
    void nothingToDoNamesTheDayThatComesNext() {
        WorkList none = Workload.of(quarter.snapshot()).of(LEAD);
        assertTrue(none.isEmpty());
        assertEquals(Optional.of(new WorkList.Upcoming(Q4, OpenQuarter.DUE, true)), none.next());

        quarter = quarter.on("2009-05-20");
        assertEquals(
                Optional.of(new WorkList.Upcoming(Q4.next(), LocalDate.parse("2009-06-30"), false)),
                Workload.of(quarter.snapshot()).of(LEAD).next());
    }

    @Test
    void returnedWorkComesFirstAndWithinAKindTheEarliestDay() {
        WorkList list = new WorkList(
                LocalDate.parse("2009-05-01"),
                List.of(
                        item(WorkKind.UPDATE_ACTIONS, "2009-04-24"),
                        item(WorkKind.ENTER, "2009-05-15"),
                        item(WorkKind.ENTER, "2009-04-30"),
                        item(WorkKind.ANSWER, "2009-06-01")),
                Optional.empty());

        assertEquals(
                List.of("ANSWER 2009-06-01", "ENTER 2009-04-30", "ENTER 2009-05-15", "UPDATE_ACTIONS 2009-04-24"),
                list.items().stream()
                        .map(item -> item.kind() + " " + item.by().orElseThrow())
                        .toList());
        assertEquals(2, list.count(WorkKind.ENTER));
    }

    private static WorkItem item(WorkKind kind, String by) {
        return new WorkItem(
                kind,
                WorkItem.Of.AGREEMENT,
                Optional.of(LocalDate.parse(by)),
                Optional.empty(),
                List.of(new WorkItem.Part("key", "Something", Optional.empty(), "/")),
                "/");
    }

    private static Actor person(Role role, int id) {
        return new Actor(new Account(new UUID(0, id)), role, Optional.empty());
    }
}
