package uk.org.waymark.benchmark.installation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.org.waymark.benchmark.product.Product;
import uk.org.waymark.launcher.database.EmbeddedDatabase;
import uk.org.waymark.launcher.settings.DatabaseAccess;
import uk.org.waymark.launcher.settings.DatabaseAccess.Account;
import uk.org.waymark.launcher.settings.Home;
import uk.org.waymark.ledger.chain.Chain;
import uk.org.waymark.ledger.chain.VerifyLedger;

/**
 * An installation of invented agreements with as many entries as are asked for, ready to be started. The product itself
 * installs the definitions; the figures are then laid behind them by the classes that chain what people enter, and are
 * verified.
 *
 * @param quarters from 2008/09 Q1 on, at most twelve
 * @param entries of all agreements together; those beyond a figure for each measure and quarter are corrections
 */
public record LargeInstallation(InventedAgreements agreements, int quarters, long entries) {
    /** Every quarter has ended by then, and its figures are in. */
    public static final Map<String, String> ENVIRONMENT = Map.of("WAYMARK_TODAY", "2011-06-30");
    /** It brings the accounts and the right to set the day. */
    public static final String SAMPLE = "harbourtown";

    private static final int AT_ONCE = 100_000;

    public LargeInstallation {
        if (quarters < 1 || quarters > 12) {
            throw new IllegalArgumentException(quarters + " quarters: the term has twelve");
        }
    }

    /** One figure for each measure and quarter of each agreement, and no corrections. */
    public static LargeInstallation of(int agreements, int measures, int quarters) {
        return new LargeInstallation(
                new InventedAgreements(agreements, measures), quarters, (long) agreements * measures * quarters);
    }

    /** The same with so many entries in all. */
    public LargeInstallation withEntries(long all) {
        return new LargeInstallation(agreements, quarters, all);
    }

    /**
     * Makes it in an empty home, where nothing else may run meanwhile.
     *
     * @throws IllegalStateException when the ledger that came of it is not sound
     */
    public void makeIn(Path home) throws IOException, InterruptedException {
        agreements.writeTo(home);
        try (Product installing = Product.start(home, ENVIRONMENT, "--sample", SAMPLE)) {
            if (installing.said().contains("Left out: agreements/")) {
                throw new IllegalStateException("The definitions are not taken:\n" + installing.said());
            }
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.of(new Home(home))) {
            DatabaseAccess access = database.start();
            lay(access);
            verify(access);
        } catch (SQLException fault) {
            throw new IllegalStateException("The figures cannot be laid into the ledger", fault);
        }
    }

    private void lay(DatabaseAccess access) throws SQLException {
        List<String> ids = agreements.ids();
        Instant now = Clock.systemUTC().instant();
        IntStream.range(0, ids.size()).parallel().forEach(place -> {
            int own = (int) (entries / ids.size() + (place < entries % ids.size() ? 1 : 0));
            try {
                lay(access, ids.get(place), new InventedFigures(agreements.measures(), quarters, own, place, now));
            } catch (SQLException fault) {
                throw new IllegalStateException("The figures of " + ids.get(place) + " were not laid", fault);
            }
        });
        Account owner = access.owner().orElseThrow();
        try (Connection connection = DriverManager.getConnection(access.url(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM (ANALYZE) waymark.entry");
        }
    }

    private static void lay(DatabaseAccess access, String agreement, InventedFigures figures) throws SQLException {
        Account account = access.application();
        try (Connection connection = DriverManager.getConnection(access.url(), account.user(), account.password())) {
            connection.setAutoCommit(false);
            Chain chain = new Chain(connection, agreement);
            for (int from = 0; from < figures.size(); from += AT_ONCE) {
                chain.append(figures.between(from, from + AT_ONCE));
                connection.commit();
            }
        }
    }

    private static void verify(DatabaseAccess access) {
        Account owner = access.owner().orElseThrow();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int faults = VerifyLedger.run(access.url(), owner.user(), owner.password(), nowhere);
        if (faults != 0) {
            throw new IllegalStateException("The ledger that was laid is not sound; verify-ledger ends with " + faults);
        }
    }
}
