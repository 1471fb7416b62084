package uk.org.waymark.ledger.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.testing.TestDatabase;
import uk.org.waymark.ledger.testing.TestInstallation;

class VerifyLedgerTest {
    private final TestDatabase database = TestDatabase.migrated();
    private final Verification verification = new Verification(database);

    @BeforeEach
    void threeEntries() {
        database.transactions().inOne(connection -> new Chain(connection, "leicester-2008-11")
                .append(List.of(outturn("NI 16", "2.42"), outturn("NI 117", "8.4"), outturn("NI 154", "300"))));
    }

    @Test
    void aSoundLedgerIsSaidToBeSoundWithItsHeads() {
        Head head = database.transactions().inOne(connection -> new Chain(connection, "leicester-2008-11").head());

        assertEquals(0, verification.run());
        assertEquals(
                """
                leicester-2008-11: 3 entries, head %s
                releases: 0 sound
                evidence files: 0 sound
                publication files: 0 sound
                acts: 0, head %s
                accounts: 0 sound
                heads written down: none to compare with, so a chain without its end would look the same
                """
                        .formatted(head.hash(), Hash.NONE),
                verification.printed());
    }

    @Test
    void aChangedFigureIsFoundAndNamed() throws SQLException {
        verification.behindTheTriggers(
                "UPDATE waymark.entry SET body = replace(body, '8.4', '8.1') WHERE sequence = 2");

        assertEquals(1, verification.run());
        assertEquals(
                List.of("NOT SOUND: agreement leicester-2008-11, entry 2 (outturn of NI 117, period 2008-09-Q2): its"
                        + " hash is not the hash of what it says; something in it was changed."),
                verification.faults());
    }

    @Test
    void aRemovedEntryIsFound() throws SQLException {
        verification.behindTheTriggers("DELETE FROM waymark.entry WHERE sequence = 2");

        assertEquals(1, verification.run());
        assertTrue(
                verification.printed().contains("entry 3 (outturn of NI 154, period 2008-09-Q2): entry 2 is missing"),
                verification.printed());
    }

    @Test
    void anEntryHashedAnewIsGivenAwayByTheNextOne() throws SQLException {
        Row changed = outturn("NI 16", "9.99");
        Link forged = Link.after(Head.EMPTY, "leicester-2008-11", changed);
        verification.behindTheTriggers("UPDATE waymark.entry SET body = '" + changed.body() + "', hash = decode('"
                + forged.hash().hex() + "', 'hex') WHERE sequence = 1");

        assertEquals(1, verification.run());
        assertTrue(verification.printed().contains("entry 2"), verification.printed());
        assertTrue(verification.printed().contains("is not that entry's hash"), verification.printed());
    }

    @Test
    void aChangedThemeReleaseIsFoundAndNamed() throws SQLException {
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("INSERT INTO waymark.theme_release VALUES ('leicester-2008-11', 'health', '"
                    + Hash.of("as declared").hex() + "', 'as changed', now(), now())");
        }

        assertEquals(1, verification.run());
        assertTrue(
                verification.printed().contains("NOT SOUND: agreement leicester-2008-11, theme health"),
                verification.printed());
    }

    @Test
    void aReleaseThatNobodyInstalledIsFound() throws SQLException {
        verification.behindTheTriggers("INSERT INTO waymark.theme_release VALUES ('leicester-2008-11', 'health', '"
                + Hash.of("forged").hex() + "', 'forged', now(), now())");

        assertEquals(1, verification.run());
        assertTrue(
                verification.printed().contains("theme health, release " + Hash.of("forged")), verification.printed());
    }

    @Test
    void aDefinitionThatWasTakenAwayIsFoundByTheEntryThatNamesIt(@TempDir Path home) throws SQLException {
        TestInstallation installation = new TestInstallation(home);
        installation.definitions();
        Verification installed = new Verification(installation.database());
        assertEquals(0, installed.run(), installed.printed());

        installed.behindTheTriggers("DELETE FROM waymark.definition");

        assertEquals(1, installed.run());
        assertTrue(
                installed.printed().contains("entry 2 (theme_release of health): what it declares is not there"),
                installed.printed());
    }

    @Test
    void aLedgerThatCannotBeReadIsToldApartFromOneThatIsNotSound() {
        int said = VerifyLedger.run("jdbc:postgresql://localhost:1/waymark", "waymark", "", verification.out());

        assertEquals(2, said);
        assertEquals(1, verification.printed().lines().count(), verification.printed());
        assertTrue(verification.printed().contains("waymark.db.url"), verification.printed());
    }

    @Test
    void anEntryOfAnAccountThatIsGoneIsNamed() throws SQLException {
        verification.behindTheTriggers("DELETE FROM waymark.account");

        assertEquals(1, verification.run());
        assertEquals(
                List.of("NOT SOUND: agreement leicester-2008-11, entry 1: the account"
                        + " 00000000-0000-4000-8000-000000000001, by which it was recorded, is not there any more."),
                verification.faults());
    }

    @Test
    void aTableThatIsGoneIsNamed() throws SQLException {
        verification.behindTheTriggers("DROP TABLE waymark.entry");

        assertEquals(1, verification.run());
        assertEquals(List.of("NOT SOUND: the table entry is not there."), verification.faults());
    }

    @Test
    void aDatabaseOfSomethingElseIsNotVerified() {
        Verification other = new Verification(TestDatabase.empty());

        assertEquals(2, other.run());
        assertTrue(other.printed().contains("nothing of Waymark is in this database"), other.printed());
    }

    @Test
    void theHashCanBeHadFromPlainSql() throws SQLException {
        String sql =
                """
                SELECT encode(sha256(convert_to('waymark entry 1' || chr(10) || string_agg(
                         coalesce(octet_length(value) || ':' || value, '-') || chr(10), '' ORDER BY place), 'UTF8')), 'hex'),
                       max(hash)
                  FROM (SELECT encode(e.hash, 'hex') AS hash, c.value, c.place FROM waymark.entry e, unnest(ARRAY[
                          encode(previous_hash, 'hex'), agreement, sequence::text, kind, subject, part, period, body,
                          (extract(epoch FROM known_from) * 1000000)::bigint::text,
                          (extract(epoch FROM recorded_at) * 1000000)::bigint::text,
                          recorded_by::text, reason, source]) WITH ORDINALITY AS c(value, place)
                         WHERE sequence = 3) AS columns
                """;
        try (Connection application = database.asApplication();
                Statement statement = application.createStatement();
                ResultSet hashes = statement.executeQuery(sql)) {
            hashes.next();

            assertEquals(hashes.getString(1), hashes.getString(2));
        }
    }

    private static Row outturn(String code, String figure) {
        return new Row(
                "outturn",
                code,
                Optional.empty(),
                Optional.of("2008-09-Q2"),
                "{\"figure\":\"" + figure + "\"}",
                Instant.parse("2008-11-25T00:00:00Z"),
                Instant.parse("2009-05-01T09:00:00.123456Z"),
                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                Optional.empty(),
                Optional.of("004"));
    }
}
