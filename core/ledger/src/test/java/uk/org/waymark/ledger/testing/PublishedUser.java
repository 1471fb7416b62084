package uk.org.waymark.ledger.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;

/** The user of {@code database/create-published-user.sql}, as council IT makes it. */
public final class PublishedUser {
    public static final String NAME = "waymark_published";

    private PublishedUser() {}

    /** Makes it in a database that has the schema. */
    public static void make(TestDatabase database) {
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement()) {
            for (String command : script(superuser.getCatalog()).split(";\n", -1)) {
                if (!command.startsWith("CREATE ROLE") || isMissing(statement)) {
                    statement.execute(command);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isMissing(Statement statement) throws SQLException {
        return !statement
                .executeQuery("SELECT FROM pg_catalog.pg_roles WHERE rolname = '" + NAME + "'")
                .next();
    }

    /** The script with psql's own commands left out and its variables filled in. */
    private static String script(String database) {
        try (InputStream in = PublishedUser.class.getResourceAsStream("/database/create-published-user.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("\\") && !line.startsWith("--") && !line.isBlank())
                    .collect(Collectors.joining("\n"))
                    .replace(":\"published\"", NAME)
                    .replace(":'published'", "'" + NAME + "'")
                    .replace(":\"database\"", database)
                    .replace(":'published_password'", "'" + TestServer.PASSWORD + "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
