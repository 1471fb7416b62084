package uk.org.waymark.ledger.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.chain.Head;

/** Whatever is wrong, it is said in one line and the database is as it was. */
class RefusedRestoreTest {
    @TempDir
    private Path folder;

    private Path file;
    private BackedUp target;
    private Head before;

    @BeforeEach
    void aBackupAndALedgerOfItsOwn() {
        file = folder.resolve("monday.backup");
        BackedUp.withEntries().backUp(file);
        target = BackedUp.withEntries();
        target.appendOne();
        before = target.head();
    }

    @AfterEach
    void theLedgerIsAsItWas() throws SQLException {
        assertEquals(before, target.head());
        assertEquals("0", target.ask("SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'waymark\\_before%'"));
    }

    @Test
    void aLedgerIsNotReplacedUnlessToldSo() {
        assertRefused("add --replace", false);
    }

    @Test
    void aLedgerInUseIsNotReplaced() throws SQLException {
        try (Connection application = target.database().asApplication()) {
            assertTrue(application.isValid(1));
            assertRefused("Waymark is running on this database", true);
        }
    }

    @Test
    void aLedgerThatSomebodyIsWritingToIsNotReplaced() throws SQLException {
        try (Connection superuser = target.database().asSuperuser()) {
            superuser.setAutoCommit(false);
            OwnerConnection.execute(superuser, "DELETE FROM waymark.person");
            assertRefused("Waymark is running on this database", true);
        }
    }

    @Test
    void aFileThatIsMissingIsNamed() throws IOException {
        Files.delete(file);

        assertRefused("there is no such file", true);
    }

    @Test
    void aForeignFileIsRefused() throws IOException {
        Files.writeString(file, "PGDMP and so on");

        assertRefused("it is not a backup of Waymark", true);
    }

    @Test
    void aForeignZipIsRefused() throws IOException {
        inside("manifest", Files::delete);

        assertRefused("it is not a backup of Waymark", true);
    }

    @Test
    void aFileThatWasCutShortIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 100));

        assertRefused("it is damaged or was cut short", true);
    }

    @Test
    void aByteThatChangedInATableIsFound() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.indexOf("tables/entry") + 100] ^= 1;
        Files.write(file, bytes);

        assertRefused("damaged", true);
    }

    @Test
    void aTableThatWasEditedIsFound() throws IOException {
        inside(
                "tables/entry",
                entry -> Files.writeString(entry, Files.readString(entry).replace("8.4", "8.1")));

        assertRefused("the table entry is not what was written", true);
    }

    @Test
    void aTableThatIsMissingIsNamed() throws IOException {
        inside("tables/person", Files::delete);

        assertRefused("the table person is missing", true);
    }

    @Test
    void aManifestThatCannotBeReadIsRefused() throws IOException {
        edit("chain\t", "chains\t");

        assertRefused("its manifest cannot be read", true);
    }

    @Test
    void aFormOfTheFutureIsRefusedWithWhatToDo() throws IOException {
        edit("waymark backup\t3", "waymark backup\t4");

        assertRefused("restore it with that version", true);
    }

    @Test
    void aNewerSchemaIsRefusedWithWhatToDo() throws IOException {
        edit("schema\t", "schema\t9");

        assertRefused("is of a newer Waymark", true);
    }

    @Test
    void tablesThatThisVersionDoesNotKnowAreRefused() throws IOException {
        edit("table\tperson\taccount, ", "table\tperson\tnickname, ");

        assertRefused("Its tables are not those of this Waymark", true);
    }

    @Test
    void aChainThatEndsElsewhereIsRefused() throws IOException {
        edit("leicester-2008-11\t3\t", "leicester-2008-11\t4\t");

        assertRefused("The chains end elsewhere", true);
    }

    private void assertRefused(String because, boolean replace) {
        assertEquals(1, target.restore(file, replace));
        assertTrue(target.said().contains(because), target.said());
    }

    private void edit(String words, String others) throws IOException {
        inside(
                "manifest",
                manifest -> Files.write(
                        manifest,
                        Files.readString(manifest).replace(words, others).getBytes(StandardCharsets.UTF_8)));
    }

    private void inside(String entry, Change change) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            change.to(zip.getPath(entry));
        }
    }

    private interface Change {
        void to(Path entry) throws IOException;
    }
}
