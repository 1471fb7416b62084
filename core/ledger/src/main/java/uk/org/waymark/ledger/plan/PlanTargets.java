package uk.org.waymark.ledger.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.plan.OverallTarget;
import uk.org.waymark.contract.plan.PlainId;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Bounds;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.PlanPosition;
import uk.org.waymark.position.TargetPosition;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PlanStatement.PlanRated;
import uk.org.waymark.position.reporting.PlanStatement.TargetProgress;
import uk.org.waymark.position.reporting.PlanStatement.TargetStated;

/** Adds targets of a plan, reports the figures they have come to, and rates the plan. */
@ApplicationScoped
public class PlanTargets {
    private final Snapshots snapshots;

    @Inject
    public PlanTargets(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** For the container's proxy only. */
    protected PlanTargets() {
        this(null);
    }

    /**
     * Adds a target to a plan, which gets an id made of its words.
     *
     * @throws PlanRefused when there is no such plan, or the target has no words; nothing is added then
     */
    public Head add(Actor actor, Scope theme, String plan, TargetTerms terms) {
        actor.require(Permission.KEEP_PLANS, theme);
        return snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            PlanPosition position = new ThemePlans(snapshot, theme).plan(plan);
            ThemePlans.refuse(Optional.of("The target has no words. Write what is to reach the figure.")
                    .filter(why -> terms.what().isEmpty()));
            String id = PlainId.of(
                    terms.what(),
                    position.plan().targets().stream().map(OverallTarget::id).collect(Collectors.toSet()),
                    "target");
            return List.of(NewEntry.now(new TargetStated(plan, terms.as(id, snapshot.today()))));
        });
    }

    /**
     * Reports the figure that a target has come to; the same one again changes nothing.
     *
     * @param readAt the sequence of the head at which the actor read the target
     * @throws PlanRefused when there is no such target, the day is still to come, or somebody else reported since
     */
    public Head report(Actor actor, Scope theme, TargetProgress progress, long readAt) {
        actor.require(Permission.KEEP_PLANS, theme);
        return snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            TargetPosition stands = new ThemePlans(snapshot, theme).target(progress.plan(), progress.target());
            List<Entry<TargetProgress>> log = stands.log();
            ThemePlans.requireUnchanged(
                    actor.account(),
                    readAt,
                    log.isEmpty() ? Optional.empty() : Optional.of(log.get(log.size() - 1)),
                    "the figure");
            ThemePlans.refuse(toCome(progress, snapshot));
            return ThemePlans.unless(stands.latest().map(Entry::statement), progress);
        });
    }

    /**
     * Rates a plan, for its lead; the same rating again changes nothing.
     *
     * @param readAt the sequence of the head at which the actor read the plan
     * @throws PlanRefused when there is no such plan, no reason is given, or somebody else rated it since
     */
    public Head rate(Actor actor, Scope theme, PlanRated rated, long readAt) {
        actor.require(Permission.LEAD_PLANS, theme);
        return snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            PlanPosition stands = new ThemePlans(snapshot, theme).plan(rated.plan());
            ThemePlans.requireUnchanged(actor.account(), readAt, stands.rating(), "the rating");
            ThemePlans.refuse(Optional.of("The rating has no reason. Write why the plan is "
                            + rated.rating().words() + ".")
                    .filter(why -> rated.reason().isBlank()));
            return ThemePlans.unless(stands.rating().map(Entry::statement), rated);
        });
    }

    private static Optional<String> toCome(TargetProgress progress, Snapshot snapshot) {
        return Optional.of(progress.on())
                .filter(day -> day.isAfter(snapshot.today()))
                .map(day -> "The figure is of " + Bounds.words(day)
                        + ", which is still to come. Choose the day on which it was counted.");
    }
}
