package uk.org.waymark.ledger.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.database.SqlRow;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.importing.ImportProgress.Stage;
import uk.org.waymark.ledger.importing.ImportState.Point;

/**
 * The table of imports, by which every node knows of each. The clock is the database's, because those of two nodes may
 * differ by more than a node is silent.
 */
@ApplicationScoped
public class ImportRecords {
    /** Longer than a node at work is ever silent, unless the database keeps it waiting. */
    private static final String SILENCE = "interval '15 seconds'";

    private static final String STOP_CHECKS =
            """
            UPDATE waymark.import SET stopping = true
            WHERE account = ? AND agreement = ? AND NOT taking AND outcome IS NULL
            """;
    /** A day is long enough to come back to, and a hundred are more than anybody reads. */
    private static final String FORGET =
            """
            DELETE FROM waymark.import
            WHERE heard_at < now() - %s
              AND (begun_at < now() - interval '1 day'
                   OR id IN (SELECT id FROM waymark.import WHERE account = ? ORDER BY begun_at DESC OFFSET 100))
            """
                    .formatted(SILENCE);

    private static final String ADD =
            """
            INSERT INTO waymark.import
                (id, account, agreement, file, taking, begun_at, stage, done, whole, heard_at, stopping)
            VALUES (?, ?, ?, ?, ?, clock_timestamp(), ?, ?, ?, now(), false)
            """;
    private static final String TELL =
            """
            UPDATE waymark.import SET stage = ?, done = ?, whole = ?, heard_at = now()
            WHERE id = ? AND outcome IS NULL RETURNING stopping
            """;
    private static final String END =
            "UPDATE waymark.import SET stage = ?, done = ?, whole = ?, outcome = ? WHERE id = ?";
    private static final String STOP =
            """
            UPDATE waymark.import SET stopping = true
            WHERE id = ? AND account = ? AND agreement = ? AND outcome IS NULL
            """;
    private static final String OWN =
            """
            SELECT id, file, taking, stage, done, whole, stopping, outcome, heard_at < now() - %s AS silent
            FROM waymark.import WHERE account = ? AND agreement = ?
            """
                    .formatted(SILENCE);
    private static final String UNDER_WAY =
            "AND outcome IS NULL AND heard_at >= now() - " + SILENCE + " ORDER BY begun_at DESC LIMIT 1";

    private final Transactions transactions;

    @Inject
    public ImportRecords(Transactions transactions) {
        this.transactions = transactions;
    }

    /** For the container's proxy only. */
    protected ImportRecords() {
        this(null);
    }

    /** Notes that somebody begins one, has what they are having checked stopped, and forgets what is old. */
    void add(RunningImport begun, Account by, String agreement) {
        transactions.inOne(connection -> {
            Sql.of(STOP_CHECKS, by.id(), agreement).run(connection);
            Sql.of(FORGET, by.id()).run(connection);
            return Sql.of(
                            ADD,
                            begun.id(),
                            by.id(),
                            agreement,
                            // PostgreSQL keeps no such character in a text.
                            begun.file().replace("\0", ""),
                            begun.isTaking(),
                            begun.point().stage().name(),
                            begun.point().done(),
                            begun.point().of())
                    .update(connection);
        });
    }

    /** Takes back one that could not begin. */
    void remove(UUID id) {
        transactions.inOne(Sql.of("DELETE FROM waymark.import WHERE id = ?", id)::update);
    }

    /** Notes how far one is, and says whether it goes on: nobody asked to stop it, and whoever began it is still known. */
    boolean tell(UUID id, Point point) {
        return transactions.inOne(connection -> Sql.of(TELL, point.stage().name(), point.done(), point.of(), id)
                .find(connection, row -> !row.is("stopping"))
                .orElse(false));
    }

    /** Notes what came of one. */
    void end(UUID id, Point point, ImportOutcome outcome) {
        transactions.inOne(
                Sql.of(END, point.stage().name(), point.done(), point.of(), KeptOutcome.json(outcome), id)::update);
    }

    /** Asks the node that is at it to stop one; false where it is nobody's of that name, or has ended. */
    boolean stop(UUID id, Account by, String agreement) {
        return transactions.inOne(Sql.of(STOP, id, by.id(), agreement)::update) > 0;
    }

    Optional<ImportState> find(UUID id, Account by, String agreement) {
        Sql one = Sql.of(OWN, by.id(), agreement).then("AND id = ?", id);
        return transactions.ask(connection -> one.find(connection, ImportRecords::state));
    }

    /** The latest that goes on. */
    Optional<ImportState> underWay(Account by, String agreement) {
        Sql latest = Sql.of(OWN, by.id(), agreement).then(UNDER_WAY);
        return transactions.ask(connection -> latest.find(connection, ImportRecords::state));
    }

    private static ImportState state(SqlRow row) throws SQLException {
        Optional<ImportOutcome> outcome = row.findText("outcome").map(KeptOutcome::read);
        return new ImportState(
                row.uuid("id"),
                row.text("file"),
                row.is("taking"),
                new Point(
                        Stage.valueOf(row.text("stage")),
                        Math.toIntExact(row.number("done")),
                        Math.toIntExact(row.number("whole"))),
                row.is("stopping"),
                outcome.isEmpty() && row.is("silent") ? Optional.of(ImportOutcome.BROKEN_OFF) : outcome);
    }
}
