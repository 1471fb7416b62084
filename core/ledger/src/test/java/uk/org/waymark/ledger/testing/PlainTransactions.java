package uk.org.waymark.ledger.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.ledger.database.DriverFailure;
import uk.org.waymark.ledger.database.StatementCount;
import uk.org.waymark.ledger.database.TimeLimits;
import uk.org.waymark.ledger.database.Transactions;

/** Transactions of one thread each over a pool as large as the product's, where there is no application server. */
final class PlainTransactions implements Transactions {
    private static final int POOL = 20;

    private final DataSource source;
    private final StatementCount statements = new StatementCount();
    private final Semaphore pool = new Semaphore(POOL);
    private final Map<Thread, Connection> underWay = new ConcurrentHashMap<>();

    PlainTransactions(DataSource source) {
        this.source = source;
    }

    @Override
    public <T> T inOne(Work<T> work) {
        try {
            Connection joined = underWay.get(Thread.currentThread());
            return joined == null ? inOneOfItsOwn(work) : work.on(joined);
        } catch (SQLException e) {
            throw DriverFailure.of(e);
        }
    }

    @Override
    public boolean isUnderWay() {
        return underWay.containsKey(Thread.currentThread());
    }

    @Override
    public Optional<Instant> awaySince() {
        return Optional.empty();
    }

    @Override
    public Optional<Instant> oldestBegun() {
        return Optional.empty();
    }

    @Override
    public long statements() {
        return statements.sent();
    }

    private <T> T inOneOfItsOwn(Work<T> work) throws SQLException {
        if (!pool.tryAcquire()) {
            throw DatabaseBusy.withoutConnection(null);
        }
        try (Connection connection = open()) {
            connection.setAutoCommit(false);
            underWay.put(Thread.currentThread(), connection);
            T done = work.on(connection);
            connection.commit(); // a failure leaves the connection to be closed without it, which rolls back
            return done;
        } finally {
            underWay.remove(Thread.currentThread());
            pool.release();
        }
    }

    private Connection open() throws SQLException {
        Connection connection = connect();
        try (Statement limits = connection.createStatement()) {
            limits.execute(TimeLimits.OF_A_SESSION);
        }
        return statements.over(connection);
    }

    private Connection connect() {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw DatabaseUnavailable.because(e);
        }
    }
}
