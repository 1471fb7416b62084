package uk.org.waymark.ledger.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Knows whether the database is there and prepared. */
@ApplicationScoped
public class Database {
    private static final int SECONDS_TO_ANSWER = 3;
    private static final Duration LONGEST_WORK = Duration.ofMinutes(15);

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
        return prepared && answers();
    }

    /** Whether a connection is to be had and somebody is at its other end. */
    public boolean answers() {
        try {
            return transactions.inOne(connection -> connection.isValid(SECONDS_TO_ANSWER));
        } catch (DatabaseUnavailable notNow) {
            return false;
        }
    }

    /**
     * How far it follows another, where it is a standby.
     *
     * @throws DatabaseUnavailable when it does not answer
     */
    public Optional<Standby> findStandby() {
        return transactions.ask(Standby::find);
    }

    /** Since when it has been away without a break; empty while it answers. */
    public Optional<Instant> awaySince() {
        return transactions.awaySince();
    }

    /** Whether some work has gone on for longer than any may: it will not end, and only a new start helps. */
    public boolean isStuck() {
        return transactions
                .oldestBegun()
                .filter(begun -> begun.plus(LONGEST_WORK).isBefore(Instant.now()))
                .isPresent();
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
