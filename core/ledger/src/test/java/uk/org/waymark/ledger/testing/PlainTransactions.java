package uk.org.waymark.ledger.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import uk.org.waymark.ledger.database.DatabaseRefused;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.ledger.database.Transactions;

/** Transactions of one thread each, where there is no application server. */
final class PlainTransactions implements Transactions {
    private final DataSource source;
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
            throw DatabaseRefused.orUnavailable(e);
        }
    }

    private <T> T inOneOfItsOwn(Work<T> work) throws SQLException {
        try (Connection connection = open()) {
            connection.setAutoCommit(false);
            underWay.put(Thread.currentThread(), connection);
            T done = work.on(connection);
            connection.commit(); // a failure leaves the connection to be closed without it, which rolls back
            return done;
        } finally {
            underWay.remove(Thread.currentThread());
        }
    }

    private Connection open() {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw DatabaseUnavailable.because(e);
        }
    }
}
