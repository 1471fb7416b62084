package uk.org.waymark.verification.drill;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import uk.org.waymark.launcher.database.EmbeddedDatabase;
import uk.org.waymark.launcher.settings.DatabaseAccess;
import uk.org.waymark.launcher.settings.Home;
import uk.org.waymark.verification.product.RunningProduct;

/** Everything that was written under the drill: what was sent, what was acknowledged, and what is in the ledger. */
final class Writings {
    /** The document that a figure of the drill names, followed by the number of its request. */
    static final String SOURCE = "Drill ";

    private final Map<String, Integer> rows = new ConcurrentHashMap<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> refusals = ConcurrentHashMap.newKeySet();
    private final AtomicInteger numbers = new AtomicInteger();

    /** What became of all of it. */
    record Reckoning(int sent, int acknowledged, int lost, int half) {}

    int nextNumber() {
        return numbers.incrementAndGet();
    }

    void sent(String source, int count) {
        rows.put(source, count);
    }

    void acknowledged(String source) {
        acknowledged.add(source);
    }

    /** A refusal that no fault explains. */
    void refused(String answer) {
        refusals.add(answer);
    }

    int acknowledged() {
        return acknowledged.size();
    }

    Set<String> refusals() {
        return refusals;
    }

    /** Compares what was acknowledged with what the ledger holds. */
    Reckoning reckon(RunningProduct product) throws SQLException {
        DatabaseAccess access = EmbeddedDatabase.runningIn(new Home(product.home()));
        try (Connection database = DriverManager.getConnection(
                access.url(), access.application().user(), access.application().password())) {
            return reckon(database);
        }
    }

    /** The same for a ledger in a database. */
    Reckoning reckon(Connection database) throws SQLException {
        Map<String, Integer> held = held(database);
        int lost = 0;
        for (String source : acknowledged) {
            lost += held.containsKey(source) ? 0 : 1;
        }
        int half = 0;
        for (Map.Entry<String, Integer> entry : held.entrySet()) {
            half += entry.getValue().equals(rows.get(entry.getKey())) ? 0 : 1;
        }
        return new Reckoning(rows.size(), acknowledged.size(), lost, half);
    }

    private static Map<String, Integer> held(Connection database) throws SQLException {
        Map<String, Integer> held = new HashMap<>();
        try (Statement asking = database.createStatement();
                ResultSet counted = asking.executeQuery(
                        // A figure far from the ones before has a second entry: why it was recorded all the same.
                        "SELECT source, count(*) FROM waymark.entry WHERE kind = 'outturn' AND source LIKE '" + SOURCE
                                + "%' GROUP BY source")) {
            while (counted.next()) {
                held.put(counted.getString(1), counted.getInt(2));
            }
        }
        return held;
    }
}
