package uk.org.waymark.ledger.chain;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;
import uk.org.waymark.ledger.database.TimeLimits;

/** The command that verifies the whole ledger, without an application server. */
public final class VerifyLedger {
    private static final int SOUND = 0;
    private static final int NOT_SOUND = 1;
    private static final int NOT_VERIFIED = 2;

    private VerifyLedger() {}

    /** The same without heads that were written down. */
    public static int run(String jdbcUrl, String user, String password, PrintStream out) {
        return run(jdbcUrl, user, password, List.of(), List.of(), out);
    }

    /**
     * Verifies every chain, every release and every file, compares accounts with the acts about them and the
     * chains with the heads that were written down, and says so line by line.
     *
     * @param heads heads as AGREEMENT:SEQUENCE:HASH, or ACTS:SEQUENCE:HASH of the chain of acts
     * @param files files of heads
     * @return 0 when all is sound, 1 when something is not, 2 when it could not be found out
     */
    public static int run(
            String jdbcUrl, String user, String password, List<String> heads, List<Path> files, PrintStream out) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(jdbcUrl);
        database.setUser(user);
        database.setPassword(password);
        database.setConnectTimeout(TimeLimits.CONNECT_SECONDS);
        database.setSocketTimeout(TimeLimits.OF_WHOLE_TABLES_SECONDS);
        List<WrittenHead> written = new ArrayList<>();
        try {
            // Before the database is looked at, which then has everything that they say.
            for (Path file : files) {
                written.addAll(new HeadsFile(file).read(out));
            }
            heads.stream().map(WrittenHead::parse).forEach(written::add);
        } catch (IOException e) {
            out.println("The file of heads " + e.getMessage() + " cannot be read.");
            return NOT_VERIFIED;
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            return NOT_VERIFIED;
        }
        try (Connection connection = database.getConnection()) {
            // One snapshot for all, and a cursor instead of ten million entries in memory.
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            List<String> faults = findFaults(connection, written, out);
            faults.forEach(out::println);
            return faults.isEmpty() ? SOUND : NOT_SOUND;
        } catch (SQLException e) {
            out.println("The ledger could not be verified: " + e.getMessage() + ". Look at waymark.db.url,"
                    + " waymark.db.user and waymark.db.password.");
            return NOT_VERIFIED;
        }
    }

    /** The faults in what a connection's transaction sees, the first of each chain; says where each chain ends. */
    public static List<String> findFaults(Connection connection, PrintStream out) throws SQLException {
        Tables tables = new Tables(connection);
        List<String> faults = new ArrayList<>(tables.findFaults());
        if (!faults.isEmpty()) {
            return faults;
        }
        boolean chained = ActChain.isThere(connection);
        faults.addAll(new ChainVerifier(connection, out).findFaults());
        faults.addAll(new ReleaseVerifier(connection, chained && tables.has("definition"), out).findFaults());
        if (tables.has("evidence")) {
            faults.addAll(new EvidenceVerifier(connection, chained, out).findFaults());
        }
        if (tables.has("publication_file")) {
            faults.addAll(new PublicationVerifier(connection, out).findFaults());
        }
        if (chained) {
            faults.addAll(new ActVerifier(connection, out).findFaults());
            faults.addAll(new AccountVerifier(connection, out).findFaults());
        } else {
            out.println("acts: not chained before Waymark brings this database up to date");
        }
        return faults;
    }

    private static List<String> findFaults(Connection connection, List<WrittenHead> written, PrintStream out)
            throws SQLException {
        List<String> faults = new ArrayList<>(findFaults(connection, out));
        if (written.isEmpty()) {
            out.println("heads written down: none to compare with, so a chain without its end would look the same");
        } else if (new Tables(connection).has("entry")) {
            boolean chained = ActChain.isThere(connection);
            faults.addAll(new HeadVerifier(connection, chained, out).findFaults(written));
        }
        return faults;
    }
}
