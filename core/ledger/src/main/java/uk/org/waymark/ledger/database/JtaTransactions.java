package uk.org.waymark.ledger.database;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
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
        maxPoolSize = 20,
        properties = {
            "connectTimeout=5",
            // A connection that was lost while it lay in the pool is found out before anybody gets it.
            "fish.payara.is-connection-validation-required=true",
            // The server asks SELECT COUNT(*) FROM what stands here: one round trip, and no table is read.
            "fish.payara.connection-validation-method=table",
            "fish.payara.validation-table-name=(SELECT 1) AS alive",
            "fish.payara.fail-all-connections=true"
        })
@ApplicationScoped
public class JtaTransactions implements Transactions {
    static final String POOL = "java:app/jdbc/waymark";
    private static final System.Logger LOG = System.getLogger(JtaTransactions.class.getName());

    @Resource(lookup = POOL)
    private DataSource pool;

    private final AtomicBoolean away = new AtomicBoolean();

    @Override
    @Transactional
    public <T> T inOne(Work<T> work) {
        try (Connection connection = open()) {
            T done = work.on(connection);
            if (away.compareAndSet(true, false)) {
                LOG.log(System.Logger.Level.INFO, "The database is back.");
            }
            return done;
        } catch (SQLException e) {
            throw DatabaseRefused.orUnavailable(e);
        }
    }

    private Connection open() {
        try {
            return pool.getConnection();
        } catch (SQLException e) {
            DatabaseUnavailable unavailable = DatabaseUnavailable.because(e);
            if (away.compareAndSet(false, true)) {
                LOG.log(System.Logger.Level.ERROR, unavailable.getMessage());
            }
            throw unavailable;
        }
    }
}
