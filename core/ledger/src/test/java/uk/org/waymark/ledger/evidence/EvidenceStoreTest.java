package uk.org.waymark.ledger.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.ledger.testing.TestDatabase;

class EvidenceStoreTest {
    private static final Scope HEALTH = new Scope("leicester-2008-11", "health");
    private static final Scope CHILDREN = new Scope("leicester-2008-11", "children");
    private static final Actor OFFICER = new Actor(Account.WAYMARK, Role.OFFICER, Optional.of(Remit.of(HEALTH)));
    private static final Actor ADMINISTRATOR = new Actor(Account.WAYMARK, Role.ADMINISTRATOR, Optional.empty());
    private static final byte[] SURVEY = "%PDF-1.4 the survey of 2008".getBytes(StandardCharsets.US_ASCII);

    private final TestDatabase database = TestDatabase.migrated();
    private final EvidenceStore store = store(Map.of());

    @Test
    void aFileIsFoundByTheDigestOfItsContent() {
        EvidenceFile kept = store.keep(OFFICER, HEALTH, SURVEY);

        OpenedFile found = store.findFile(OFFICER, kept.digest()).orElseThrow();
        assertEquals("sha256:" + Hash.ofBytes(SURVEY), kept.address());
        assertEquals(new EvidenceFile(Hash.ofBytes(SURVEY), FileType.PDF, SURVEY.length), found.file());
        assertArrayEquals(SURVEY, found.content());
        assertEquals(Optional.empty(), store.findFile(OFFICER, Hash.NONE));
    }

    @Test
    void theSameFileIsKeptOnce() throws SQLException {
        EvidenceFile first = store.keep(OFFICER, HEALTH, SURVEY);
        EvidenceFile again = store.keep(OFFICER, HEALTH, SURVEY.clone());

        assertEquals(first, again);
        try (Connection application = database.asApplication();
                Statement statement = application.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM waymark.evidence")) {
            count.next();
            assertEquals(1, count.getInt(1));
        }
    }

    @Test
    void aFileThatIsTooLargeOrEmptyIsRefusedWithAWayOut() {
        EvidenceStore small = store(Map.of("waymark.evidence.megabytes", "1"));
        byte[] large = Arrays.copyOf(SURVEY, 1_000_001);

        EvidenceRefused tooLarge = assertThrows(EvidenceRefused.class, () -> small.keep(OFFICER, HEALTH, large));
        EvidenceRefused empty = assertThrows(EvidenceRefused.class, () -> small.keep(OFFICER, HEALTH, new byte[0]));

        assertEquals(
                "The file has 1.1 MB, and Waymark keeps up to 1 MB. Choose a smaller one, or give a link instead.",
                tooLarge.getMessage());
        assertEquals("The file is empty. Choose another one, or give a link instead.", empty.getMessage());
    }

    @Test
    void anOfficerKeepsEvidenceOfTheirOwnThemeOnly() {
        assertThrows(NotPermitted.class, () -> store.keep(OFFICER, CHILDREN, SURVEY));
    }

    @Test
    void whoReadsNoFiguresReadsNoEvidence() {
        EvidenceFile kept = store.keep(OFFICER, HEALTH, SURVEY);

        assertThrows(NotPermitted.class, () -> store.findFile(ADMINISTRATOR, kept.digest()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE waymark.evidence SET media_type = 'text/html'",
                "DELETE FROM waymark.evidence",
                "TRUNCATE waymark.evidence"
            })
    void nobodyChangesOrRemovesWhatIsKept(String command) throws SQLException {
        store.keep(OFFICER, HEALTH, SURVEY);

        try (Connection application = database.asApplication();
                Connection owner = database.asOwner()) {
            refusal(application, command);
            assertTrue(refusal(owner, command).getMessage().contains("The ledger never forgets"));
        }
    }

    private static SQLException refusal(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return assertThrows(SQLException.class, () -> statement.execute(command));
        }
    }

    private EvidenceStore store(Map<String, String> given) {
        return new EvidenceStore(
                database.transactions(),
                new Settings(key -> Optional.ofNullable(given.get(key))),
                new AuditTrail(database.transactions()));
    }
}
