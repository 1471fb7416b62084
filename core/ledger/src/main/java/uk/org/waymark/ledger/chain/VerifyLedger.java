package uk.org.waymark.ledger.chain;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/** The command that verifies the whole ledger, without an application server. */
public final class VerifyLedger {
    private static final int SOUND = 0;
    private static final int NOT_SOUND = 1;
    private static final int NOT_VERIFIED = 2;

    private VerifyLedger() {}

    /**
     * Verifies every agreement's chain, every stored theme release and every file, and says so line by line.
     *
     * @return 0 when all is sound, 1 when something is not, 2 when the ledger could not be read
     */
    public static int run(String jdbcUrl, String user, String password, PrintStream out) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(jdbcUrl);
        database.setUser(user);
        database.setPassword(password);
        database.setConnectTimeout(5);
        try (Connection connection = database.getConnection()) {
            // One snapshot for all, and a cursor instead of ten million entries in memory.
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            Optional<String> fault = findFault(connection, out);
            fault.ifPresent(out::println);
            return fault.isPresent() ? NOT_SOUND : SOUND;
        } catch (SQLException e) {
            out.println("The ledger could not be verified: " + e.getMessage() + ". Look at waymark.db.url,"
                    + " waymark.db.user and waymark.db.password.");
            return NOT_VERIFIED;
        }
    }

    /** The first fault in what a connection's transaction sees; says where each chain ends. */
    public static Optional<String> findFault(Connection connection, PrintStream out) throws SQLException {
        Optional<String> fault = new ChainVerifier(connection, out).findFault();
        if (fault.isEmpty()) {
            fault = new ReleaseVerifier(connection, out).findFault();
        }
        // A backup is also taken of a schema that is not up to date yet.
        if (fault.isEmpty() && isThere(connection, "waymark.evidence")) {
            fault = new EvidenceVerifier(connection, out).findFault();
        }
        return fault;
    }

    private static boolean isThere(Connection connection, String table) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("SELECT to_regclass(?) IS NOT NULL")) {
            ask.setString(1, table);
            try (ResultSet row = ask.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
