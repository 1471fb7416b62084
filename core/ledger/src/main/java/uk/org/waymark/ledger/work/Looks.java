package uk.org.waymark.ledger.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.database.SqlRow;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.snapshot.Snapshot;

/**
 * When each person last looked at their work. Looks that follow one another within half an hour are one visit, so that
 * what is new stays new while somebody goes from page to page. Nothing of it is an entry of the ledger.
 */
@ApplicationScoped
public class Looks {
    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final String FIND =
            """
            SELECT before_sequence, before_hash, before_day, sequence, hash, day, looked_at
            FROM waymark.last_look WHERE account = ? AND agreement = ?
            """;
    private static final String SAY =
            """
            INSERT INTO waymark.last_look
                (account, agreement, before_sequence, before_hash, before_day, sequence, hash, day, looked_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (account, agreement) DO UPDATE SET
                before_sequence = excluded.before_sequence, before_hash = excluded.before_hash,
                before_day = excluded.before_day, sequence = excluded.sequence, hash = excluded.hash,
                day = excluded.day, looked_at = excluded.looked_at
            """;

    private final Transactions transactions;

    @Inject
    public Looks(Transactions transactions) {
        this.transactions = transactions;
    }

    /** For the container's proxy only. */
    protected Looks() {
        this(null);
    }

    /** A row of the table: the visit before, and the last look of the one under way. */
    private record Kept(Optional<LastLook> before, LastLook last, Instant at) {}

    /**
     * Notes that somebody looks at their work, and gives the end of their visit before; empty on the first.
     *
     * @param now the real time, by which one visit is told from the next
     */
    public Optional<LastLook> look(Actor actor, Snapshot snapshot, Instant now) {
        actor.require(Permission.SEE_CAPTURE);
        return transactions.inOne(connection -> {
            String agreement = snapshot.agreement().id();
            Optional<LastLook> before = Sql.of(FIND, actor.account().id(), agreement)
                    .find(connection, Looks::kept)
                    .flatMap(kept -> kept.at().plus(PAUSE).isBefore(now) ? Optional.of(kept.last()) : kept.before());
            note(connection, actor, agreement, before, new LastLook(snapshot.head(), snapshot.today()), now);
            return before;
        });
    }

    private static void note(
            Connection connection, Actor actor, String agreement, Optional<LastLook> before, LastLook last, Instant now)
            throws SQLException {
        Sql.of(
                        SAY,
                        actor.account().id(),
                        agreement,
                        before.map(look -> look.head().sequence()),
                        before.map(look -> look.head().hash().hex()),
                        before.map(LastLook::day),
                        last.head().sequence(),
                        last.head().hash().hex(),
                        last.day(),
                        now)
                .run(connection);
    }

    private static Kept kept(SqlRow row) throws SQLException {
        Optional<Long> sequence = row.findNumber("before_sequence");
        Optional<LastLook> before = sequence.isEmpty()
                ? Optional.empty()
                : Optional.of(new LastLook(
                        new Head(sequence.get(), new Hash(row.text("before_hash"))),
                        LocalDate.parse(row.text("before_day"))));
        return new Kept(
                before,
                new LastLook(
                        new Head(row.number("sequence"), new Hash(row.text("hash"))), LocalDate.parse(row.text("day"))),
                row.instant("looked_at"));
    }
}
