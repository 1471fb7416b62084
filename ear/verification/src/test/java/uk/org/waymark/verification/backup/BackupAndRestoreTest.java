package uk.org.waymark.verification.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.launcher.settings.Folders;
import uk.org.waymark.verification.product.CouncilDatabase;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.RunningProduct.Finished;
import uk.org.waymark.verification.product.SharedProduct;
import uk.org.waymark.verification.product.Surroundings;

@ExtendWith(SharedProduct.class)
class BackupAndRestoreTest {
    private static final String SAMPLE = "leicester-2008-11";
    private static final Map<String, String> EMBEDDED = Map.of();

    private static Path file;
    private static String head;

    private Path folder;

    @BeforeAll
    static void backUpWhileTheProductRuns(@TempDir Path kept, RunningProduct product)
            throws IOException, InterruptedException {
        file = kept.resolve("monday.backup");

        Finished written = RunningProduct.command(
                "backup", EMBEDDED, "backup", "--home", product.home().toString(), "--to", file.toString());

        assertEquals(0, written.exitCode(), written.said());
        head = written.said().lines().findFirst().orElseThrow();
        assertTrue(head.startsWith(SAMPLE + ": "), written.said());
    }

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory(Surroundings.kept("product"), "backup-");
    }

    @AfterEach
    void deleteFolder() throws IOException {
        Folders.delete(folder);
    }

    @Test
    void aBackupOfTheRunningProductStartsInAnotherHomeWithTheSameAnswers(RunningProduct product)
            throws IOException, InterruptedException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        Path home = folder.resolve("other");

        Finished restored = restore(EMBEDDED, home, file);

        assertEquals(0, restored.exitCode(), restored.said());
        assertTrue(restored.said().contains(head), restored.said());
        try (RunningProduct other = RunningProduct.start("restored", home, "--sample", SAMPLE)) {
            assertEquals(position(product), position(other));
            assertEquals(keys(product), keys(other));
        }
    }

    @Test
    void theRunningProductKnowsWhenItWasLastBackedUpAndVerified(RunningProduct product)
            throws IOException, InterruptedException {
        String metrics = Surroundings.get(product.baseUrl().resolve("metrics?scope=application"))
                .body();

        for (String event : List.of("backup", "verified")) {
            assertTrue(
                    Pattern.compile("waymark_last_" + event + "_timestamp_seconds\\S* [1-9]\\d{9}")
                            .matcher(metrics)
                            .find(),
                    metrics);
        }
    }

    @Test
    void aHomeInUseIsNotRestoredInto(RunningProduct product) throws IOException, InterruptedException {
        Finished refused = restore(EMBEDDED, product.home(), file, "--replace");

        assertEquals(2, refused.exitCode(), refused.said());
        assertTrue(refused.said().startsWith("Waymark is already running on the home"), refused.said());
    }

    @Test
    void whatAHomeHeldIsMovedAsideOnlyWhenToldSo() throws IOException, InterruptedException {
        Path home = folder.resolve("other");
        restore(EMBEDDED, home, file);

        Finished refused = restore(EMBEDDED, home, file);
        assertEquals(2, refused.exitCode(), refused.said());
        assertTrue(refused.said().contains("add --replace"), refused.said());
        assertEquals(List.of(), aside(home));

        Finished replaced = restore(EMBEDDED, home, file, "--replace");
        assertEquals(0, replaced.exitCode(), replaced.said());
        Path kept = aside(home).get(0);
        assertTrue(replaced.said().contains("What was there is kept in " + kept), replaced.said());
        assertTrue(Files.exists(kept.resolve("database/PG_VERSION")));
        assertTrue(Files.exists(kept.resolve("database.properties")));
    }

    @Test
    void aDamagedBackupIsRefusedBeforeAnythingIsTouched() throws IOException, InterruptedException {
        byte[] whole = Files.readAllBytes(file);
        Path half = folder.resolve("half.backup");
        Files.write(half, Arrays.copyOf(whole, whole.length / 2));
        Path home = folder.resolve("other");

        Finished refused = restore(EMBEDDED, home, half);

        assertEquals(1, refused.exitCode());
        assertEquals(half + " is not restored: it is damaged or was cut short.\n", refused.said());
        assertFalse(Files.exists(home.resolve("database")));
        assertFalse(Files.exists(home.resolve("restoring")));
    }

    @Test
    void aStartIsRefusedWhileOneDatabaseTakesThePlaceOfTheOther() throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("cut-short"));
        Files.writeString(home.resolve("restore-unfinished"), "");

        Finished start = RunningProduct.command(
                "cut-short", EMBEDDED, "--home", home.toString(), "--port", "" + Surroundings.freePort());

        assertEquals(2, start.exitCode(), start.said());
        assertTrue(start.said().contains("was cut short: run it again"), start.said());
        assertFalse(Files.exists(home.resolve("database")));
    }

    @Test
    void anInstallationMovesToTheCouncilsOwnServerAndBackAgain(RunningProduct product)
            throws IOException, InterruptedException, SQLException {
        try (CouncilDatabase council = CouncilDatabase.start()) {
            Map<String, String> settings = council.environment();
            Path home = council.homeForWaymark();

            Finished moved = restore(settings, home, file);
            assertEquals(0, moved.exitCode(), moved.said());
            Finished verified = RunningProduct.command("council-verify", settings, "verify-ledger");
            assertTrue(verified.said().contains(head), verified.said());

            Path tuesday = folder.resolve("tuesday.backup");
            RunningProduct onCouncils = RunningProduct.start("on-councils", home, settings, "--sample", SAMPLE);
            try {
                assertEquals(position(product), position(onCouncils));
                assertFalse(Files.exists(home.resolve("database")), "a database of its own was made");

                Finished written =
                        RunningProduct.command("council-backup", settings, "backup", "--to", tuesday.toString());
                assertEquals(0, written.exitCode(), written.said());
                Finished refused = restore(settings, home, tuesday, "--replace");
                assertEquals(1, refused.exitCode(), refused.said());
                assertTrue(refused.said().contains("Waymark is running on this database"), refused.said());
            } finally {
                onCouncils.stop();
            }

            assertTrue(restore(settings, home, tuesday).said().contains("add --replace"));
            Finished replaced = restore(settings, home, tuesday, "--replace");
            assertEquals(0, replaced.exitCode(), replaced.said());
            assertTrue(replaced.said().contains("is kept in its schema waymark_before_"), replaced.said());

            Finished back = restore(EMBEDDED, folder.resolve("back"), tuesday);
            assertTrue(back.said().contains(head), back.said());
        }
    }

    private static Finished restore(Map<String, String> environment, Path home, Path file, String... options)
            throws IOException, InterruptedException {
        RunningProduct.shareProgramsWith(home);
        List<String> words = List.of("restore", "--home", home.toString(), "--from", file.toString());
        return RunningProduct.command(
                "restore",
                environment,
                Stream.concat(words.stream(), Stream.of(options)).toArray(String[]::new));
    }

    /** The keys of signed statements; the other has none of its own. */
    private static String keys(RunningProduct product) throws IOException, InterruptedException {
        return Surroundings.get(product.baseUrl().resolve("check/keys.json")).body();
    }

    private static String position(RunningProduct product) throws IOException, InterruptedException {
        String position = Surroundings.get(
                        product.baseUrl().resolve("api/v1/position?period=2008-09-Q2&known=2008-11-25"))
                .body();
        assertTrue(position.contains("\"on-track\":16"), position);
        return position;
    }

    private static List<Path> aside(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(file -> file.getFileName().toString().startsWith("database-before-"))
                    .toList();
        }
    }
}
