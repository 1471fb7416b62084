package uk.org.waymark.ledger.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.evidence.EvidenceFile;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.reporting.Statement.Evidence;

class EvidenceVerifierTest {
    private static final Scope HEALTH = new Scope(LEICESTER, "health");
    private static final Actor OFFICER = new Actor(Account.WAYMARK, Role.OFFICER, Optional.of(Remit.of(HEALTH)));

    @TempDir
    private Path home;

    private Verification verification;
    private EvidenceFile survey;

    @BeforeEach
    void aSurveyThatAnEntryNames() {
        TestInstallation installation = new TestInstallation(home);
        byte[] content = "%PDF-1.4 a survey".getBytes(StandardCharsets.US_ASCII);
        survey = installation.evidence().keep(OFFICER, HEALTH, content);
        installation.evidence().keep(OFFICER, HEALTH, content);
        installation
                .ledger()
                .append(
                        LEICESTER,
                        Account.WAYMARK,
                        List.of(NewEntry.now(new Evidence(
                                IndicatorCode.of("NI 126"),
                                ReportingPeriod.parse("2008-09-Q2"),
                                "The \"survey\" \\ of 2008",
                                survey.address()))));
        verification = new Verification(installation.database());
    }

    @Test
    void aFileThatIsThereAndAsItWasIsSound() {
        assertEquals(0, verification.run(), verification.printed());
        assertTrue(verification.printed().contains("evidence files: 1 sound"), verification.printed());
    }

    @Test
    void aFileOfAnotherTypeThanItWasKeptAsIsNamed() throws SQLException {
        verification.behindTheTriggers("UPDATE waymark.evidence SET media_type = 'text/html'");

        assertEquals(1, verification.run());
        assertEquals(
                List.of("NOT SOUND: evidence file " + survey.digest()
                        + ": it is text/html, 17 bytes, and was kept as application/pdf, 17 bytes."),
                verification.faults());
    }

    @Test
    void aChangedFileIsNamed() throws SQLException {
        verification.behindTheTriggers("UPDATE waymark.evidence SET content = '%PDF-1.4 a forgery', size = 18");

        assertEquals(1, verification.run());
        assertTrue(
                verification.printed().contains(survey.digest() + ": its content is not what was kept."),
                verification.printed());
    }

    @Test
    void aRemovedFileIsNamedWithTheEntryThatNamesIt() throws SQLException {
        verification.behindTheTriggers("DELETE FROM waymark.evidence");

        assertEquals(1, verification.run());
        assertEquals(
                List.of(
                        "NOT SOUND: evidence file " + survey.digest() + ": it is not there any more.",
                        "NOT SOUND: agreement leicester-2008-11, entry 1 names the evidence file " + survey.digest()
                                + ", which is not there."),
                verification.faults());
    }

    @Test
    void aFileThatNoActKeptIsNamed() throws SQLException {
        verification.behindTheTriggers(
                "INSERT INTO waymark.evidence (sha256, media_type, size, content, stored_by)"
                        + " SELECT encode(sha256('planted'), 'hex'), 'text/plain', 7, 'planted', stored_by FROM waymark.evidence");

        assertEquals(1, verification.run());
        assertEquals(1, verification.faults().size(), verification.printed());
        assertTrue(verification.printed().contains(": no act kept it."), verification.printed());
    }

    @Test
    void aTableThatIsGoneIsNamed() throws SQLException {
        verification.behindTheTriggers("DROP TABLE waymark.evidence");

        assertEquals(1, verification.run());
        assertEquals(List.of("NOT SOUND: the table evidence is not there."), verification.faults());
    }
}
