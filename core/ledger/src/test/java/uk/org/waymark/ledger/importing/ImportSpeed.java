package uk.org.waymark.ledger.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Optional;
import org.postgresql.PGConnection;
import uk.org.waymark.ledger.capture.Assess;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.table.Upload;
import uk.org.waymark.ledger.testing.TestDatabase;
import uk.org.waymark.ledger.testing.TestInstallation;

/**
 * Measures, and proves nothing: importing rows of an archive, checked, assessed and chained, beside a plain COPY of the
 * same rows into a plain table. Run it by its main method with the number of rows and of times, 20,000 and three if
 * nothing else is said; each time is on a new database, the first is that of a process that has just started.
 */
final class ImportSpeed {
    private static final int ROWS = 20_000;
    private static final int TIMES = 3;
    private static final String COLUMNS = "agreement, sequence, kind, subject, part, period, body, known_from,"
            + " recorded_at, recorded_by, reason, source, previous_hash, hash";

    private ImportSpeed() {}

    public static void main(String... words) throws Exception {
        int rows = words.length > 0 ? Integer.parseInt(words[0]) : ROWS;
        int times = words.length > 1 ? Integer.parseInt(words[1]) : TIMES;
        String csv = ArchiveRows.csv(rows);
        for (int time = 1; time <= times; time++) {
            TestDatabase database = TestDatabase.migrated();
            double imported = imported(database, csv);
            double copied = copied(database, csv);
            double stored = stored(database);
            System.out.printf(
                    "%d: import %.2f s (%.0f rows/s), plain COPY %.3f s (%.0f rows/s), %.2f of it;"
                            + " COPY of the entries alone %.2f s%n",
                    time, imported, rows / imported, copied, rows / copied, copied / imported, stored);
        }
        System.exit(0);
    }

    private static double imported(TestDatabase database, String csv) throws Exception {
        TestInstallation installation = new TestInstallation(home(), database);
        Assess assess = installation.assess();
        OutturnImport outturnImport = new OutturnImport(installation.ledger(), installation.snapshots(), assess);
        Upload upload = Upload.of("archive.csv", csv.getBytes(StandardCharsets.UTF_8));
        Actor actor = new Actor(Account.WAYMARK, Role.PERFORMANCE_TEAM, Optional.empty());
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long worked = thread.getCurrentThreadCpuTime();
        long began = System.nanoTime();
        outturnImport.run(actor, TestInstallation.LEICESTER, upload);
        double took = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                "   of the import %.2f s on a processor of its own%n",
                (thread.getCurrentThreadCpuTime() - worked) / 1e9);
        return took;
    }

    private static double copied(TestDatabase database, String csv) throws Exception {
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("CREATE TABLE plain (code text, part text, period text, outturn text, known date,"
                    + " source text, reason text)");
            long began = System.nanoTime();
            superuser
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY plain FROM STDIN (FORMAT csv, HEADER)", new StringReader(csv));
            return (System.nanoTime() - began) / 1e9;
        }
    }

    /** What PostgreSQL alone needs for the entries, with their indexes, references and triggers. */
    private static double stored(TestDatabase database) throws Exception {
        TestDatabase other = TestDatabase.migrated();
        try (Connection from = database.asSuperuser();
                Connection into = other.asSuperuser();
                Statement statement = into.createStatement()) {
            ByteArrayOutputStream entries = new ByteArrayOutputStream();
            from.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY (SELECT %s FROM waymark.entry) TO STDOUT".formatted(COLUMNS), entries);
            statement.execute("INSERT INTO waymark.account (id) VALUES ('%s') ON CONFLICT DO NOTHING"
                    .formatted(Account.WAYMARK.id()));
            long began = System.nanoTime();
            into.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "COPY waymark.entry (%s) FROM STDIN".formatted(COLUMNS),
                            new ByteArrayInputStream(entries.toByteArray()));
            return (System.nanoTime() - began) / 1e9;
        }
    }

    private static Path home() throws Exception {
        return Files.createTempDirectory("import-speed");
    }
}
