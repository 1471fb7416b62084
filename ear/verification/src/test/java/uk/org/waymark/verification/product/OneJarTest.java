package uk.org.waymark.verification.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.org.waymark.launcher.database.EmbeddedDatabase;
import uk.org.waymark.launcher.settings.DatabaseAccess;
import uk.org.waymark.launcher.settings.Folders;
import uk.org.waymark.launcher.settings.Home;
import uk.org.waymark.verification.product.RunningProduct.Finished;

@ExtendWith(SharedProduct.class)
class OneJarTest {
    @Test
    void theFrontPageIsAtTheRoot(RunningProduct product) throws IOException, InterruptedException {
        assertEquals(200, Surroundings.get(product.baseUrl()).statusCode());
    }

    @Test
    void theServerSaysThatItIsAliveAndReady(RunningProduct product) throws IOException, InterruptedException {
        assertEquals(
                200, Surroundings.get(product.baseUrl().resolve("health/live")).statusCode());
        assertEquals(
                200, Surroundings.get(product.baseUrl().resolve("health/ready")).statusCode());
    }

    @Test
    void nothingListensBeyondThisMachine(RunningProduct product) throws IOException {
        List<ListeningSocket> sockets = ListeningSocket.of(product.process());

        assertTrue(sockets.size() >= 1, "the product listens somewhere");
        assertEquals(
                List.of(),
                sockets.stream().filter(socket -> !socket.isLoopback()).toList());
    }

