package uk.org.waymark.ledger.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.database.Transactions;

/**
 * Slows guessing down without locking anybody out. A login name tried from an address waits longer after each failure,
 * up to a minute; the same name from elsewhere does not wait for it. An address that fails with many names is slowed down
 * too, except for names that have signed in from there before. A try is counted before the password is looked at, so that
 * many at once gain nothing, and one that comes too early is refused uncounted.
 */
@ApplicationScoped
public class SignInTries {
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final int FREE_PER_NAME = 3;
    private static final int FREE_PER_ADDRESS = 60;
    private static final int MANY_PER_ADDRESS = 200;

    private static final String TAKE =
            """
            INSERT INTO waymark.sign_in_try AS t (sha256, tries, last_at, free_at) VALUES (?, 1, ?, ?)
            ON CONFLICT (sha256) DO UPDATE
            SET tries = CASE WHEN t.last_at < ? THEN 1 ELSE t.tries + 1 END, last_at = excluded.last_at
            WHERE t.free_at <= excluded.free_at
            RETURNING tries
            """;
    private static final String SET_FREE = "UPDATE waymark.sign_in_try SET free_at = ? WHERE sha256 = ?";
    private static final String FREE_AT = "SELECT free_at FROM waymark.sign_in_try WHERE sha256 = ?";
    private static final String HAS_SUCCEEDED = "SELECT 1 FROM waymark.sign_in_try WHERE sha256 = ? AND succeeded";
    private static final String SUCCEEDED =
            "UPDATE waymark.sign_in_try SET tries = 0, free_at = ?, succeeded = true WHERE sha256 = ?";
    private static final String ONE_LESS =
            "UPDATE waymark.sign_in_try SET tries = greatest(tries - 1, 0) WHERE sha256 = ?";
    private static final String FORGET =
            "DELETE FROM waymark.sign_in_try WHERE last_at < ? OR (last_at < ? AND NOT succeeded)";

    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public SignInTries(Transactions transactions) {
        this(transactions, Clock.systemUTC());
    }

    /** With a clock of a test's own. */
    SignInTries(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** For the container's proxy only. */
    protected SignInTries() {
        this(null);
    }

    /** Counts a try; gives how long to wait when it comes too early. */
    Optional<Duration> take(String login, ClientAddress address) {
        Hash name = ofName(login, address);
        Hash place = ofAddress(address);
        return transactions.inOne(connection -> {
            Optional<Duration> tooEarly = Sql.of(HAS_SUCCEEDED, name.hex()).finds(connection)
                    ? Optional.empty()
                    : take(connection, place, SignInTries::waitOfAddress);
            return tooEarly.isPresent() ? tooEarly : take(connection, name, SignInTries::waitOfName);
        });
    }

    /** Forgets the tries of a name from an address, which is from now on known to belong together. */
    void succeeded(String login, ClientAddress address) {
        Instant now = clock.instant();
        int unused = transactions.inOne(connection -> {
            return Sql.of(SUCCEEDED, now, ofName(login, address).hex()).update(connection)
                    + Sql.of(ONE_LESS, ofAddress(address).hex()).update(connection)
                    + Sql.of(FORGET, now.minus(Duration.ofDays(90)), now.minus(Duration.ofDays(1)))
                            .update(connection);
        });
    }

    private interface Wait {
        Duration after(long tries);
    }

    private static Duration waitOfName(long tries) {
        long over = Math.min(Math.max(tries - FREE_PER_NAME, 0), 10);
        Duration wait = over == 0 ? Duration.ZERO : Duration.ofSeconds(1L << over);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static Duration waitOfAddress(long tries) {
        return Duration.ofSeconds(tries <= FREE_PER_ADDRESS ? 0 : tries <= MANY_PER_ADDRESS ? 1 : 5);
    }

    private Optional<Duration> take(Connection connection, Hash key, Wait wait) throws SQLException {
        Instant now = clock.instant();
        // Whoever comes at the same time waits here for the row, and then finds it taken.
        Optional<Long> tries = Sql.of(TAKE, key.hex(), now, now, now.minus(FORGOTTEN_AFTER))
                .find(connection, row -> row.number("tries"));
        if (tries.isEmpty()) {
            Instant free = Sql.of(FREE_AT, key.hex()).one(connection, row -> row.instant("free_at"));
            return Optional.of(Duration.between(now, free));
        }
        Sql.of(SET_FREE, now.plus(wait.after(tries.get())), key.hex()).run(connection);
        return Optional.empty();
    }

    private static Hash ofName(String login, ClientAddress address) {
        return Hash.of("name\n" + address.network() + "\n" + login);
    }

    private static Hash ofAddress(ClientAddress address) {
        return Hash.of("address\n" + address.network());
    }
}
