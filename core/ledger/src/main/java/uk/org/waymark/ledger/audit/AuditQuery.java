package uk.org.waymark.ledger.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import uk.org.waymark.contract.plan.Plan;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.StoredStatement;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;

/** Gives who did what and when: the ledger's entries and the acts beside them as one list. */
@ApplicationScoped
public class AuditQuery {
    private final Transactions transactions;
    private final Agreements agreements;

    @Inject
    public AuditQuery(Transactions transactions, Agreements agreements) {
        this.transactions = transactions;
        this.agreements = agreements;
    }

    /** For the container's proxy only. */
    protected AuditQuery() {
        this(null, null);
    }

    /**
     * The latest acts that pass a filter, in two questions to the database whatever their number.
     *
     * @param before the place where the last list ended; empty for the latest
     * @param most how many of them
     */
    public AuditList latest(Actor actor, AuditFilter filter, Optional<AuditPlace> before, int most) {
        actor.require(Permission.SEE_AUDIT);
        List<String> subjects = subjects(filter);
        return transactions.inOne(connection -> {
            AuditTable table = new AuditTable(connection);
            List<Audited> found = table.latest(
                    AuditConditions.ofEntries(filter, subjects, before),
                    AuditConditions.ofActs(filter, before),
                    most + 1);
            List<Audited> shown = found.subList(0, Math.min(most, found.size()));
            Optional<AuditPlace> older = found.size() > most
                    ? Optional.of(shown.get(shown.size() - 1).place())
                    : Optional.empty();
            int counted = table.count(
                    AuditConditions.ofEntries(filter, subjects, Optional.empty()),
                    AuditConditions.ofActs(filter, Optional.empty()),
                    AuditList.COUNTED_UP_TO + 1);
            return new AuditList(shown, older, counted);
        });
    }

    /** Hands over every act that passes a filter, latest first, without holding them all in memory. */
    public void all(Actor actor, AuditFilter filter, Consumer<Audited> each) {
        actor.require(Permission.SEE_AUDIT);
        List<String> subjects = subjects(filter);
        transactions.inOne(connection -> {
            new AuditTable(connection)
                    .all(
                            AuditConditions.ofEntries(filter, subjects, Optional.empty()),
                            AuditConditions.ofActs(filter, Optional.empty()),
                            each);
            return filter;
        });
    }

    /** The people who can be filtered by, by name; those who were erased are not among them. */
    public List<Who> people(Actor actor) {
        actor.require(Permission.SEE_AUDIT);
        return transactions.inOne(connection -> new AuditTable(connection).people());
    }

    /** Every kind of entry and of act there is. */
    public static List<String> kinds() {
        return Stream.concat(
                        StoredStatement.kinds().stream(),
                        Stream.of(Act.values()).map(Act::code))
                .toList();
    }

    /** What entries about the filter's theme are about: its measures, its plans and the theme itself. */
    private List<String> subjects(AuditFilter filter) {
        return filter.theme().stream().flatMap(this::subjects).toList();
    }

    private Stream<String> subjects(Scope scope) {
        Stream<String> within =
                agreements.findTheme(scope.agreement(), scope.theme()).stream().flatMap(AuditQuery::measuresAndPlans);
        return Stream.concat(Stream.of(scope.theme()), within);
    }

    private static Stream<String> measuresAndPlans(Theme theme) {
        return Stream.concat(
                theme.indicators().stream().map(indicator -> indicator.code().text()),
                theme.actionPlan().plans().stream().map(Plan::id));
    }
}
