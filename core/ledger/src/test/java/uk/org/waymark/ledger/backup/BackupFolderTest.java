package uk.org.waymark.ledger.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFolderTest {
    @TempDir
    private Path folder;

    private BackedUp source;

    @BeforeEach
    void aLedgerWithEntries() {
        source = BackedUp.withEntries();
    }

    @Test
    void aFolderGetsAFileNamedAfterTheMomentInUtc() throws IOException {
        assertEquals(0, source.backUp(folder, 0), source.said());

        assertEquals(1, names().size());
        assertTrue(names().get(0).matches("waymark-\\d{4}-\\d\\d-\\d\\dT\\d{6}Z\\.backup"), names().toString());
    }

    @Test
    void theNewestAreKeptAndTheNewOneIsAmongThem() throws IOException {
        Path monday = older("waymark-2009-05-04T020000Z.backup");
        Path tuesday = older("waymark-2009-05-05T020000Z.backup");

        assertEquals(0, source.backUp(folder, 2), source.said());

        assertEquals(2, names().size(), source.said());
        assertFalse(Files.exists(monday), "the oldest is still there");
        assertTrue(Files.exists(tuesday));
        assertTrue(source.said().contains("Deleted " + monday), source.said());
    }

    @Test
    void nothingIsDeletedOrCountedThatThisCommandDidNotWriteWhole() throws IOException {
        Path whole = older("waymark-2009-05-04T020000Z.backup");
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(
                folder.resolve("waymark-2009-05-05T020000Z.backup"), Arrays.copyOf(bytes, bytes.length / 2));
        Path named = Files.write(folder.resolve("before-the-update.backup"), bytes);
        Path letter = Files.writeString(folder.resolve("waymark-2009-05-06T020000Z.backup"), "Dear all");
        Path inside = Files.createDirectory(folder.resolve("waymark-2009-05-07T020000Z.backup"));

        assertEquals(0, source.backUp(folder, 1), source.said());

        assertFalse(Files.exists(whole), source.said());
        for (Path other : List.of(half, named, letter, inside)) {
            assertTrue(Files.exists(other), other.toString());
        }
        assertTrue(source.said().contains(half + " is no complete backup and is left as it is"), source.said());
    }

    @Test
    void anUnsoundLedgerDeletesNothing() throws Exception {
        Path monday = older("waymark-2009-05-04T020000Z.backup");
        source.behindTheTriggers("UPDATE waymark.entry SET body = '{\"figure\":\"99\"}' WHERE sequence = 2");

        assertEquals(1, source.backUp(folder, 1), source.said());

        assertTrue(Files.exists(monday), source.said());
        assertEquals(2, names().size(), source.said());
    }

    @Test
    void onlyOfAFolderTheNewestCanBeKept() throws IOException {
        Path file = folder.resolve("monday.backup");

        assertEquals(2, source.backUp(file, 3));

        assertTrue(source.said().contains(file + " is not a folder"), source.said());
        assertEquals(List.of(), names());
    }

    /** A backup of an earlier moment: the manifest says when, not the name. */
    private Path older(String name) throws IOException {
        Path file = folder.resolve(name);
        assertEquals(0, source.backUp(file), source.said());
        waitForTheNextSecond();
        return file;
    }

    private static void waitForTheNextSecond() {
        long now = System.currentTimeMillis();
        while (System.currentTimeMillis() / 1000 == now / 1000) {
            Thread.onSpinWait();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
