package uk.org.waymark.ledger.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.account.AccountRecords;
import uk.org.waymark.ledger.account.QuickHash;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.importing.ImportOutcome.Kind;
import uk.org.waymark.ledger.importing.ImportProgress.Stage;
import uk.org.waymark.ledger.importing.ImportState.Point;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.table.Upload;

/** Imports in the background, of which two nodes know. */
class ImportsTest {
    private static final int ROWS = 960;
    private static final Executor AT_ONCE = Runnable::run;

    @TempDir
    private Path home;

    private final List<Runnable> waiting = new ArrayList<>();
    private ImportDesk desk;
    private Imports node;
    private Imports other;
    private Actor team;

    @BeforeEach
    void install() {
        desk = new ImportDesk(home);
        node = desk.imports();
        other = desk.imports();
        team = desk.performanceTeam();
    }

    @Test
    void oneThatGoesOnAtAnotherNodeIsFoundByWhoeverBeganIt() {
        UUID begun = beginToImport();

        ImportState found = at(other, begun);

        assertEquals(new ImportState(begun, "archive.csv", true, Point.BEGUN, false, Optional.empty()), found);
        assertEquals(Optional.of(found), other.underWay(team, ImportDesk.LEICESTER));
        assertEquals(Optional.empty(), other.find(desk.officer(), ImportDesk.LEICESTER, begun), "somebody else's");
        assertEquals(Optional.empty(), other.underWay(desk.officer(), ImportDesk.LEICESTER));
        assertEquals(Optional.empty(), other.find(team, "harbourtown", begun), "of another agreement");
    }

    @Test
    void oneIsWatchedAndStoppedOnItsWay() throws InterruptedException {
        long before = desk.head();
        Upload large = archive(40 * ROWS);
        RunningImport running = node.run(team, ImportDesk.LEICESTER, large, work -> new Thread(work, "import").start());

        while (at(other, running.id()).point().done() == 0) {
            assertFalse(running.endsWithin(Duration.ofMillis(10)), "it ended before anybody saw how far it was");
            node.tell();
        }
        assertEquals(40 * ROWS, at(other, running.id()).point().of());
        other.cancel(team, ImportDesk.LEICESTER, running.id());
        node.tell();

        assertTrue(running.endsWithin(Duration.ofMinutes(1)));
        assertEquals(Kind.STOPPED, endOf(running.id()));
        assertEquals(before, desk.head());
    }

    @Test
    void whatCameOfItIsTheSameAtBothNodes() {
        UUID begun = beginToImport();

        work();

        ImportOutcome outcome = at(other, begun).outcome().orElseThrow();
        ImportReport report = outcome.report().orElseThrow();
        assertEquals(Kind.DONE, outcome.kind());
        assertEquals(new Point(Stage.WRITING, ROWS, ROWS), at(other, begun).point());
        assertEquals(ROWS, report.rows());
        assertEquals(desk.head(), report.head().sequence());
        assertEquals(ImportReport.CHANGES_LISTED, report.changes().size());
        assertEquals(Optional.empty(), other.underWay(team, ImportDesk.LEICESTER));
    }

    @Test
    void anImportIsStoppedFromAnotherNodeAndLeavesNothing() {
        long before = desk.head();
        UUID begun = beginToImport();

        other.cancel(team, ImportDesk.LEICESTER, begun);
        assertTrue(at(other, begun).stopping());
        node.tell();
        work();

        assertEquals(Kind.STOPPED, endOf(begun));
        assertEquals(before, desk.head());
    }

    @Test
    void whatSomebodyElseStopsGoesOn() {
        UUID begun = beginToImport();

        node.cancel(desk.officer(), ImportDesk.LEICESTER, begun);
        node.tell();
        work();

        assertEquals(Kind.DONE, endOf(begun));
    }

    @Test
    void oneThatHasEndedStaysAsItIs() {
        UUID begun = beginToImport();
        work();

        other.cancel(team, ImportDesk.LEICESTER, begun);

        assertFalse(at(other, begun).stopping());
        assertEquals(Kind.DONE, endOf(begun));
    }

    @Test
    void anotherFileThatIsCheckedStopsTheCheckBeforeAtAnyNode() {
        UUID one =
                node.check(team, ImportDesk.LEICESTER, archive(), waiting::add).id();
        UUID taken = beginToImport();
        UUID last =
                other.check(team, ImportDesk.LEICESTER, archive(), waiting::add).id();

        node.tell();
        work();

        assertEquals(Kind.STOPPED, endOf(one));
        assertEquals(Kind.DONE, endOf(taken), "what is being taken goes on");
        assertEquals(Kind.DONE, endOf(last));
    }

