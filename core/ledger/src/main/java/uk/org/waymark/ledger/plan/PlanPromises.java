package uk.org.waymark.ledger.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Bounds;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.UnplannedTarget;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PlanPromised;

/** Records who will write the plan for a target that has none, and by when. */
@ApplicationScoped
public class PlanPromises {
    private final Snapshots snapshots;

    @Inject
    public PlanPromises(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** For the container's proxy only. */
    protected PlanPromises() {
        this(null);
    }

    /**
     * Records a promise; the same one again changes nothing.
     *
     * @param code as somebody may write it
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor keeps no plans of the theme
     * @throws PlanRefused when the target has a plan, nobody is named, or the day cannot be
     */
    public Head promise(Actor actor, Scope theme, String code, String owner, LocalDate due) {
        actor.require(Permission.KEEP_PLANS, theme);
        return snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            UnplannedTarget target = target(snapshot, theme, code);
            ThemePlans.refuse(Optional.of("Nobody is named. Write who will write the plan.")
                    .filter(why -> owner.isBlank()));
            ThemePlans.refuse(new Bounds(snapshot).outsideTerm(due, "is due"));
            ThemePlans.refuse(
                    Optional.of("It would be due on " + Bounds.words(due) + ", which is over. Choose a day to come.")
                            .filter(why -> due.isBefore(snapshot.today())));
            PlanPromised promise = new PlanPromised(target.measure().code(), owner.strip(), due);
            return target.promise()
                            .map(Entry::statement)
                            .filter(promise::equals)
                            .isPresent()
                    ? List.of()
                    : List.of(NewEntry.now(promise));
        });
    }

    private static UnplannedTarget target(Snapshot snapshot, Scope theme, String code) {
        return snapshot
                .coverage(snapshot.latestPeriodToShow(snapshot.now()), snapshot.now())
                .unplanned(snapshot.entries())
                .stream()
                .filter(target -> target.measure().theme().equals(theme.theme()))
                .filter(target -> target.measure().indicator().isCalled(code))
                .findFirst()
                .orElseThrow(() -> new PlanRefused("“" + code
                        + "” is no designated target of this theme without a plan." + " Choose one from the list."));
    }
}
