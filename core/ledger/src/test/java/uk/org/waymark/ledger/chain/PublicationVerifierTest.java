package uk.org.waymark.ledger.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.reporting.PublicationStatement.KeptFile;
import uk.org.waymark.position.reporting.PublicationStatement.PublicationMade;
import uk.org.waymark.position.reporting.PublicationStatement.Version;

/** A publication of which the model and one file are kept. */
class PublicationVerifierTest {
    private static final Hash MODEL = Hash.of("the model");
    private static final Hash FILE = Hash.of("the file");

    @TempDir
    private Path home;

    private Verification verification;

    @BeforeEach
    void aPublicationThatIsKept() throws SQLException {
        TestInstallation installation = new TestInstallation(home);
        installation
                .ledger()
                .append(
                        TestInstallation.LEICESTER,
                        Account.WAYMARK,
                        List.of(NewEntry.now(new PublicationMade(
                                1,
                                "annual-review",
                                ReportingPeriod.parse("2008/09 Q2"),
                                "2008-11-25",
                                List.of(new Version(
                                        Audience.PUBLIC,
                                        "The review",
                                        MODEL.hex(),
                                        List.of(),
                                        List.of(new KeptFile("txt", "text/plain", 8, FILE.hex())))),
                                0,
                                Hash.NONE.hex()))));
        verification = new Verification(installation.database());
        verification.behindTheTriggers("INSERT INTO waymark.publication_file (sha256, size, content, stored_by)"
                + " SELECT encode(sha256(text::bytea), 'hex'), length(text), text::bytea, '"
                + Account.WAYMARK.id() + "' FROM unnest(ARRAY['the model', 'the file']) AS kept (text)");
    }

    @Test
    void whatIsThereAndAsItWasIsSound() {
        assertEquals(0, verification.run(), verification.printed());
        assertTrue(verification.printed().contains("publication files: 2 sound"), verification.printed());
    }

    @Test
    void aForgedFileIsNamed() throws SQLException {
        verification.behindTheTriggers(
                "UPDATE waymark.publication_file SET content = 'the faux' WHERE sha256 = '" + FILE + "'");

        assertEquals(1, verification.run());
        assertEquals(
                List.of("NOT SOUND: publication file " + FILE + ": its content is not what was kept."),
                verification.faults());
    }

    @Test
    void aMissingFileIsNamedWithItsPublication() throws SQLException {
        verification.behindTheTriggers("DELETE FROM waymark.publication_file WHERE sha256 = '" + MODEL + "'");

        assertEquals(1, verification.run());
        assertEquals(
                List.of("NOT SOUND: agreement leicester-2008-11, publication P1 (entry 1) names the file " + MODEL
                        + ", which is not there."),
                verification.faults());
    }
}
