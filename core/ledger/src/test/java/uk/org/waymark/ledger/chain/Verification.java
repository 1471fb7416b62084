package uk.org.waymark.ledger.chain;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import uk.org.waymark.ledger.testing.TestDatabase;

/** The command over a test's database, what it printed, and what somebody does to that database behind its back. */
final class Verification {
    private final TestDatabase database;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    Verification(TestDatabase database) {
        this.database = database;
    }

    int run() {
        return VerifyLedger.run(database.url(), database.user(), database.password(), out());
    }

    int run(List<String> heads, List<Path> files) {
        return VerifyLedger.run(database.url(), database.user(), database.password(), heads, files, out());
    }

    PrintStream out() {
        return new PrintStream(printed, true, StandardCharsets.UTF_8);
    }

    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    List<String> faults() {
        return printed().lines().filter(line -> line.startsWith("NOT SOUND")).toList();
    }

    void behindTheTriggers(String... commands) throws SQLException {
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
