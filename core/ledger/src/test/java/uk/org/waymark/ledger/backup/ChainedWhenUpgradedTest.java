package uk.org.waymark.ledger.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.audit.Act;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.audit.NewAct;
import uk.org.waymark.ledger.chain.VerifyLedger;
import uk.org.waymark.ledger.database.Migration;
import uk.org.waymark.ledger.entry.Account;

/** A database from before acts were chained, with acts, accounts of every kind, tokens and a file. */
class ChainedWhenUpgradedTest {
    private static final String[] ROWS = {
        """
        INSERT INTO waymark.account (id) SELECT ('10000000-0000-4000-8000-00000000000' || n)::uuid
          FROM generate_series(1, 5) AS n
        """,
        """
        INSERT INTO waymark.person (account, name) SELECT id, 'Somebody' FROM waymark.account
         WHERE id::text LIKE '1%' AND id::text NOT LIKE '%5'
        """,
        """
        INSERT INTO waymark.membership (account, role, agreement, theme, disabled, demonstration, since) VALUES
            ('10000000-0000-4000-8000-000000000001', 'administrator', NULL, NULL, false, false, now()),
            ('10000000-0000-4000-8000-000000000002', 'officer', 'leicester-2008-11', 'health', true, false, now()),
            ('10000000-0000-4000-8000-000000000003', 'executive', NULL, NULL, false, true, now()),
            ('10000000-0000-4000-8000-000000000004', 'reviewer', NULL, NULL, false, false, now()),
            ('10000000-0000-4000-8000-000000000005', 'reviewer', NULL, NULL, true, false, now())
        """,
        """
        INSERT INTO waymark.credential (account, login, password_hash, changed_at, must_change)
        SELECT id, 'login' || right(id::text, 1), '$argon2id$' || id, now(), false
          FROM waymark.account WHERE id::text ~ '^1.*[123]$'
        """,
        """
        INSERT INTO waymark.token (id, account, sha256, label, created_at, expires_at, revoked_at)
        SELECT gen_random_uuid(), '10000000-0000-4000-8000-000000000001', repeat(n::text, 64), 'token', now(),
               now() + interval '0.9999999 seconds', CASE n WHEN 2 THEN now() END
          FROM generate_series(1, 2) AS n
        """,
        """
        INSERT INTO waymark.evidence (sha256, media_type, size, content, stored_by)
        VALUES (encode(sha256('survey'), 'hex'), 'text/plain', 6, 'survey', '00000000-0000-4000-8000-000000000001')
        """,
        "SELECT nextval('waymark.audit_sequence_seq') FROM generate_series(1, 3)",
        """
        INSERT INTO waymark.audit (recorded_at, recorded_by, act, about, agreement, theme, detail) VALUES
            ('2009-05-01T09:00:00.123456Z', NULL, 'sign_in_refused', NULL, NULL, NULL, 'openid connect, disabled'),
            (now(), '10000000-0000-4000-8000-000000000001', 'disabled', '10000000-0000-4000-8000-000000000004',
             'leicester-2008-11', 'health', 'before acts were chained: “£3 → €4”'),
            (now(), '10000000-0000-4000-8000-000000000001', 'token_made', '10000000-0000-4000-8000-000000000001',
             NULL, NULL, '')
        """
    };

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private BackedUp older;

    @BeforeEach
    void fill() throws SQLException {
        older = BackedUp.atVersion("0007");
        older.asOwner(ROWS);
    }

    @Test
    void whatWasThereIsChainedInItsOrderAndSound() throws SQLException {
        new Migration(older.database().settings()).run();

        assertEquals(0, verify(older), this::said);
        assertTrue(said().contains("acts: 14, head "), said());
        assertTrue(said().contains("accounts: 5 sound"), said());
        assertTrue(said().contains("evidence files: 1 sound"), said());
        assertEquals(
                "1 2 3",
                older.ask("SELECT string_agg(sequence::text, ' ' ORDER BY sequence) FROM waymark.audit"
                        + " WHERE act IN ('sign_in_refused', 'disabled', 'token_made') AND detail !~ '^(found|good)'"));
        assertTrue(older.refusal("UPDATE waymark.audit SET detail = ''").contains("never forgets"));
    }

    @Test
    void actsGoOnWhereTheUpgradeEnded() throws SQLException {
        new Migration(older.database().settings()).run();

        new AuditTrail(older.database().transactions())
                .record(Account.WAYMARK, NewAct.of(Act.SIGNED_IN, Account.WAYMARK));

        assertEquals(0, verify(older), this::said);
        assertTrue(said().contains("acts: 15, head "), said());
    }

    @Test
    void whatIsDoneBehindWaymarkAfterTheUpgradeIsFound() throws SQLException {
        new Migration(older.database().settings()).run();
        older.behindTheTriggers("UPDATE waymark.membership SET role = 'administrator', agreement = NULL, theme = NULL");
        older.behindTheTriggers("UPDATE waymark.token SET revoked_at = NULL");
        older.behindTheTriggers("UPDATE waymark.credential SET password_hash = 'known' WHERE login = 'login1'");

        assertEquals(1, verify(older));
        assertEquals(
                6, said().lines().filter(line -> line.startsWith("NOT SOUND")).count(), said());
    }

    @Test
    void aBackupFromBeforeIsRestoredAndChained() {
        Path file = folder.resolve("older.backup");
        assertEquals(0, older.backUp(file), older.said());
        assertTrue(older.said().contains("acts: not chained"), older.said());
        BackedUp other = BackedUp.empty();

        assertEquals(0, other.restore(file, false), other.said());

        assertEquals(0, verify(other), this::said);
        assertTrue(said().contains("acts: 14, head "), said());
    }

    private int verify(BackedUp of) {
        printed.reset();
        return VerifyLedger.run(
                of.database().url(),
                of.database().user(),
                of.database().password(),
                new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
