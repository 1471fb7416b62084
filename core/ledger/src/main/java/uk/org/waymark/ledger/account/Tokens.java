package uk.org.waymark.ledger.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.ledger.audit.Act;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.audit.NewAct;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.database.SqlRow;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;

/** Tokens for the API, each of one account and with its role and theme. A token is shown once, when it is made. */
@ApplicationScoped
public class Tokens {
    /** What every token begins with, so that one that was left lying about is known for what it is. */
    public static final String START = "waymark_";

    /** How long a token may be good for at most. */
    public static final Duration LONGEST = Duration.ofDays(366);

    private static final int BYTES = 32;
    private static final int LONGEST_LABEL = 100;
    private static final Duration BETWEEN_NOTES_OF_USE = Duration.ofMinutes(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String MAKE =
            """
            INSERT INTO waymark.token (id, account, sha256, label, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)
            """;
    private static final String OWN = "SELECT * FROM waymark.token WHERE account = ? ORDER BY created_at DESC, id";
    private static final String BY_SECRET = "SELECT * FROM waymark.token WHERE sha256 = ?";
    private static final String REVOKE =
            """
            UPDATE waymark.token SET revoked_at = ?
             WHERE id = ? AND account = ? AND revoked_at IS NULL RETURNING sha256
            """;
    private static final String NOTE_USE =
            """
            UPDATE waymark.token SET last_used_at = ?
             WHERE sha256 = ? AND (last_used_at IS NULL OR last_used_at < ?)
            """;

    private final Transactions transactions;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public Tokens(Transactions transactions, Accounts accounts, AuditTrail audit) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** For the container's proxy only. */
    protected Tokens() {
        this(null, null, null);
    }

    /** Makes a token for the one who asks and gives its secret, which nobody can read again. */
    public String make(Actor actor, String label, Duration good) {
        actor.require(Permission.USE_OWN_ACCOUNT);
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("A token has a label of at most " + LONGEST_LABEL + " letters");
        }
        if (good.isNegative() || good.isZero() || good.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "A token is good for at most " + LONGEST.toDays() + " days, not " + good);
        }
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String secret = START + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Hash digest = Hash.of(secret);
        Instant now = clock.instant();
        Instant expires = now.plus(good).truncatedTo(ChronoUnit.SECONDS);
        return transactions.inOne(connection -> {
            Sql.of(MAKE, UUID.randomUUID(), actor.account().id(), digest.hex(), label.strip(), now, expires)
                    .run(connection);
            audit.record(
                    actor.account(),
                    NewAct.of(Act.TOKEN_MADE, actor.account())
                            .withDetail("good until " + expires)
                            .withDigest(digest));
            return secret;
        });
    }

    /** The tokens of the one who asks, latest first. */
    public List<Token> own(Actor actor) {
        actor.require(Permission.USE_OWN_ACCOUNT);
        return transactions.inOne(
                connection -> Sql.of(OWN, actor.account().id()).list(connection, Tokens::token));
    }

    /** Revokes a token of the one who asks; says whether there was such a token to revoke. */
    public boolean revoke(Actor actor, UUID token) {
        actor.require(Permission.USE_OWN_ACCOUNT);
        return transactions.inOne(connection -> {
            Optional<Hash> revoked = Sql.of(
                            REVOKE, clock.instant(), token, actor.account().id())
                    .find(connection, row -> new Hash(row.text("sha256")));
            revoked.ifPresent(digest -> audit.record(
                    actor.account(),
                    NewAct.of(Act.TOKEN_REVOKED, actor.account()).withDigest(digest)));
            return revoked.isPresent();
        });
    }

    /**
     * Whose a token is, if it is good and its account may be used now. While somebody else's choice of password has to be
     * changed, no token of the account is good.
     */
    public Optional<AccountHolder> findHolder(String secret) {
        if (!secret.startsWith(START)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<Ownership> ownership =
                transactions.ask(connection -> Sql.of(BY_SECRET, Hash.of(secret).hex())
                        .find(connection, row -> new Ownership(token(row), new Account(row.uuid("account")))));
        Optional<AccountHolder> holder = ownership
                .filter(found -> found.token().isGood(now))
                .map(Ownership::owner)
                .flatMap(accounts::findUsable)
                .filter(found -> !found.mustChangePassword());
        holder.ifPresent(good -> noteUse(secret, now));
        return holder;
    }

    private record Ownership(Token token, Account owner) {}

    private void noteUse(String secret, Instant now) {
        int unused = transactions.inOne(
                Sql.of(NOTE_USE, now, Hash.of(secret).hex(), now.minus(BETWEEN_NOTES_OF_USE))::update);
    }

    private static Token token(SqlRow row) throws SQLException {
        return new Token(
                row.uuid("id"),
                row.text("label"),
                row.instant("created_at"),
                row.instant("expires_at"),
                row.findInstant("last_used_at"),
                row.findInstant("revoked_at"));
    }
}
