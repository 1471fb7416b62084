package uk.org.waymark.ledger.database;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Transactions of the application server, shared with what else happens in them; also where its pool is defined. */
@DataSourceDefinition(
        name = JtaTransactions.POOL,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=waymark.db.url:jdbc:postgresql://localhost:5432/waymark}",
        user = "${MPCONFIG=waymark.db.user:waymark}",
        // The server leaves an unset key as it stands, so something has to; it is nobody's password.
        password = "${MPCONFIG=waymark.db.password:not-set}",
        // None at first, so that the application deploys while the database is away.
        initialPoolSize = 0,
        minPoolSize = 0,
        maxPoolSize = JtaTransactions.CONNECTIONS,
        // A server that is frozen takes connections and never answers on them.
        loginTimeout = TimeLimits.CONNECT_SECONDS,
        properties = {
            "connectTimeout=" + TimeLimits.CONNECT_SECONDS,
            // What waits longer for an answer than any statement may take waits for a database that is frozen.
            "socketTimeout=" + TimeLimits.SOCKET_SECONDS,
            "tcpKeepAlive=true",
            "fish.payara.init-sql=" + TimeLimits.OF_A_SESSION,
            // A connection that was lost while it lay in the pool is found out before anybody gets it. With a period in
            // which that is not asked again, a lost one is handed out for all of the period.
            "fish.payara.is-connection-validation-required=true",
            // The server asks SELECT COUNT(*) FROM what stands here: one round trip, and no table is read.
            "fish.payara.connection-validation-method=table",
            "fish.payara.validation-table-name=(SELECT 1) AS alive",
            "fish.payara.fail-all-connections=true"
        })
@ApplicationScoped
public class JtaTransactions implements Transactions {
    static final String POOL = "java:app/jdbc/waymark";
    static final int CONNECTIONS = 20;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final System.Logger LOG = System.getLogger(JtaTransactions.class.getName());

    @Resource(lookup = POOL)
    private DataSource pool;

    @Resource
    private TransactionSynchronizationRegistry underWay;

    @Inject
    private UserTransaction transaction;

    private final Outage outage = new Outage(Clock.systemUTC());
    /** Whoever finds no connection free waits here, in order: the pool would log each of them at length. */
    private final Semaphore free = new Semaphore(CONNECTIONS, true);

    private final StatementCount statements = new StatementCount();
    private final Map<Thread, Instant> begun = new ConcurrentHashMap<>();

    @Override
    public <T> T inOne(Work<T> work) {
        return isUnderWay() ? on(work) : admitted(() -> inOneOfItsOwn(work));
    }

    @Override
    public <T> T ask(Work<T> question) {
        return isUnderWay() ? on(question) : admitted(() -> on(question));
    }

    /** The server hands out one connection for the whole of a transaction, however often it is asked for one. */
    @Override
    public boolean isUnderWay() {
        return underWay.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    @Override
    public Optional<Instant> awaySince() {
        return outage.since();
    }

    @Override
    public Optional<Instant> oldestBegun() {
        return begun.values().stream().min(Comparator.naturalOrder());
    }

    @Override
    public int waiting() {
        return free.getQueueLength();
    }

    @Override
    public long statements() {
        return statements.sent();
    }

    /** Does what needs a connection when one is free, and finds out whether the database is back. */
    private <T> T admitted(Supplier<T> work) {
        outage.pass();
        await();
        try {
            begun.put(Thread.currentThread(), Instant.now());
            T done = work.get();
            outage.over()
                    .ifPresent(since ->
                            LOG.log(System.Logger.Level.INFO, "The database is back. It was away since {0}.", since));
            return done;
        } finally {
            begun.remove(Thread.currentThread());
            free.release();
        }
    }

    /** Ends the transaction here, so that a database lost while it is committed is found out like any other. */
    private <T> T inOneOfItsOwn(Work<T> work) {
        boolean ended = false;
        try {
            transaction.begin();
            T done = on(work);
            ended = true;
            transaction.commit();
            return done;
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException lost) {
            throw away(DatabaseUnavailable.because(lost), Duration.ZERO);
        } catch (NotSupportedException nested) {
            throw new IllegalStateException("A transaction was begun within another", nested);
        } finally {
            if (!ended) {
                rollBack();
            }
        }
    }

    private void await() {
        try {
            if (!free.tryAcquire(TimeLimits.POOL_SECONDS, TimeUnit.SECONDS)) {
                throw DatabaseBusy.withoutConnection(null);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw DatabaseBusy.withoutConnection(stopping);
        }
    }

    private <T> T on(Work<T> work) {
        try (Connection connection = open()) {
            return work.on(connection);
        } catch (SQLException failure) {
            RuntimeException fault = DriverFailure.of(failure);
            // One connection may be lost without the others; the next caller finds out.
            throw DriverFailure.isLost(failure) ? away((DatabaseUnavailable) fault, Duration.ZERO) : fault;
        }
    }

    private Connection open() {
        try {
            return statements.over(pool.getConnection());
        } catch (SQLException failure) {
            DatabaseUnavailable fault = DriverFailure.withoutConnection(failure);
            throw fault instanceof DatabaseBusy ? fault : away(fault, BETWEEN_LOOKS);
        }
    }

    private DatabaseUnavailable away(DatabaseUnavailable unavailable, Duration untilNextLook) {
        if (outage.found(unavailable, untilNextLook)) {
            LOG.log(System.Logger.Level.ERROR, unavailable.getMessage());
        }
        return unavailable;
    }

    private void rollBack() {
        try {
            transaction.rollback();
        } catch (SystemException lost) {
            LOG.log(System.Logger.Level.DEBUG, "Nothing was left to roll back", lost);
        }
    }
}
