package uk.org.waymark.ledger.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import uk.org.waymark.ledger.chain.Hash;
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
            Optional<Duration> tooEarly = hasSucceeded(connection, name)
                    ? Optional.empty()
                    : take(connection, place, SignInTries::waitOfAddress);
            return tooEarly.isPresent() ? tooEarly : take(connection, name, SignInTries::waitOfName);
        });
    }

    /** Forgets the tries of a name from an address, which is from now on known to belong together. */
    void succeeded(String login, ClientAddress address) {
        Instant now = clock.instant();
        int unused = transactions.inOne(connection -> {
            try (PreparedStatement name = connection.prepareStatement(
                            "UPDATE waymark.sign_in_try SET tries = 0, free_at = ?, succeeded = true WHERE sha256 = ?");
                    PreparedStatement place = connection.prepareStatement(
                            "UPDATE waymark.sign_in_try SET tries = greatest(tries - 1, 0) WHERE sha256 = ?");
                    PreparedStatement old = connection.prepareStatement(
                            "DELETE FROM waymark.sign_in_try WHERE last_at < ? OR (last_at < ? AND NOT succeeded)")) {
                name.setObject(1, at(now));
                name.setString(2, ofName(login, address).hex());
                place.setString(1, ofAddress(address).hex());
                old.setObject(1, at(now.minus(Duration.ofDays(90))));
                old.setObject(2, at(now.minus(Duration.ofDays(1))));
                return name.executeUpdate() + place.executeUpdate() + old.executeUpdate();
            }
        });
    }

    private interface Wait {
        Duration after(int tries);
    }

    private static Duration waitOfName(int tries) {
        int over = Math.min(Math.max(tries - FREE_PER_NAME, 0), 10);
        Duration wait = over == 0 ? Duration.ZERO : Duration.ofSeconds(1L << over);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static Duration waitOfAddress(int tries) {
        return Duration.ofSeconds(tries <= FREE_PER_ADDRESS ? 0 : tries <= MANY_PER_ADDRESS ? 1 : 5);
    }

    private Optional<Duration> take(Connection connection, Hash key, Wait wait) throws SQLException {
        Instant now = clock.instant();
        // Whoever comes at the same time waits here for the row, and then finds it taken.
        try (PreparedStatement take = connection.prepareStatement(
                """
                INSERT INTO waymark.sign_in_try AS t (sha256, tries, last_at, free_at) VALUES (?, 1, ?, ?)
                ON CONFLICT (sha256) DO UPDATE
                SET tries = CASE WHEN t.last_at < ? THEN 1 ELSE t.tries + 1 END, last_at = excluded.last_at
                WHERE t.free_at <= excluded.free_at
                RETURNING tries
                """)) {
            take.setString(1, key.hex());
            take.setObject(2, at(now));
            take.setObject(3, at(now));
            take.setObject(4, at(now.minus(FORGOTTEN_AFTER)));
            try (ResultSet taken = take.executeQuery()) {
                if (taken.next()) {
                    setFree(connection, key, now.plus(wait.after(taken.getInt("tries"))));
                    return Optional.empty();
                }
            }
        }
        return Optional.of(Duration.between(now, freeAt(connection, key)));
    }

    private static void setFree(Connection connection, Hash key, Instant free) throws SQLException {
        try (PreparedStatement set =
                connection.prepareStatement("UPDATE waymark.sign_in_try SET free_at = ? WHERE sha256 = ?")) {
            set.setObject(1, at(free));
            set.setString(2, key.hex());
            set.executeUpdate();
        }
    }

    private static Instant freeAt(Connection connection, Hash key) throws SQLException {
        try (PreparedStatement read =
                connection.prepareStatement("SELECT free_at FROM waymark.sign_in_try WHERE sha256 = ?")) {
            read.setString(1, key.hex());
            try (ResultSet row = read.executeQuery()) {
                row.next();
                return row.getObject("free_at", OffsetDateTime.class).toInstant();
            }
        }
    }

    private static boolean hasSucceeded(Connection connection, Hash key) throws SQLException {
        try (PreparedStatement read =
                connection.prepareStatement("SELECT 1 FROM waymark.sign_in_try WHERE sha256 = ? AND succeeded")) {
            read.setString(1, key.hex());
            try (ResultSet row = read.executeQuery()) {
                return row.next();
            }
        }
    }

    private static Hash ofName(String login, ClientAddress address) {
        return Hash.of("name\n" + address.network() + "\n" + login);
    }

    private static Hash ofAddress(ClientAddress address) {
        return Hash.of("address\n" + address.network());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
