package uk.org.waymark.ledger.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.Look;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.ActionPosition;
import uk.org.waymark.position.PlanPosition;
import uk.org.waymark.position.TargetPosition;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PlanStatement;

/** The plans of a theme as a command finds them. */
record ThemePlans(Snapshot snapshot, Scope theme) {

    Stream<PlanPosition> all() {
        return snapshot
                .position(snapshot.latestPeriodToShow(snapshot.now()), snapshot.now())
                .theme(theme.theme())
                .plans()
                .stream();
    }

    /** @throws PlanRefused when the theme has no such plan */
    PlanPosition plan(String id) {
        return all().filter(its -> its.plan().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new PlanRefused("There is no plan “" + id + "” in this theme."));
    }

    /** @throws PlanRefused when the theme has no such plan, or the plan no such action */
    ActionPosition action(String plan, String id) {
        PlanPosition position = plan(plan);
        return position.actions().stream()
                .filter(its -> its.action().id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing("action", id, position));
    }

    /** @throws PlanRefused when the theme has no such plan, or the plan no such target */
    TargetPosition target(String plan, String id) {
        PlanPosition position = plan(plan);
        return position.targets().stream()
                .filter(its -> its.target().id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing("target", id, position));
    }

    static PlanRefused missing(String kind, String id, PlanPosition plan) {
        return new PlanRefused("There is no " + kind + " “" + id + "” in “"
                + plan.plan().title() + "”. Choose one from the page of the plan.");
    }

    /**
     * Requires that nobody else stated something since the actor read it.
     *
     * @param readAt the sequence of the head at which it was read
     */
    static void requireUnchanged(Account reader, long readAt, Optional<? extends Entry<?>> latest, String what) {
        refuse(new Look(reader, readAt).overtaken(latest, what));
    }

    static void refuse(Optional<String> because) {
        because.ifPresent(why -> {
            throw new PlanRefused(why);
        });
    }

    /** What is stated, as an entry; none where it is what stands already. */
    static List<NewEntry> unless(Optional<? extends PlanStatement> standing, PlanStatement statement) {
        return standing.filter(statement::equals).isPresent() ? List.of() : List.of(NewEntry.now(statement));
    }
}
