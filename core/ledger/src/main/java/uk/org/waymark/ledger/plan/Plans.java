package uk.org.waymark.ledger.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.org.waymark.contract.plan.Milestone;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.ActionPosition;
import uk.org.waymark.position.PlanPosition;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PlanStatement.ActionStated;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.Statement;

/** Adds and changes actions of a theme's plans, and tells how far they have come. The theme's file is never touched. */
@ApplicationScoped
public class Plans {
    private final Snapshots snapshots;

    @Inject
    public Plans(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** For the container's proxy only. */
    protected Plans() {
        this(null);
    }

    /**
     * Adds an action to a plan.
     *
     * @throws PlanRefused when there is no such plan, or the terms make no sense; nothing is added then
     */
    public Head add(Actor actor, Scope theme, String plan, ActionTerms terms) {
        actor.require(Permission.KEEP_PLANS, theme);
        return snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            PlanPosition position = new ThemePlans(snapshot, theme).plan(plan);
            ActionTerms sound = new TermsRule(snapshot).sound(terms);
            String id = ActionId.of(sound.title(), position.plan().actions());
            return said(new ActionStated(plan, sound.as(id, List.of(), snapshot.today())));
        });
    }

    /**
     * States new terms of an action; the same ones change nothing.
     *
     * @param readAt the sequence of the head at which the actor read the action
     * @throws PlanRefused when there is no such action, the terms make no sense, or somebody else changed it since
     */
    public Head change(Actor actor, Scope theme, String plan, String action, ActionTerms terms, long readAt) {
        actor.require(Permission.KEEP_PLANS, theme);
        return snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            ActionPosition stands = new ThemePlans(snapshot, theme).action(plan, action);
            ThemePlans.requireUnchanged(actor.account(), readAt, stands.stated(), "its terms");
            ActionTerms sound = new TermsRule(snapshot).sound(terms);
            List<Milestone> milestones = stands.action().milestones();
            LocalDate since = stands.action().knownFrom();
            return sound.as(action, milestones, since).equals(stands.action())
                    ? List.of()
                    : said(new ActionStated(plan, sound.as(action, milestones, snapshot.today())));
        });
    }

    /**
     * Tells how far an action has come.
     *
     * @param readAt the sequence of the head at which the actor read the action
     * @throws PlanRefused when there is no such action, it was stopped and nobody says why, or somebody else told since
     */
    public Head tell(Actor actor, Scope theme, Progress progress, long readAt) {
        actor.require(Permission.KEEP_PLANS, theme);
        return snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            ActionPosition stands = new ThemePlans(snapshot, theme).action(progress.plan(), progress.action());
            ThemePlans.requireUnchanged(actor.account(), readAt, stands.progress(), "how far it has come");
            ProgressRule.require(progress);
            return ThemePlans.unless(stands.progress().map(Entry::statement), progress);
        });
    }

    /**
     * States the milestones of an action and which of them were reached; the same ones change nothing.
     *
     * @param readAt the sequence of the head at which the actor read the action
     * @throws PlanRefused when there is no such action, a milestone makes no sense, or somebody else changed it since
     */
    public Head setMilestones(
            Actor actor, Scope theme, String plan, String action, List<Milestone> milestones, long readAt) {
        actor.require(Permission.KEEP_PLANS, theme);
        return snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            ActionPosition stands = new ThemePlans(snapshot, theme).action(plan, action);
            ThemePlans.requireUnchanged(actor.account(), readAt, stands.stated(), "its terms");
            List<Milestone> sound = new MilestoneRule(snapshot).sound(milestones);
            return sound.equals(stands.action().milestones())
                    ? List.of()
                    : said(new ActionStated(plan, stands.action().with(sound, snapshot.today())));
        });
    }

    private static List<NewEntry> said(Statement statement) {
        return List.of(NewEntry.now(statement));
    }
}
