package uk.org.waymark.ledger.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.Look;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.RiskAssessment;
import uk.org.waymark.position.reporting.RiskStatement;
import uk.org.waymark.position.reporting.RiskStatement.RiskAccepted;
import uk.org.waymark.position.reporting.RiskStatement.RiskClosed;
import uk.org.waymark.position.reporting.RiskStatement.RiskStated;
import uk.org.waymark.position.reporting.RiskTerms;
import uk.org.waymark.position.risk.Risk;
import uk.org.waymark.position.risk.RiskRegister;
import uk.org.waymark.position.risk.RiskState;

/** Raises the risks of a theme, assesses, accepts and closes them. */
@ApplicationScoped
public class Risks {
    private final Snapshots snapshots;

    @Inject
    public Risks(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** For the container's proxy only. */
    protected Risks() {
        this(null);
    }

    /**
     * Raises a risk, which gets the next number of the agreement.
     *
     * @throws RiskRefused when the terms or scores make no sense; nothing is raised then
     */
    public Head raise(Actor actor, Scope theme, RiskTerms terms, RiskAssessment assessment) {
        actor.require(Permission.RAISE_RISKS, theme);
        return snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            RiskRule rule = new RiskRule(snapshot);
            RiskTerms sound = rule.sound(terms);
            new RiskRemit(actor, Permission.RAISE_RISKS, theme).require(snapshot, sound.measures());
            rule.require(assessment);
            String id = RiskRegister.nextId(snapshot.entries());
            return said(new RiskStated(theme.theme(), id, sound, assessment));
        });
    }

    /**
     * States new terms of a risk; the same ones change nothing.
     *
     * @param readAt the sequence of the head at which the actor read the risk
     * @throws RiskRefused when there is no such risk, it is closed, the terms make no sense, or somebody else changed it
     *     since
     */
    public Head change(Actor actor, Scope theme, String id, RiskTerms terms, long readAt) {
        actor.require(Permission.RAISE_RISKS, theme);
        return keep(actor, Permission.RAISE_RISKS, theme, id, readAt, (snapshot, risk) -> {
            RiskTerms sound = new RiskRule(snapshot).sound(terms);
            new RiskRemit(actor, Permission.RAISE_RISKS, theme).require(snapshot, sound.measures());
            return stated(risk, new RiskStated(theme.theme(), id, sound, risk.assessment()));
        });
    }

    /**
     * States how high a risk is; the same scores, review and note change nothing.
     *
     * @param readAt the sequence of the head at which the actor read the risk
     * @throws RiskRefused when there is no such risk, it is closed, the scores make no sense, or somebody else changed it
     *     since
     */
    public Head assess(Actor actor, Scope theme, String id, RiskAssessment assessment, long readAt) {
        actor.require(Permission.RAISE_RISKS, theme);
        return keep(actor, Permission.RAISE_RISKS, theme, id, readAt, (snapshot, risk) -> {
            new RiskRule(snapshot).require(assessment);
            return stated(risk, new RiskStated(theme.theme(), id, risk.terms(), assessment));
        });
    }

    /**
     * Accepts a risk into the register; one that is accepted stays so.
     *
     * @param readAt the sequence of the head at which the actor read the risk
     * @throws RiskRefused when there is no such risk, it is closed, or somebody else changed it since
     */
    public Head accept(Actor actor, Scope theme, String id, long readAt) {
        actor.require(Permission.ACCEPT_RISKS, theme);
        return keep(
                actor,
                Permission.ACCEPT_RISKS,
                theme,
                id,
                readAt,
                (snapshot, risk) ->
                        risk.state() == RiskState.ACCEPTED ? List.of() : said(new RiskAccepted(theme.theme(), id)));
    }

    /**
     * Closes a risk for good, or turns down one that was raised.
     *
     * @param readAt the sequence of the head at which the actor read the risk
     * @throws RiskRefused when there is no such risk, it is closed, nobody says why, or somebody else changed it since
     */
    public Head close(Actor actor, Scope theme, String id, String why, long readAt) {
        actor.require(Permission.ACCEPT_RISKS, theme);
        return keep(actor, Permission.ACCEPT_RISKS, theme, id, readAt, (snapshot, risk) -> {
            RiskRule.refuse(Optional.of("Nobody says why it is closed. Write why it is a risk no longer, or is none.")
                    .filter(because -> why.isBlank()));
            return said(new RiskClosed(theme.theme(), id, why.strip()));
        });
    }

    private Head keep(
            Actor actor,
            Permission permission,
            Scope theme,
            String id,
            long readAt,
            BiFunction<Snapshot, Risk, List<NewEntry>> choose) {
        return snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            Risk risk = risk(snapshot, theme, id);
            new RiskRemit(actor, permission, theme)
                    .require(snapshot, risk.terms().measures());
            RiskRule.refuse(new Look(actor.account(), readAt).overtaken(Optional.of(risk.latest()), "the risk"));
            RiskRule.refuse(risk.closed().map(Risks::over));
            return choose.apply(snapshot, risk);
        });
    }

    private static Risk risk(Snapshot snapshot, Scope theme, String id) {
        return RiskRegister.of(snapshot.entries(), snapshot.now())
                .in(theme.theme())
                .find(id)
                .orElseThrow(() -> new RiskRefused("There is no risk “" + id + "” in this theme."));
    }

    private static String over(Entry<RiskClosed> closed) {
        return closed.statement().id()
                + " is closed and is not changed any more. Raise it anew where it has come back.";
    }

    private static List<NewEntry> stated(Risk risk, RiskStated anew) {
        return anew.equals(risk.stated()) ? List.of() : said(anew);
    }

    private static List<NewEntry> said(RiskStatement statement) {
        return List.of(NewEntry.now(statement));
    }
}
