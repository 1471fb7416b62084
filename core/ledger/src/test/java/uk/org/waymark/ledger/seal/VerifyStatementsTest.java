package uk.org.waymark.ledger.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.testing.TestDatabase;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.reporting.Statement.Commentary;

class VerifyStatementsTest {
    @TempDir
    private Path home;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private TestInstallation installation;
    private SealedPaper paper;
    private Path statement;

    @BeforeEach
    void aPaperSignedAfterTwoEntries() throws IOException {
        installation = new TestInstallation(home);
        var transactions = installation.database().transactions();
        Seals seals = new Seals(transactions, installation.settings(), new AuditTrail(transactions));
        seals.prepare();
        say("more clinics");
        say("more nurses");
        paper = new SealedPaper(
                LEICESTER,
                "annual-review",
                "Annual review",
                "2008-09-Q2",
                "2008-11-25",
                Hash.of("its model"),
                installation.ledger().head(LEICESTER),
                Instant.parse("2009-01-26T09:00:00Z"));
        statement = Files.writeString(
                home.resolve("review.statement.json"), seals.sign(paper).text());
    }

    @Test
    void aLedgerThatWentOnStillHoldsWhatWasSigned() {
        say("fewer clinics");

        assertEquals(0, verify(), said());
        assertTrue(said().contains("heads written down: 1 found in their chains"), said());
    }

    @Test
    void aLedgerWithoutItsEndIsRefused() throws SQLException {
        behindTheTriggers("DELETE FROM waymark.entry WHERE sequence = 2");

        assertEquals(1, verify());
        assertTrue(said().contains("cut. It had 2 entries"), said());
    }

    @Test
    void aLedgerThatWasWrittenAnewIsRefused() throws SQLException {
        behindTheTriggers("DELETE FROM waymark.entry WHERE sequence = 2");
        say("other nurses");

        assertEquals(1, verify());
        assertTrue(
                said().contains("rewritten. The hash of number 2 was "
                        + paper.head().hash()),
                said());
    }

    @Test
    void aStatementThatWasAlteredProvesNothing() throws IOException {
        Files.writeString(
                statement,
                Files.readString(statement)
                        .replace(paper.head().hash().hex(), Hash.of("forged").hex()));

        assertEquals(2, verify());
        assertTrue(said().contains("its signature is not that of its key"), said());
    }

    @Test
    void aStatementBySomebodyElsesKeyIsRefused() throws IOException {
        Files.writeString(statement, Seal.sign(paper, SigningKey.made()).text());

        assertEquals(1, verify());
        assertTrue(said().contains("NOT SOUND: the acts name no key"), said());
    }

    private void say(String words) {
        installation
                .ledger()
                .append(
                        LEICESTER,
                        Account.WAYMARK,
                        List.of(NewEntry.now(new Commentary(
                                IndicatorCode.of("NI 126"), ReportingPeriod.parse("2008-09-Q2"), words))));
    }

    private int verify() {
        TestDatabase database = installation.database();
        return VerifyStatements.run(
                database.url(),
                database.user(),
                database.password(),
                List.of(),
                List.of(),
                List.of(statement),
                new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private void behindTheTriggers(String command) throws SQLException {
        try (Connection superuser = installation.database().asSuperuser();
                Statement statements = superuser.createStatement()) {
            statements.execute("SET session_replication_role = replica");
            statements.execute(command);
        }
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
