package uk.org.waymark.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import uk.org.waymark.benchmark.Measurement.Goal;
import uk.org.waymark.benchmark.product.Product;
import uk.org.waymark.benchmark.product.SignedIn;
import uk.org.waymark.launcher.database.EmbeddedDatabase;
import uk.org.waymark.launcher.settings.DatabaseAccess;
import uk.org.waymark.launcher.settings.Home;

/** Files of figures through the API, beside COPY of the entries that came of them into a table of the same columns. */
final class ImportBenchmark implements Benchmark {
    private static final int FIRST = 20_000;
    private static final int WARM = 100_000;
    private static final int COPIES = 3;
    private static final String UNIT = "rows a second";
    private static final String LIMIT = "COPY of the same rows";

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Measurement> measure(Path work) throws IOException, InterruptedException {
        Path home = work.resolve("home");
        try (Product product = Product.start(home, Map.of(), "--sample", "leicester-2008-11")) {
            SignedIn team = SignedIn.to(product, "performance");
            double first = perSecond(team, 0, FIRST);
            double warm = perSecond(team, FIRST, WARM);
            return List.of(
                    Measurement.beside(
                            "import of 20,000 rows, first after the start",
                            first,
                            UNIT,
                            LIMIT,
                            copied(home, FIRST),
                            Goal.atLeast(0.15)),
                    Measurement.beside(
                            "import of 100,000 rows, warm", warm, UNIT, LIMIT, copied(home, WARM), Goal.atLeast(0.30)));
        } catch (SQLException fault) {
            throw new IllegalStateException("COPY cannot be measured: " + fault.getMessage(), fault);
        }
    }

    private static double perSecond(SignedIn team, int from, int rows) throws IOException, InterruptedException {
        String file = FigureFile.of(from, rows);
        long before = System.nanoTime();
        team.sendFigures(file);
        return rows / ((System.nanoTime() - before) / 1e9);
    }

    /** Rows a second, the best of some times: the limit is what the machine can do. */
    private static double copied(Path home, int rows) throws SQLException, IOException {
        DatabaseAccess access = EmbeddedDatabase.runningIn(new Home(home));
        DatabaseAccess.Account owner = access.owner().orElseThrow();
        try (Connection connection = DriverManager.getConnection(access.url(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            ByteArrayOutputStream entries = new ByteArrayOutputStream();
            copy.copyOut(
                    "COPY (SELECT * FROM waymark.entry WHERE source = 'Register' ORDER BY sequence DESC LIMIT " + rows
                            + ") TO STDOUT",
                    entries);
            double best = 0;
            for (int turn = 0; turn < COPIES; turn++) {
                statement.execute("CREATE TABLE waymark.copied (LIKE waymark.entry INCLUDING ALL)");
                long before = System.nanoTime();
                copy.copyIn("COPY waymark.copied FROM STDIN", new ByteArrayInputStream(entries.toByteArray()));
                best = Math.max(best, rows / ((System.nanoTime() - before) / 1e9));
                statement.execute("DROP TABLE waymark.copied");
            }
            return best;
        }
    }
}
