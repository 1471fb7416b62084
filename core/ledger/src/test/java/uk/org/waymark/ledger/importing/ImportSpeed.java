package uk.org.waymark.ledger.importing;

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
 * Measures, and proves nothing: importing 20,000 rows, checked, assessed and chained, beside a plain COPY of the same
 * rows into a plain table. Run it by its main method; each is done three times on new databases, and the last counts.
 */
final class ImportSpeed {
    private static final int ROWS = 20_000;
    private static final int TIMES = 3;

    private ImportSpeed() {}

    public static void main(String... none) throws Exception {
        String csv = ArchiveRows.csv(ROWS);
        for (int time = 1; time <= TIMES; time++) {
            TestDatabase database = TestDatabase.migrated();
            double imported = imported(database, csv);
            double copied = copied(database, csv);
            System.out.printf(
                    "%d: import %.2f s (%.0f rows/s), plain COPY %.3f s (%.0f rows/s), %.1f times%n",
                    time, imported, ROWS / imported, copied, ROWS / copied, imported / copied);
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

    private static Path home() throws Exception {
        return Files.createTempDirectory("import-speed");
    }
}
