package uk.org.waymark.ledger.database;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Transactions of the application server, shared with what else happens in them; also where its pool is defined. */
@DataSourceDefinition(
        name = JtaTransactions.POOL,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=waymark.db.url:jdbc:postgresql://localhost:5432/waymark}",
        user = "${MPCONFIG=waymark.db.user:waymark}",
        password = "${MPCONFIG=waymark.db.password:waymark}",
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

    @Resource(lookup = POOL)
    private DataSource pool;

    @Override
    @Transactional
    public <T> T inOne(Work<T> work) {
        try (Connection connection = open()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw DatabaseRefused.orUnavailable(e);
        }
    }

    private Connection open() {
        try {
            return pool.getConnection();
        } catch (SQLException e) {
            throw DatabaseUnavailable.because(e);
        }
    }
}
