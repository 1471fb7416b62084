package uk.org.waymark.ledger.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.audit.Act;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.audit.ChainHeads;
import uk.org.waymark.ledger.audit.NewAct;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.reporting.Statement.Commentary;

class HeadVerifierTest {
    @TempDir
    private Path home;

    private TestInstallation installation;
    private ChainHeads heads;
    private Verification verification;
    private Path file;

    @BeforeEach
    void threeEntriesAndTwoActs() {
        installation = new TestInstallation(home);
        heads = new ChainHeads(
                installation.database().transactions(), installation.agreements(), installation.settings());
        verification = new Verification(installation.database());
        file = home.resolve(HeadsFile.NAME);
        say("more clinics", "more nurses");
        heads.write();
        say("fewer clinics");
        AuditTrail trail = new AuditTrail(installation.database().transactions());
        trail.record(Account.WAYMARK, NewAct.of(Act.SIGNED_IN, Account.WAYMARK));
        trail.record(Account.WAYMARK, NewAct.of(Act.SIGNED_OUT, Account.WAYMARK));
        heads.write();
    }

    @Test
    void eachTimeTheHeadsAreAddedToTheFileALineEach() throws IOException {
        List<String> lines = Files.readAllLines(file);

        assertEquals(4, lines.size());
        assertTrue(
                lines.get(2).matches("20\\d\\d-\\d\\d-\\d\\dT[0-9:]+Z leicester-2008-11:3:[0-9a-f]{64}"), lines.get(2));
        assertTrue(lines.get(3).matches("20\\d\\d-\\d\\d-\\d\\dT[0-9:]+Z ACTS:2:[0-9a-f]{64}"), lines.get(3));
    }

    @Test
    void chainsThatHaveTheirHeadsAndWentOnAreSound() {
        say("no clinics");

        assertEquals(0, verify(), verification.printed());
        assertTrue(verification.printed().contains("heads written down: 4 found in their chains"));
    }

    @Test
    void aChainWithoutItsEndIsSaidToBeCut() throws SQLException {
        verification.behindTheTriggers("DELETE FROM waymark.entry WHERE sequence = 3");

        assertEquals(1, verify());
        assertEquals(
                List.of("NOT SOUND: the chain of agreement leicester-2008-11: cut. It had 3 entries when its head was"
                        + " written down at TIME, and has 2 entries now."),
                faults());
    }

    @Test
    void aChainThatIsGoneIsSaidToBeCut() throws SQLException {
        verification.behindTheTriggers("DELETE FROM waymark.entry", "DELETE FROM waymark.audit");

        assertEquals(1, verify());
        assertEquals(
                List.of(
                        "NOT SOUND: the chain of acts: cut. It had 2 acts when its head was written down at TIME, and"
                                + " has no acts now.",
                        "NOT SOUND: the chain of agreement leicester-2008-11: cut. It had 3 entries when its head was"
                                + " written down at TIME, and has no entries now."),
                faults());
    }

    @Test
    void aTableOfActsThatIsGoneIsSaidToBeCut() throws SQLException {
        verification.behindTheTriggers("DROP TABLE waymark.audit");

        assertEquals(1, verify());
        assertEquals(1, faults().size(), verification.printed());
        assertTrue(faults().get(0).contains("the chain of acts: cut. It had 2 acts"), verification.printed());
    }

    @Test
    void aChainThatWasHashedAnewFromAnEarlierEntryIsSaidToBeRewritten() throws SQLException {
        verification.behindTheTriggers("DELETE FROM waymark.entry WHERE sequence > 1");
        say("other nurses", "other clinics", "more");

        assertEquals(1, verify());
        assertEquals(1, faults().size(), verification.printed());
        String fault = faults().get(0);
        assertTrue(
                fault.startsWith("NOT SOUND: the chain of agreement leicester-2008-11: rewritten. The hash of number 2"
                        + " was "),
                fault);
        assertTrue(fault.endsWith(" when it was written down at TIME, and is another now."), fault);
    }

    @Test
    void aHeadOnPaperIsComparedToo() {
        String head = LEICESTER + ":3:" + installation.ledger().head(LEICESTER).hash();

        assertEquals(0, verification.run(List.of(head), List.of()), verification.printed());
        assertEquals(1, verification.run(List.of(head.replace(":3:", ":2:")), List.of()));
        assertEquals(1, verification.run(List.of(head.replace("leicester", "derby")), List.of()));
        assertTrue(
                verification
                        .printed()
                        .contains("agreement derby-2008-11: cut. It had 3 entries when its head was"
                                + " written down, and has no entries now."),
                verification.printed());
    }

    @Test
    void whatIsNoHeadIsNotVerified() {
        assertEquals(2, verification.run(List.of("leicester-2008-11:3"), List.of()));
        assertTrue(verification.printed().contains("write AGREEMENT:SEQUENCE:HASH"), verification.printed());
        assertEquals(2, verification.run(List.of(), List.of(home.resolve("nothing.log"))));
        assertTrue(verification.printed().contains("nothing.log"), verification.printed());
    }

    @Test
    void aLineThatTheMachineStoppedInIsPointedOutAndTheOthersCount() throws IOException {
        Files.writeString(file, "2026-11-25T23:15:57Z leices\n", StandardOpenOption.APPEND);

        assertEquals(0, verify(), verification.printed());
        assertTrue(verification.printed().contains("heads.log, line 5 is no head and is passed over."));
        assertTrue(verification.printed().contains("heads written down: 4 found in their chains"));
    }

    @Test
    void aFileThatCannotBeWrittenStopsNothing() throws IOException {
        Files.delete(file);
        Files.createDirectory(file);

        heads.write();

        assertTrue(Files.isDirectory(file));
    }

    private int verify() {
        return verification.run(List.of(), List.of(file));
    }

    private List<String> faults() {
        return verification.faults().stream()
                .map(fault -> fault.replaceFirst("20\\d\\d-\\d\\d-\\d\\dT[0-9:]+Z", "TIME"))
                .toList();
    }

    private void say(String... texts) {
        for (String text : texts) {
            installation
                    .ledger()
                    .append(
                            LEICESTER,
                            Account.WAYMARK,
                            List.of(NewEntry.now(new Commentary(
                                    IndicatorCode.of("NI 126"), ReportingPeriod.parse("2008-09-Q2"), text))));
        }
    }
}