    @Test
    void whatANodeThatDiedWasAtIsBrokenOff() {
        UUID begun = beginToImport();

        silentFor("16 seconds");

        ImportState found = at(other, begun);
        assertEquals(Kind.BROKEN_OFF, found.outcome().orElseThrow().kind());
        assertEquals(Optional.empty(), other.underWay(team, ImportDesk.LEICESTER));
        node.tell();
        assertTrue(at(other, begun).isUnderWay(), "it was only kept waiting");
    }

    @Test
    void whatIsWrongIsTheSameAtBothNodes() {
        Upload faulty = ImportDesk.csv("NI 126,,x,1,,,,,,,,,\n");

        UUID begun = node.run(team, ImportDesk.LEICESTER, faulty, AT_ONCE).id();

        ImportOutcome outcome = at(other, begun).outcome().orElseThrow();
        assertEquals(Kind.REFUSED, outcome.kind());
        assertEquals(1, outcome.faultCount());
        assertEquals(
                assertThrows(ImportRefused.class, () -> desk.run(team, faulty)).faults(), outcome.faults());
    }

    @Test
    void whatOneMayNotEnterIsNamed() {
        Actor children = desk.actor(Role.OFFICER, Optional.of(Remit.parse(ImportDesk.LEICESTER, "children")));
        Upload ofHealth = ImportDesk.csv("NI 126,,2008/09 Q3,85.5,,,,,,,,,\n");

        UUID begun = node.run(children, ImportDesk.LEICESTER, ofHealth, AT_ONCE).id();

        ImportOutcome outcome = other.find(children, ImportDesk.LEICESTER, begun)
                .flatMap(ImportState::outcome)
                .orElseThrow();
        assertEquals(Kind.NOT_PERMITTED, outcome.kind());
        assertEquals("ENTER_FIGURES", outcome.words());
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() {
        Upload broken = Upload.of("broken.xlsx", new byte[] {'P', 'K', 3, 4, 0});

        UUID begun = node.check(team, ImportDesk.LEICESTER, broken, AT_ONCE).id();

        ImportOutcome outcome = at(other, begun).outcome().orElseThrow();
        assertEquals(Kind.UNREADABLE, outcome.kind());
        assertTrue(outcome.words().startsWith("broken.xlsx: "), outcome.words());
    }

    @Test
    void whatCannotBeginIsNotThere() {
        assertThrows(
                DatabaseBusy.class,
                () -> node.check(team, ImportDesk.LEICESTER, archive(), work -> {
                    throw new RejectedExecutionException("full");
                }));

        assertEquals(Optional.empty(), node.underWay(team, ImportDesk.LEICESTER));
    }

    @Test
    void whoeverBeganItCanWaitForItsEnd() {
        RunningImport begun = node.run(team, ImportDesk.LEICESTER, archive(), waiting::add);

        assertFalse(begun.endsWithin(Duration.ZERO));
        work();

        assertTrue(begun.endsWithin(Duration.ZERO));
    }

    @Test
    void aFileWithACharacterThatNoTextKeepsIsTakenUnderItsName() {
        Upload named = Upload.of("fig\0ures.csv", ArchiveRows.csv(10).getBytes(StandardCharsets.UTF_8));

        UUID begun = node.check(team, ImportDesk.LEICESTER, named, AT_ONCE).id();

        assertEquals("figures.csv", at(other, begun).file());
        assertEquals(Kind.DONE, endOf(begun));
    }

    @Test
    void itIsForgottenAfterADay() {
        UUID begun = beginToImport();
        work();
        run("UPDATE waymark.import SET begun_at = begun_at - interval '25 hours'");
        silentFor("25 hours");

        UUID next = beginToImport();

        assertEquals(Optional.empty(), other.find(team, ImportDesk.LEICESTER, begun));
        assertTrue(at(other, next).isUnderWay());
    }

    @Test
    void whatAnErasedPersonBeganIsStoppedAndForgotten() {
        UUID begun = beginToImport();
        long before = desk.head();

        new AccountRecords(desk.database().transactions(), QuickHash.get()).erasePerson(team.account());
        node.tell();
        work();

        assertEquals(Optional.empty(), other.find(team, ImportDesk.LEICESTER, begun));
        assertEquals(before, desk.head());
    }

    private UUID beginToImport() {
        return node.run(team, ImportDesk.LEICESTER, archive(), waiting::add).id();
    }

    private void work() {
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    private ImportState at(Imports asked, UUID id) {
        return asked.find(team, ImportDesk.LEICESTER, id).orElseThrow();
    }

    private Kind endOf(UUID id) {
        return at(other, id).outcome().orElseThrow().kind();
    }

    private void silentFor(String time) {
        run("UPDATE waymark.import SET heard_at = now() - interval '" + time + "'");
    }

    private void run(String statement) {
        desk.database().transactions().inOne(Sql.of(statement)::update);
    }

    private static Upload archive() {
        return archive(ROWS);
    }

    private static Upload archive(int rows) {
        return Upload.of("archive.csv", ArchiveRows.csv(rows).getBytes(StandardCharsets.UTF_8));
    }
}
