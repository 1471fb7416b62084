package uk.org.waymark.ledger.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.plan.PlainId;
import uk.org.waymark.contract.plan.Plan;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Bounds;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.PlanPosition;
import uk.org.waymark.position.reporting.PlanStatement.PlanStated;

/** Starts plans of a theme beside its file, and changes what a plan is for. */
@ApplicationScoped
public class StartPlans {
    private final Snapshots snapshots;

    @Inject
    public StartPlans(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** For the container's proxy only. */
    protected StartPlans() {
        this(null);
    }

    /**
     * Starts a plan without actions. Its id begins with that of its theme, so that it is known whose it is.
     *
     * @throws PlanRefused when the terms make no sense, or the theme has a plan of that title; nothing is started then
     */
    public Head start(Actor actor, Scope theme, PlanTerms terms) {
        actor.require(Permission.LEAD_PLANS, theme);
        return snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            PlanTerms sound = sound(snapshot, terms);
            List<PlanPosition> plans = new ThemePlans(snapshot, theme).all().toList();
            requireNew(plans, sound.title(), "");
            String id = PlanStated.id(
                    theme.theme(),
                    PlainId.of(
                            sound.title(),
                            plans.stream()
                                    .map(plan -> PlanStated.own(plan.plan().id()))
                                    .collect(Collectors.toSet()),
                            "plan"));
            return List.of(NewEntry.now(new PlanStated(theme.theme(), sound.as(id, snapshot.today()))));
        });
    }

    /**
     * States new terms of a plan; the same ones change nothing.
     *
     * @param readAt the sequence of the head at which the actor read the plan
     * @throws PlanRefused when there is no such plan, the terms make no sense, or somebody else changed it since
     */
    public Head change(Actor actor, Scope theme, String plan, PlanTerms terms, long readAt) {
        actor.require(Permission.LEAD_PLANS, theme);
        return snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            ThemePlans plans = new ThemePlans(snapshot, theme);
            PlanPosition stands = plans.plan(plan);
            ThemePlans.requireUnchanged(actor.account(), readAt, stands.stated(), "the plan");
            PlanTerms sound = sound(snapshot, terms);
            requireNew(plans.all().toList(), sound.title(), plan);
            Plan before = stands.plan();
            return sound.as(plan, before.knownFrom()).equals(before.with(List.of(), List.of(), List.of()))
                    ? List.of()
                    : List.of(NewEntry.now(new PlanStated(theme.theme(), sound.as(plan, snapshot.today()))));
        });
    }

    private static PlanTerms sound(Snapshot snapshot, PlanTerms terms) {
        Bounds bounds = new Bounds(snapshot);
        refuse(
                "The plan has no title. Write what it is to be called.",
                terms.title().isEmpty());
        refuse(
                "The plan is for no measure. Name the measures that it is meant to move, such as NI 117.",
                terms.indicators().isEmpty());
        ThemePlans.refuse(bounds.unknown(terms.indicators(), "that the plan is meant to move"));
        return terms.moving(bounds.here(terms.indicators()));
    }

    private static void requireNew(List<PlanPosition> plans, String title, String except) {
        refuse(
                "The theme has a plan “" + title + "” already. Add your actions to that, or choose another title.",
                plans.stream()
                        .map(PlanPosition::plan)
                        .filter(plan -> !plan.id().equals(except))
                        .anyMatch(plan -> plan.title().equalsIgnoreCase(title)));
    }

    private static void refuse(String why, boolean refused) {
        ThemePlans.refuse(Optional.of(why).filter(any -> refused));
    }
}
