package uk.org.waymark.ledger.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import uk.org.waymark.ledger.database.Migration;

/** One server for a whole test run, with the users of {@code database/create-users.sql} and a migrated database. */
final class TestServer {
    static final String OWNER = "waymark_owner";
    static final String APPLICATION = "waymark";
    static final String PASSWORD = "for tests only";

    /** The databases that are kept, the latest ones; more than one test class makes. */
    private static final int KEPT = 60;

    private static final TestServer ONLY = new TestServer();

    private final EmbeddedPostgres postgres;
    private final AtomicInteger databases = new AtomicInteger();

    private TestServer() {
        try {
            postgres = EmbeddedPostgres.start();
            runAsSuperuser(script().split(";\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new Migration(new TestDatabase(url("waymark")).settings()).run();
    }

    static TestServer only() {
        return ONLY;
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database;
    }

    /** The address of a new database, copied from the migrated one. */
    String newUrl() {
        return made(" TEMPLATE waymark");
    }

    /** The address of a new database with nothing in it. */
    String newEmptyUrl() {
        return made("");
    }

    /** Drops what no test can be using any more: hundreds of databases take longer to delete than a build waits. */
    private String made(String from) {
        int number = databases.incrementAndGet();
        runAsSuperuser("CREATE DATABASE " + name(number) + from + " OWNER " + OWNER);
        if (number > KEPT) {
            runAsSuperuser("DROP DATABASE " + name(number - KEPT) + " WITH (FORCE)");
        }
        return url(name(number));
    }

    private static String name(int number) {
        return "waymark_" + number;
    }

    private void runAsSuperuser(String... commands) {
        try (Connection superuser = postgres.getPostgresDatabase().getConnection();
                Statement statement = superuser.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The script for council IT, with psql's own commands left out and its variables filled in. */
    private static String script() throws IOException {
        try (InputStream in = TestServer.class.getResourceAsStream("/database/create-users.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("\\") && !line.startsWith("--") && !line.isBlank())
                    .collect(Collectors.joining("\n"))
                    .replace(":\"owner\"", OWNER)
                    .replace(":\"application\"", APPLICATION)
                    .replace(":\"database\"", "waymark")
                    .replace(":'owner_password'", "'" + PASSWORD + "'")
                    .replace(":'application_password'", "'" + PASSWORD + "'");
        }
    }
}
