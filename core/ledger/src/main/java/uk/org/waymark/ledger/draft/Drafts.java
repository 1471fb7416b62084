package uk.org.waymark.ledger.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.database.SqlRow;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;

/**
 * The unsaved work on the figures of a theme and a period. Each person's is kept beside that of others, so that nobody
 * writes over what somebody else types; who may enter a measure sees all that is typed of it. Nothing of it is an entry
 * of the ledger.
 */
@ApplicationScoped
public class Drafts {
    private static final String FIND =
            """
            SELECT measure, line, field, account, typed, kept_at FROM waymark.draft
             WHERE agreement = ? AND theme = ? AND period = ? ORDER BY kept_at, line, field
            """;
    private static final String STATE =
            """
            SELECT count(*) || '.' || coalesce((extract(epoch FROM max(kept_at)) * 1000000)::bigint, 0) AS state
              FROM waymark.draft WHERE agreement = ? AND theme = ? AND period = ?
            """;
    private static final String DROP_LINES =
            """
            DELETE FROM waymark.draft
             WHERE agreement = ? AND theme = ? AND period = ? AND account = ? AND line = ANY (?)
            """;
    private static final String DROP_MEASURES =
            """
            DELETE FROM waymark.draft
             WHERE agreement = ? AND theme = ? AND period = ? AND account = ? AND measure = ANY (?)
            """;
    private static final String KEEP =
            """
            INSERT INTO waymark.draft (agreement, theme, period, measure, line, field, account, typed, kept_at)
            SELECT ?, ?, ?, given.measure, given.line, given.field, ?, given.typed, ?
              FROM unnest(?::text[], ?::text[], ?::text[], ?::text[]) AS given (measure, line, field, typed)
            ON CONFLICT (agreement, theme, period, line, field, account) DO UPDATE SET
                typed = excluded.typed, kept_at = excluded.kept_at
            """;
    private static final String PLACES =
            """
            SELECT DISTINCT theme, period FROM waymark.draft WHERE agreement = ? AND account = ? ORDER BY period, theme
            """;
    private static final String END = "DELETE FROM waymark.draft WHERE agreement = ? AND period = ?";

    private final Transactions transactions;
    private final Snapshots snapshots;

    @Inject
    public Drafts(Transactions transactions, Snapshots snapshots) {
        this.transactions = transactions;
        this.snapshots = snapshots;
    }

    /** For the container's proxy only. */
    protected Drafts() {
        this(null, null);
    }

    /**
     * Keeps what somebody has typed of some lines, in place of what was kept of their lines before. Other lines, and
     * what others typed, stay as they are.
     *
     * @param typed the fields of each line that differ from what stands; none where nothing differs any more
     * @param now by the real clock
     * @throws DraftRefused when something of it cannot be kept, as of a period that has closed; nothing is kept then
     * @throws NoSuchElementException when the agreement has no such theme
     */
    public void keep(
            Actor actor, Scope scope, ReportingPeriod period, Map<String, Map<String, String>> typed, Instant now) {
        actor.require(Permission.ENTER_FIGURES, scope);
        Map<String, String> measures = rule(actor, scope, period).measures(typed);
        List<TypedField> fields = typed.entrySet().stream()
                .flatMap(line -> line.getValue().entrySet().stream()
                        .map(field -> new TypedField(line.getKey(), field.getKey(), field.getValue())))
                .toList();
        transactions.inOne(connection -> {
            drop(connection, DROP_LINES, actor, scope, period, typed.keySet());
            Sql.of(
                            KEEP,
                            scope.agreement(),
                            scope.theme(),
                            period.code(),
                            actor.account().id(),
                            now,
                            fields.stream()
                                    .map(field -> measures.get(field.line()))
                                    .toList(),
                            fields.stream().map(TypedField::line).toList(),
                            fields.stream().map(TypedField::name).toList(),
                            fields.stream().map(TypedField::text).toList())
                    .run(connection);
            return typed.size();
        });
    }

    private record TypedField(String line, String name, String text) {}

    /** Forgets what the actor has typed of some measures, because it is recorded or was discarded. */
    public void drop(Actor actor, Scope scope, ReportingPeriod period, Collection<String> measures) {
        actor.require(Permission.ENTER_FIGURES, scope);
        transactions.inOne(connection -> drop(connection, DROP_MEASURES, actor, scope, period, measures));
    }

    private static int drop(
            Connection connection,
            String statement,
            Actor actor,
            Scope scope,
            ReportingPeriod period,
            Collection<String> which)
            throws SQLException {
        return Sql.of(
                        statement,
                        scope.agreement(),
                        scope.theme(),
                        period.code(),
                        actor.account().id(),
                        which)
                .update(connection);
    }

    /**
     * What is typed of the measures that the actor may enter, by them and by others; what was kept first comes first.
     *
     * @throws NoSuchElementException when the agreement has no such theme
     */
    public List<Draft> of(Actor actor, Scope scope, ReportingPeriod period) {
        actor.require(Permission.ENTER_FIGURES, scope);
        List<Draft> all = transactions.inOne(connection ->
                Sql.of(FIND, scope.agreement(), scope.theme(), period.code()).list(connection, Drafts::draft));
        if (all.isEmpty()) {
            return all;
        }
        DraftRule rule = rule(actor, scope, period);
        return all.stream().filter(rule::isShown).toList();
    }

    /** A theme and a period of which something is typed. */
    public record Place(Scope scope, ReportingPeriod period) {}

    /** Where in an agreement the actor has typed something, the earliest period first. */
    public List<Place> places(Actor actor, String agreement) {
        actor.require(Permission.ENTER_FIGURES);
        return transactions
                .inOne(connection -> Sql.of(PLACES, agreement, actor.account().id())
                        .list(
                                connection,
                                row -> new Place(
                                        new Scope(agreement, row.text("theme")),
                                        ReportingPeriod.parse(row.text("period")))))
                .stream()
                .filter(place -> actor.may(Permission.ENTER_FIGURES, place.scope()))
                .toList();
    }

    /** A text that is another whenever something of the theme and period was kept or dropped. */
    public String state(Actor actor, Scope scope, ReportingPeriod period) {
        actor.require(Permission.ENTER_FIGURES, scope);
        return transactions.inOne(connection -> Sql.of(STATE, scope.agreement(), scope.theme(), period.code())
                .one(connection, row -> row.text("state")));
    }

    /** Forgets all that was typed of a period, which has closed. */
    public void end(Actor actor, String agreement, ReportingPeriod period) {
        actor.require(Permission.MANAGE_PERIODS);
        transactions.inOne(connection -> Sql.of(END, agreement, period.code()).update(connection));
    }

    private DraftRule rule(Actor actor, Scope scope, ReportingPeriod period) {
        Snapshot snapshot = snapshots.of(scope.agreement());
        Theme theme = snapshot.definitions()
                .findTheme(scope.theme())
                .orElseThrow(() -> new NoSuchElementException("There is no theme \"" + scope.theme() + "\""));
        return new DraftRule(actor, scope, theme, snapshot, period);
    }

    private static Draft draft(SqlRow row) throws SQLException {
        UUID by = row.uuid("account");
        return new Draft(
                row.text("measure"),
                row.text("line"),
                row.text("field"),
                row.text("typed"),
                by,
                row.instant("kept_at"));
    }
}
