package uk.org.waymark.ledger.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;

/** Knows whether the database is there and prepared. */
@ApplicationScoped
public class Database {
    private static final int SECONDS_TO_ANSWER = 3;

    private final Transactions transactions;
    private volatile boolean prepared;

    @Inject
    public Database(Transactions transactions) {
        this.transactions = transactions;
    }

    /** For the container's proxy only. */
    protected Database() {
        this(null);
    }

    /** Whether everything done once at start is done and the database answers now. */
    public boolean isReady() {
        return prepared && findTrouble().isEmpty();
    }

    /** Why it cannot be used now; empty when it answers. */
    public Optional<DatabaseUnavailable> findTrouble() {
        try {
            boolean valid = transactions.inOne(connection -> connection.isValid(SECONDS_TO_ANSWER));
            return valid
                    ? Optional.empty()
                    : Optional.of(DatabaseUnavailable.because(new SQLException("no answer", "08006")));
        } catch (DatabaseUnavailable unavailable) {
            return Optional.of(unavailable);
        }
    }

    /** Refuses to go on before everything done once at start is done. */
    public void requirePrepared() {
        if (!prepared) {
            throw DatabaseUnavailable.notPrepared();
        }
    }

    /** Says that everything done once at start is done. */
    public void prepared() {
        prepared = true;
    }
}
