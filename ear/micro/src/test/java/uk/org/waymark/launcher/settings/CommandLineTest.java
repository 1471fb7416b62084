package uk.org.waymark.launcher.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    @Test
    void withoutWordsItRunsOnThisMachineOnlyWithItsOwnDatabase() {
        Settings settings = settings(Map.of());

        assertEquals(Settings.Command.RUN, settings.command());
        assertEquals(8080, settings.port());
        assertEquals("127.0.0.1", settings.address());
        assertEquals(
                Path.of(System.getProperty("user.home"), ".waymark"),
                settings.home().folder());
        assertEquals(Optional.empty(), settings.sample());
        assertEquals(Optional.empty(), settings.database());
        assertFalse(settings.stopWithParent());
    }

    @Test
    void everyOptionCanBeGivenAsAWordOrWithAnEqualsSign() {
        Settings settings = settings(
                Map.of(),
                "--home",
                "/srv/waymark",
                "--port=9090",
                "--address",
                "10.0.0.7",
                "--sample=leicester-2008-11");

        assertEquals(Path.of("/srv/waymark"), settings.home().folder());
        assertEquals(9090, settings.port());
        assertEquals("10.0.0.7", settings.address());
        assertEquals(Optional.of("leicester-2008-11"), settings.sample());
    }

    @Test
    void theLedgerIsComparedWithEachStatementThatIsGiven() {
        Settings settings = settings(
                Map.of(), "verify-ledger", "--statement", "/tmp/a.statement.json", "--statement=/tmp/b.statement.json");

        assertEquals(
                List.of(Path.of("/tmp/a.statement.json"), Path.of("/tmp/b.statement.json")), settings.statements());
        assertTrue(assertThrows(
                        LaunchFault.class, () -> settings(Map.of(), "backup", "--to", "/tmp", "--statement", "/tmp/a"))
                .getMessage()
                .contains("belongs to the command verify-ledger"));
    }

    @Test
    void anOptionWinsOverTheEnvironment() {
        Settings settings = settings(Map.of("WAYMARK_HTTP_PORT", "9090", "WAYMARK_HOME", "/srv/a"), "--home", "/srv/b");

        assertEquals(9090, settings.port());
        assertEquals(Path.of("/srv/b"), settings.home().folder());
    }

    @Test
    void aSystemPropertyWinsOverTheEnvironment() {
        Properties properties = new Properties();
        properties.setProperty("waymark.http.port", "9091");

        Settings settings =
                CommandLine.settings(List.of(), new SettingSource(properties, Map.of("WAYMARK_HTTP_PORT", "9090")));

        assertEquals(9091, settings.port());
    }

    @Test
    void anUnknownOptionIsNamedAndIsAUsageFault() {
        assertFault("Unknown option '--colour'; --help lists what there is.", Map.of(), "--colour", "blue");
        assertFault("Unknown command 'fly'; --help lists what there is.", Map.of(), "fly");
    }

    @Test
    void theVersionIsPrintedInsteadOfAnythingElse() {
        assertEquals(Settings.Command.VERSION, settings(Map.of(), "--version").command());
        assertEquals(
                Settings.Command.VERSION,
                settings(Map.of(), "--version", "backup").command());
    }

    @Test
    void headsAreGivenOneByOneAndAsAFile() {
        Settings settings = settings(
                Map.of(),
                "verify-ledger",
                "--head",
                "leicester-2008-11:3:ab",
                "--head=ACTS:2:cd",
                "--heads",
                "/paper.log");

        assertEquals(List.of("leicester-2008-11:3:ab", "ACTS:2:cd"), settings.heads());
        assertEquals(Optional.of(Path.of("/paper.log")), settings.headsFile());
        assertFault(
                "Option '--head' belongs to the command verify-ledger; --help shows it.",
                Map.of(),
                "--head",
                "ACTS:2:cd");
    }

    @Test
    void anOptionWithoutItsValueIsNamed() {
        assertFault("Option '--port' needs a value; --help shows it.", Map.of(), "--port");
        assertFault("Option '--home' needs a value; --help shows it.", Map.of(), "--home", "--port", "1");
    }

    @Test
    void backupAndRestoreNameTheirFileFromWhereOneStands() {
        Settings backup = settings(Map.of(), "backup", "--to", "monday.backup");
        Settings restore = settings(Map.of(), "restore", "--from=monday.backup", "--replace");

        assertEquals(Settings.Command.BACKUP, backup.command());
        assertEquals(Path.of("monday.backup").toAbsolutePath(), backup.backupFile());
        assertEquals(Settings.Command.RESTORE, restore.command());
        assertEquals(Path.of("monday.backup").toAbsolutePath(), restore.backupFile());
        assertTrue(restore.replace());
        assertFalse(backup.replace());
    }

    @Test
    void aBackupSaysHowManyAreKept() {
        assertEquals(
                48,
                settings(Map.of(), "backup", "--to", "/backup", "--keep", "48").keep());
        assertEquals(0, settings(Map.of(), "backup", "--to", "/backup").keep());
        for (String number : List.of("0", "-1", "many", "10000")) {
            assertFault(
                    "'" + number + "' is not how many backups to keep: give --keep a number from 1 to 9999.",
                    Map.of(),
                    "backup",
                    "--to=/backup",
                    "--keep=" + number);
        }
        assertFault("Option '--keep' belongs to the command backup; --help shows it.", Map.of(), "--keep", "3");
    }

    @Test
    void backupAndRestoreAskForTheirFile() {
        assertEquals(
                "Say where the backup goes: --to FILE, or --to FOLDER.",
                assertThrows(LaunchFault.class, () -> settings(Map.of(), "backup")
                                .backupFile())
                        .getMessage());
        assertEquals(
                "Say which backup to restore: --from FILE.",
                assertThrows(LaunchFault.class, () -> settings(Map.of(), "restore")
                                .backupFile())
                        .getMessage());
    }

    @Test
    void anOptionOfAnotherCommandIsRefused() {
        assertFault("Option '--to' belongs to the command backup; --help shows it.", Map.of(), "restore", "--to", "x");
        assertFault("Option '--from' belongs to the command restore; --help shows it.", Map.of(), "--from", "x");
        assertFault("Option '--replace' belongs to the command restore; --help shows it.", Map.of(), "--replace");
    }

    @Test
    void aCommandOfTheOwnerSaysThatItNeedsHim() {
        DatabaseAccess access = settings(
                        Map.of("WAYMARK_DB_URL", "jdbc:postgresql://db/waymark", "WAYMARK_DB_USER", "w"))
                .database()
                .orElseThrow();

        assertTrue(assertThrows(LaunchFault.class, access::requireOwner)
                .getMessage()
                .contains("set WAYMARK_DB_OWNER_USER"));
    }

    @Test
    void aPortOutOfRangeIsQuoted() {
        assertFault("'65536' is not a port: give --port a number from 1 to 65535.", Map.of(), "--port", "65536");
        assertFault("'http' is not a port: give --port a number from 1 to 65535.", Map.of(), "--port", "http");
    }

    @Test
    void aDatabaseOfOnesOwnNeedsBothAddressAndUser() {
        assertTrue(fault(Map.of("WAYMARK_DB_URL", "jdbc:postgresql://db/waymark"))
                .getMessage()
                .contains("WAYMARK_DB_USER is not"));
        assertTrue(fault(Map.of("WAYMARK_DB_USER", "waymark")).getMessage().contains("WAYMARK_DB_URL is not"));
    }

    @Test
    void severalNodesAreNamedWithTheOneThatThisIs() {
        Cluster cluster = settings(cluster("10.0.0.11, 10.0.0.12:6950", "10.0.0.12:6950"))
                .cluster()
                .orElseThrow();

        assertEquals(new Cluster.Node("10.0.0.12", 6950), cluster.own());
        assertEquals("10.0.0.11:6900,10.0.0.12:6950", cluster.words());
        assertEquals(Optional.empty(), settings(Map.of()).cluster());
    }

    @Test
    void nodesThatCannotBeMeantAreSaidWithWhatToDo() {
        assertFault(
                "Several nodes share one PostgreSQL, which none of them can bring along: set WAYMARK_DB_URL and what"
                        + " belongs to it on each.",
                Map.of("WAYMARK_NODES", "10.0.0.11,10.0.0.12", "WAYMARK_NODE", "10.0.0.11"));
        assertFault(
                "WAYMARK_NODES names one node only: name all of them, with commas between.",
                cluster("10.0.0.11,10.0.0.11:6900", "10.0.0.11"));
        assertFault(
                "WAYMARK_NODE is 10.0.0.13:6900, and WAYMARK_NODES does not name it: 10.0.0.11:6900,10.0.0.12:6900.",
                cluster("10.0.0.11,10.0.0.12", "10.0.0.13"));
        assertFault(
                "'10.0.0.11:' is no node: write its address and, where it is not 6900, a colon and its port, such as"
                        + " 10.0.0.11:6900.",
                cluster("10.0.0.11:,10.0.0.12", "10.0.0.12"));
        assertFault(
                "WAYMARK_NODE is set but WAYMARK_NODES is not: set both where several Waymarks share a database, or"
                        + " neither.",
                Map.of("WAYMARK_NODE", "10.0.0.11"));
        assertTrue(fault(Map.of(
                        "WAYMARK_DB_URL", "jdbc:postgresql://db/waymark",
                        "WAYMARK_DB_USER", "waymark",
                        "WAYMARK_NODES", "10.0.0.11,10.0.0.12"))
                .getMessage()
                .contains("say which of the nodes this is, such as 10.0.0.11:6900."));
    }

    @Test
    void aCommandHasNoNodes() {
        assertEquals(
                Optional.empty(),
                settings(Map.of("WAYMARK_NODES", "10.0.0.11"), "backup", "--to", "/tmp/x")
                        .cluster());
    }

    @Test
    void aNodeOfPublishedPagesReadsADatabaseOfOthersAndSharesNoSessions() {
        Map<String, String> shared = new HashMap<>(cluster("10.0.0.11,10.0.0.12", "10.0.0.11"));
        shared.put("WAYMARK_PUBLISHED_ONLY", "true");

        assertFault(
                "WAYMARK_PUBLISHED_ONLY is set but WAYMARK_DB_URL is not: name the PostgreSQL that the published pages"
                        + " are read from.",
                Map.of("WAYMARK_PUBLISHED_ONLY", "true"));
        assertFault(
                "WAYMARK_PUBLISHED_ONLY and WAYMARK_NODES do not go together: where nobody signs in there are no"
                        + " sessions to share. Leave WAYMARK_NODES and WAYMARK_NODE out.",
                shared);
        assertEquals(
                Optional.empty(),
                settings(Map.of("WAYMARK_PUBLISHED_ONLY", "false")).database());
    }

    private static Map<String, String> cluster(String nodes, String node) {
        return Map.of(
                "WAYMARK_DB_URL",
                "jdbc:postgresql://db/waymark",
                "WAYMARK_DB_USER",
                "waymark",
                "WAYMARK_NODES",
                nodes,
                "WAYMARK_NODE",
                node);
    }

    @Test
    void thePasswordsOfADatabaseAreInNoText() {
        Settings settings = settings(Map.of(
                "WAYMARK_DB_URL", "jdbc:postgresql://db/waymark",
                "WAYMARK_DB_USER", "waymark",
                "WAYMARK_DB_PASSWORD", "opensesame",
                "WAYMARK_DB_OWNER_USER", "waymark_owner",
                "WAYMARK_DB_OWNER_PASSWORD", "shibboleth"));

        assertEquals(
                "opensesame", settings.database().orElseThrow().properties().get("waymark.db.password"));
        assertFalse(settings.toString().contains("opensesame"));
        assertFalse(settings.toString().contains("shibboleth"));
    }

    private static Settings settings(Map<String, String> environment, String... words) {
        return CommandLine.settings(List.of(words), new SettingSource(new Properties(), environment));
    }

    private static LaunchFault fault(Map<String, String> environment, String... words) {
        return assertThrows(LaunchFault.class, () -> settings(environment, words));
    }

    private static void assertFault(String message, Map<String, String> environment, String... words) {
        LaunchFault fault = fault(environment, words);
        assertEquals(message, fault.getMessage());
    }
}