    @Test
    void thePasswordsOfTheDatabaseAreForItsOwnerOnly(RunningProduct product) throws IOException {
        Path secrets = product.home().resolve("database.properties");

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)));
        for (String line : Files.readAllLines(secrets)) {
            if (line.contains(".password=")) {
                String password = line.substring(line.indexOf('=') + 1);
                assertFalse(product.log().contains(password), "a password is in the log");
                assertFalse(
                        product.process().info().commandLine().orElse("").contains(password),
                        "a password is in the process list");
            }
        }
    }

    @Test
    void aPageThatTheDiskHasDamagedIsNotReadAsIfItWereWhole(RunningProduct product) throws SQLException {
        DatabaseAccess access = EmbeddedDatabase.runningIn(new Home(product.home()));

        try (Connection connection = DriverManager.getConnection(
                        access.url(),
                        access.application().user(),
                        access.application().password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW data_checksums")) {
            row.next();
            assertEquals("on", row.getString(1));
        }
    }

    @Test
    void whatTheConsoleSaysIsInTheLogsOfTheHomeAsWell(RunningProduct product) throws IOException {
        Path logs = product.home().resolve("logs");

        assertTrue(Files.readString(logs.resolve("waymark.0.log")).contains("Head of leicester-2008-11:"));
        assertTrue(product.log().contains("Migrated the schema to version "), product.log());
        assertTrue(Files.readString(logs.resolve("database.log")).contains("ready to accept connections"));
        assertEquals("rwxr-x---", PosixFilePermissions.toString(Files.getPosixFilePermissions(logs)));
    }

    @Test
    void requestsByPageAndTheEntriesAreAmongTheMetrics(RunningProduct product)
            throws IOException, InterruptedException {
        Surroundings.get(product.baseUrl().resolve("themes"));
        Surroundings.get(product.baseUrl().resolve("themes/nowhere"));

        String metrics = Surroundings.get(product.baseUrl().resolve("metrics?scope=application"))
                .body();

        for (String number : List.of(
                "waymark_entries{agreement=\"leicester-2008-11\",mp_scope=\"application\"} "
                        + VerifiedLedger.entriesOf(product),
                "waymark_requests_seconds_count{mp_scope=\"application\",page=\"themes\",status=\"200\"} ",
                "waymark_requests_seconds_count{mp_scope=\"application\",page=\"theme\",status=\"404\"} ",
                "waymark_database_sessions_waiting{mp_scope=\"application\"} 0")) {
            assertTrue(metrics.contains(number), number + " is not in\n" + metrics);
        }
    }

    @Test
    void everyNumberThatOperatorsAreToldOfIsAmongTheMetrics(RunningProduct product)
            throws IOException, InterruptedException {
        String told = Files.readString(Path.of("..", "operations", "watching.md"));
        String metrics = Surroundings.get(product.baseUrl().resolve("metrics?scope=application"))
                .body();

        List<String> names = Pattern.compile("waymark_[a-z_]+[a-z]")
                .matcher(told)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();

        assertTrue(names.size() > 15, names.toString());
        assertEquals(
                List.of(),
                names.stream().filter(name -> !metrics.contains(name)).toList());
    }

    @Test
    void anUnknownOptionIsNamedAndTheExitCodeIsTwo() throws IOException, InterruptedException {
        Path log = Surroundings.log("unknown-option");

        int exitCode = RunningProduct.launch(log, List.of("--colour", "blue")).waitFor();

        assertEquals(2, exitCode);
        assertEquals(List.of("Unknown option '--colour'; --help lists what there is."), Files.readAllLines(log));
    }

    @Test
    void aSecondStartOnTheSameHomeIsRefusedInOneLine(RunningProduct product) throws IOException, InterruptedException {
        Path log = Surroundings.log("second-start");
        String port = Integer.toString(Surroundings.freePort());

        int exitCode = RunningProduct.launch(
                        log, List.of("--home", product.home().toString(), "--port", port))
                .waitFor();

        assertEquals(2, exitCode);
        assertTrue(Files.readString(log).startsWith("Waymark is already running"), Files.readString(log));
    }

    @Test
    void aStartThatCannotSucceedEndsWithOneSentenceAndACode() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(Surroundings.kept("product"), "home-");
        RunningProduct.shareProgramsWith(home);
        Path sample = Files.createDirectories(home.resolve("samples/faulty"));
        Files.writeString(sample.resolve("sample.properties"), "agreement=leicester-2008-11\n");
        Files.writeString(sample.resolve("outturns.csv"), "code,period,outturn\nNI 999,2008/09 Q2,1\n");

        Finished start = RunningProduct.command(
                "failed-start",
                Map.of("WAYMARK_DB_PASWORD", "never shown"),
                "--home",
                home.toString(),
                "--port",
                Integer.toString(Surroundings.freePort()),
                "--sample",
                "faulty");

        assertEquals(2, start.exitCode(), start.said());
        assertEquals(
                List.of(
                        "Waymark cannot start. The sample has faults, and nothing of it was loaded. Correct them, or"
                                + " start without it:",
                        "samples/faulty/outturns.csv:2: code \"NI 999\": no theme installed for leicester-2008-11"
                                + " declares it. Declare it in a theme, or correct it; write it like NI 117."),
                start.said()
                        .lines()
                        .dropWhile(line -> !line.startsWith("Waymark"))
                        .toList());
        assertTrue(start.said().contains("Did you mean WAYMARK_DB_PASSWORD?"), start.said());
        assertFalse(start.said().contains("never shown"), start.said());
        assertFalse(start.said().contains("Waymark is running"), start.said());
        assertFalse(start.said().contains("\tat "), start.said());
        Folders.delete(home);
    }

    @Test
    void theVersionsOfProductAndSchemaArePrinted() throws IOException, InterruptedException {
        Finished version = RunningProduct.command("version", Map.of(), "--version");

        assertEquals(0, version.exitCode());
        assertTrue(version.said().matches("Waymark \\S+, schema \\d+\n"), version.said());
    }

    @Test
    void aPortInUseIsNamed(RunningProduct product) throws IOException, InterruptedException {
        Path log = Surroundings.log("port-in-use");
        String port = Integer.toString(product.baseUrl().getPort());

        int exitCode = RunningProduct.launch(log, List.of("--port", port)).waitFor();

        assertEquals(2, exitCode);
        assertTrue(Files.readString(log).startsWith("Port " + port), Files.readString(log));
    }

    @Test
    void theChainOfTheLedgerIsVerifiedWhileTheProductRuns(RunningProduct product)
            throws IOException, InterruptedException {
        assertTrue(VerifiedLedger.entriesOf(product) > 0, "the sample's");
    }
}
