package uk.org.waymark.ledger.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.audit.Act;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.audit.NewAct;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.seal.NewSealKey;

class BackupTest {
    @TempDir
    private Path folder;

    private BackedUp source;
    private Path file;

    @BeforeEach
    void aLedgerWithEntries() {
        source = BackedUp.withEntries();
        file = folder.resolve("monday.backup");
    }

    @Test
    void aBackupRestoredElsewhereHasTheSameChain() {
        assertEquals(0, source.backUp(file), source.said());

        BackedUp other = BackedUp.empty();
        assertEquals(0, other.restore(file, false), other.said());

        assertEquals(source.head(), other.head());
        assertTrue(
                other.said()
                        .contains("leicester-2008-11: 3 entries, head "
                                + source.head().hash()),
                other.said());
        assertTrue(other.said().contains(" is loaded and verified."), other.said());
    }

    @Test
    void theApplicationCanAppendToWhatWasRestoredAndCannotChangeIt() throws SQLException {
        source.backUp(file);
        BackedUp other = BackedUp.empty();
        other.restore(file, false);

        other.appendOne();

        assertEquals(4, other.head().sequence());
        assertTrue(other.refusal("DELETE FROM waymark.entry").contains("never forgets"));
        assertTrue(other.refusal("INSERT INTO waymark.person VALUES (gen_random_uuid(), 'nobody')")
                .contains("foreign key"));
    }

    @Test
    void aPersonWhoWasErasedStaysErased() throws SQLException {
        source.asOwner("DELETE FROM waymark.person");
        source.backUp(file);

        BackedUp other = BackedUp.empty();
        other.restore(file, false);

        assertEquals("0", other.ask("SELECT count(*) FROM waymark.person"));
    }

    @Test
    void aBackupIsForItsOwnerOnlyAndNothingUnfinishedIsLeft() throws IOException {
        source.backUp(file);

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertArrayEquals(new String[] {"monday.backup"}, folder.toFile().list());
    }

    @Test
    void anEarlierBackupIsNeverOverwritten() throws IOException {
        Files.writeString(file, "last week's");

        assertEquals(2, source.backUp(file));

        assertEquals("last week's", Files.readString(file));
        assertTrue(source.said().contains("name another file"), source.said());
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        assertEquals(2, source.backUp(folder.resolve("missing/monday.backup")));

        assertTrue(source.said().contains("missing is not there"), source.said());
    }

    @Test
    void aDatabaseWithoutWaymarkGivesNoBackup() {
        BackedUp other = BackedUp.empty();

        assertEquals(2, other.backUp(file));

        assertFalse(Files.exists(file));
        assertTrue(other.said().contains("nothing of Waymark"), other.said());
    }

    @Test
    void aBackupHoldsWhereTheChainOfActsEnded() throws IOException, SQLException {
        new AuditTrail(source.database().transactions())
                .record(Account.WAYMARK, NewAct.of(Act.SIGNED_IN, Account.WAYMARK));
        assertEquals(0, source.backUp(file), source.said());
        BackedUp other = BackedUp.empty();
        assertEquals(0, other.restore(file, false), other.said());

        Head head = new AuditTrail(other.database().transactions()).head();

        assertEquals(1, head.sequence());
        assertTrue(source.said().contains("acts: 1, head " + head.hash()), source.said());
        try (BackupFile backup = BackupFile.open(file)) {
            assertEquals(Optional.of(head), backup.manifest().acts());
        }
    }

    @Test
    void theKeyForStatementsGoesIntoTheBackupAndComesBack() throws IOException {
        Path key = folder.resolve("here/keys/signing.key");
        assertEquals(0, NewSealKey.run(folder.resolve("here"), System.out));
        assertEquals(0, source.in(folder.resolve("here")).backUp(file));
        BackedUp other = BackedUp.empty().in(folder.resolve("there"));
        assertEquals(0, other.restore(file, false), other.said());

        assertEquals(0, other.restoreKey(file), other.said());

        Path restored = folder.resolve("there/keys/signing.key");
        assertEquals(Files.readString(key), Files.readString(restored));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(restored)));
        assertFalse(other.said().contains("PRIVATE"), other.said());
    }

    @Test
    void anotherKeyThatIsThereIsMovedAsideByARestore() throws IOException {
        assertEquals(0, NewSealKey.run(folder.resolve("here"), System.out));
        assertEquals(0, source.in(folder.resolve("here")).backUp(file));
        assertEquals(0, NewSealKey.run(folder.resolve("there"), System.out));
        BackedUp other = BackedUp.empty().in(folder.resolve("there"));

        assertEquals(0, other.restoreKey(file), other.said());
        assertEquals(0, other.restoreKey(file), other.said());

        assertEquals(2, folder.resolve("there/keys").toFile().list().length);
        assertTrue(other.said().contains("that was there is kept in"), other.said());
    }

    @Test
    void aBackupOfAHomeWithoutAKeySaysSoAndLeavesAKeyAlone() throws IOException {
        assertEquals(0, source.in(folder.resolve("here")).backUp(file));
        assertEquals(0, NewSealKey.run(folder.resolve("there"), System.out));
        String before = Files.readString(folder.resolve("there/keys/signing.key"));
        BackedUp other = BackedUp.empty().in(folder.resolve("there"));

        assertEquals(0, other.restoreKey(file), other.said());

        assertEquals(before, Files.readString(folder.resolve("there/keys/signing.key")));
    }

    @Test
    void aBackupOfALedgerThatIsNotSoundIsWrittenAndSaysSo() throws SQLException {
        source.behindTheTriggers("UPDATE waymark.entry SET body = '{}' WHERE sequence = 2");

        assertEquals(1, source.backUp(file));

        assertTrue(Files.exists(file));
        assertTrue(source.said().contains("NOT SOUND"), source.said());
    }

    @Test
    void aBackupWithAnUnsoundChainIsNotRestored() throws SQLException {
        source.behindTheTriggers("UPDATE waymark.entry SET body = '{}' WHERE sequence = 2");
        source.backUp(file);
        BackedUp other = BackedUp.withEntries();
        Head before = other.head();

        assertEquals(1, other.restore(file, true));

        assertEquals(before, other.head());
        assertTrue(other.said().contains("NOT SOUND"), other.said());
    }

    @Test
    void aBackupOfAnOlderSchemaIsBroughtUpToDate() throws SQLException {
        BackedUp older = BackedUp.atVersion("0001");
        assertEquals(0, older.backUp(file), older.said());
        BackedUp other = BackedUp.empty();

        assertEquals(0, other.restore(file, false), other.said());

        assertEquals(BackedUp.withEntries().versions(), other.versions());
    }
}
