package uk.org.waymark.ledger.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import uk.org.waymark.ledger.setting.Setting;

/** Whether the two database users have the rights they need, looked at in one question each. */
record SchemaRights(DatabaseLogin owner, DatabaseLogin application) {
    /** The oldest PostgreSQL that its makers still keep. */
    static final int OLDEST = 15;

    private static final String HOLDER =
            "SELECT pg_catalog.pg_get_userbyid(nspowner) AS name FROM pg_catalog.pg_namespace WHERE nspname = ?";

    /** A table of a schema that has no history of migrations. */
    private static final String FOREIGN_TABLE =
            """
            SELECT min(relname) AS name FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace n ON n.oid = relnamespace
             WHERE nspname = ? HAVING count(*) > 0 AND NOT bool_or(relname = '%s')
            """
                    .formatted(Schema.HISTORY);

    /** Refuses an owner who could not bring the schema up to date, and a schema that is not Waymark's. */
    void requireOwner(Connection asOwner) throws SQLException {
        requireVersion(asOwner.getMetaData().getDatabaseMajorVersion());
        Optional<String> holder = find(asOwner, HOLDER);
        if (holder.isEmpty()) {
            requireMayCreate(asOwner);
        } else if (find(asOwner, FOREIGN_TABLE).isPresent()) {
            throw new DatabaseFault(
                    "The database has a schema " + Schema.NAME + " that Waymark did not make.",
                    "Name another database in " + DatabaseFault.named(Setting.DATABASE_URL) + ".");
        } else if (!holder.get().equals(owner.userName())
                && isFalse(asOwner, "pg_has_role(?, 'USAGE')", holder.get())) {
            throw new DatabaseFault(
                    "The schema " + Schema.NAME + " belongs to the database user " + holder.get() + ", and "
                            + owner.userName() + " cannot bring it up to date.",
                    "Name " + holder.get() + " in " + DatabaseFault.named(owner.user(), owner.password()) + ".");
        }
    }

    static void requireVersion(int major) {
        if (major < OLDEST) {
            throw new DatabaseFault(
                    "The database is PostgreSQL " + major + ", and Waymark needs " + OLDEST + " or later.",
                    "Move it to a newer PostgreSQL.");
        }
    }

    private void requireMayCreate(Connection asOwner) throws SQLException {
        if (isFalse(asOwner, "has_database_privilege(?, 'CREATE')", asOwner.getCatalog())) {
            throw new DatabaseFault(
                    "The database user " + owner.userName() + " may not create the schema " + Schema.NAME + ".",
                    "Run GRANT CREATE ON DATABASE " + asOwner.getCatalog() + " TO " + owner.userName()
                            + ", or name the owner that database/create-users.sql made in "
                            + DatabaseFault.named(Setting.DATABASE_OWNER_USER) + ".");
        }
    }

    /** Refuses an application's user for whom the schema was not made. */
    void requireApplication(Connection asApplication) throws SQLException {
        if (isFalse(asApplication, "has_schema_privilege(?, 'USAGE')", Schema.NAME)) {
            throw new DatabaseFault(
                    "The database user " + application.userName() + " has no right to the schema " + Schema.NAME
                            + ", which was made for another.",
                    "Name the user it was made for in "
                            + DatabaseFault.named(application.user(), application.password()) + ".");
        }
    }

    private static boolean isFalse(Connection connection, String question, String about) throws SQLException {
        return !Sql.of("SELECT WHERE pg_catalog." + question, about).finds(connection);
    }

    private static Optional<String> find(Connection connection, String question) throws SQLException {
        return Sql.of(question, Schema.NAME).find(connection, row -> row.text("name"));
    }
}
