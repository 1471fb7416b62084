package uk.org.waymark.ledger.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.database.Turns;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.ledger.setting.Settings;

/** A database of a test's own, and the product's objects over it. */
public final class TestDatabase {
    private final String url;
    private final String user;
    private final Transactions transactions;

    TestDatabase(String url) {
        this(url, TestServer.APPLICATION);
    }

    private TestDatabase(String url, String user) {
        this.url = url;
        this.user = user;
        this.transactions = new PlainTransactions(source(user));
    }

    /** A new one with the schema in it and no entries. */
    public static TestDatabase migrated() {
        return new TestDatabase(TestServer.only().newUrl());
    }

    /** One that another process made. */
    public static TestDatabase at(String url) {
        return new TestDatabase(url);
    }

    /** A new one as council IT hands it over. */
    public static TestDatabase empty() {
        return new TestDatabase(TestServer.only().newEmptyUrl());
    }

    /** The same one, for a node of published pages, by the user that {@link PublishedUser} made in it. */
    public TestDatabase asPublished() {
        return new TestDatabase(url, PublishedUser.NAME);
    }

    public String url() {
        return url;
    }

    /** The database user of the application. */
    public String user() {
        return user;
    }

    public String password() {
        return TestServer.PASSWORD;
    }

    public Settings settings() {
        Map<String, String> given = Map.of(
                "waymark.db.url", url,
                "waymark.db.password", TestServer.PASSWORD,
                "waymark.db.owner.password", TestServer.PASSWORD);
        return new Settings(key -> Optional.ofNullable(given.get(key)));
    }

    public Transactions transactions() {
        return transactions;
    }

    public Ledger ledger(Clock businessClock) {
        return new Ledger(transactions, new Turns(), businessClock);
    }

    public Connection asApplication() throws SQLException {
        return source(TestServer.APPLICATION).getConnection();
    }

    public Connection asOwner() throws SQLException {
        return source(TestServer.OWNER).getConnection();
    }

    public Connection asSuperuser() throws SQLException {
        return source("postgres").getConnection();
    }

    private PGSimpleDataSource source(String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(TestServer.PASSWORD);
        return source;
    }
}
