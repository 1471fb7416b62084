package uk.org.waymark.ledger.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.ledger.database.Transactions;

/**
 * Transactions whose oldest work was begun so long ago, over a database that is away.
 *
 * @param age none where nothing is under way
 */
public record OldWork(Optional<Duration> age) implements Transactions {
    @Override
    public <T> T inOne(Work<T> work) {
        throw DatabaseUnavailable.because(new IllegalStateException("The database is away"));
    }

    @Override
    public boolean isUnderWay() {
        return false;
    }

    @Override
    public Optional<Instant> awaySince() {
        return Optional.of(Instant.EPOCH);
    }

    @Override
    public Optional<Instant> oldestBegun() {
        return age.map(Instant.now()::minus);
    }

    @Override
    public long statements() {
        return 0;
    }
}
