package uk.org.waymark.verification.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import uk.org.waymark.launcher.database.EmbeddedDatabase;
import uk.org.waymark.launcher.settings.Folders;
import uk.org.waymark.launcher.settings.Home;

/**
 * A PostgreSQL server outside any home of Waymark, with the database and the two users that council IT makes by
 * {@code database/create-users.sql}, under names of its own.
 */
public final class CouncilDatabase implements AutoCloseable {
    static final String DATABASE = "performance";
    static final String PUBLISHED = "council_published";
    static final String PASSWORD = "for tests only";

    private final Home home;
    private final EmbeddedDatabase server;
    private final String url;

    private CouncilDatabase(Home home, EmbeddedDatabase server, String url) {
        this.home = home;
        this.server = server;
        this.url = url;
    }

    /** Starts an empty one. */
    public static CouncilDatabase start() throws IOException, SQLException {
        Home home = new Home(Files.createTempDirectory(Surroundings.kept("product"), "council-"));
        EmbeddedDatabase server = EmbeddedDatabase.of(home);
        String embedded = server.start().url();
        CouncilDatabase council =
                new CouncilDatabase(home, server, embedded.substring(0, embedded.lastIndexOf('/') + 1) + DATABASE);
        council.createUsers(embedded.substring(0, embedded.lastIndexOf('/') + 1) + "postgres");
        return council;
    }

    private void createUsers(String maintenance) throws IOException, SQLException {
        try (Connection superuser = DriverManager.getConnection(maintenance, "postgres", superuserPassword(home));
                Statement statement = superuser.createStatement()) {
            for (String command : filled("/database/create-users.sql").split(";\n", -1)) {
                statement.execute(command);
            }
        }
    }

    /** Makes the user of {@code database/create-published-user.sql}; after Waymark's first start. */
    public void createPublishedUser() throws IOException, SQLException {
        try (Connection superuser = DriverManager.getConnection(url, "postgres", superuserPassword(home));
                Statement statement = superuser.createStatement()) {
            for (String command : filled("/database/create-published-user.sql").split(";\n", -1)) {
                statement.execute(command);
            }
        }
    }

    /** A standby that follows it; the server is stopped for a moment, so that its data can be copied. */
    public StandbyDatabase standby() throws IOException, InterruptedException {
        server.close();
        StandbyDatabase standby = StandbyDatabase.copyOf(home);
        server.start();
        standby.start(URI.create(url.substring("jdbc:".length())).getPort(), superuserPassword(home));
        return standby;
    }

    /** Ends the server without a word. */
    public void kill() throws IOException {
        ProcessHandle postmaster =
                DatabaseProcesses.findPostmaster(home.folder()).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
    }

    private static String superuserPassword(Home home) throws IOException {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(home.databaseProperties())) {
            secrets.load(reader);
        }
        return secrets.getProperty("administrator.password");
    }

    /** A script with psql's own commands left out and its variables filled in. */
    private static String filled(String script) throws IOException {
        try (InputStream in = CouncilDatabase.class.getResourceAsStream(script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("\\") && !line.startsWith("--") && !line.isBlank())
                    .collect(Collectors.joining("\n"))
                    .replace(":\"owner\"", "council_owner")
                    .replace(":\"application\"", "council_waymark")
                    .replace(":\"published\"", PUBLISHED)
                    .replace(":'published'", "'" + PUBLISHED + "'")
                    .replace(":\"database\"", DATABASE)
                    .replaceAll(":'(owner|application|published)_password'", "'" + PASSWORD + "'");
        }
    }

    /** The settings of an installation that uses it. */
    public Map<String, String> environment() {
        return Map.of(
                "WAYMARK_DB_URL", url,
                "WAYMARK_DB_USER", "council_waymark",
                "WAYMARK_DB_PASSWORD", PASSWORD,
                "WAYMARK_DB_OWNER_USER", "council_owner",
                "WAYMARK_DB_OWNER_PASSWORD", PASSWORD);
    }

    /** A home for Waymark beside it, which therefore needs no database of its own. */
    public Path homeForWaymark() throws IOException {
        return Files.createDirectories(home.folder().resolve("waymark"));
    }

    /** What the application may read there. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "council_waymark", PASSWORD);
    }

    @Override
    public void close() throws IOException {
        server.close();
        Folders.delete(home.folder());
    }
}
