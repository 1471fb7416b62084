package uk.org.waymark.ledger.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.register.Engagement;
import uk.org.waymark.position.register.EngagementLog;
import uk.org.waymark.position.reporting.EngagementStatement.EngagementStated;
import uk.org.waymark.position.reporting.EngagementStatement.EngagementWithdrawn;
import uk.org.waymark.position.reporting.EngagementTerms;

/** Keeps the log of the occasions on which people were heard. */
@ApplicationScoped
public class Engagements {
    private final Snapshots snapshots;

    @Inject
    public Engagements(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** For the container's proxy only. */
    protected Engagements() {
        this(null);
    }

    /**
     * Enters an occasion, which gets the next number of the agreement.
     *
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor's role may not
     * @throws RegisterRefused when the terms make no sense, or concern nothing that the actor works for
     */
    public Head enter(Actor actor, String agreement, EngagementTerms terms) {
        actor.require(Permission.LOG_ENGAGEMENT);
        return snapshots.append(
                agreement,
                actor.account(),
                snapshot -> List.of(NewEntry.now(new EngagementStated(
                        EngagementLog.nextId(snapshot.entries()),
                        sound(terms, new RegisterRule(snapshot, actor, Permission.LOG_ENGAGEMENT))))));
    }

    /**
     * States new terms of an occasion, such as what was done since; the same ones change nothing.
     *
     * @param readAt the sequence of the head at which the actor read the occasion
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor's role may not
     * @throws RegisterRefused when there is no such occasion, it was taken out, it concerns others, the terms make no
     *     sense, or somebody else changed it since
     */
    public Head change(Actor actor, String agreement, String id, EngagementTerms terms, long readAt) {
        actor.require(Permission.LOG_ENGAGEMENT);
        return keep(actor, agreement, id, readAt, (rule, occasion) -> {
            EngagementTerms sound = sound(terms, rule);
            return RegisterRule.unless(sound.equals(occasion.terms()), new EngagementStated(id, sound));
        });
    }

    /**
     * Takes an occasion that was entered by mistake out of the log.
     *
     * @param readAt the sequence of the head at which the actor read the occasion
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor's role may not
     * @throws RegisterRefused when there is no such occasion, it was taken out, it concerns others, nobody says why, or
     *     somebody else changed it since
     */
    public Head withdraw(Actor actor, String agreement, String id, String why, long readAt) {
        actor.require(Permission.LOG_ENGAGEMENT);
        return keep(actor, agreement, id, readAt, (rule, occasion) -> {
            RegisterRule.requireWords(why, "Nobody says why it is taken out. Write what was wrong with it.");
            return RegisterRule.unless(false, new EngagementWithdrawn(id, why));
        });
    }

    private Head keep(
            Actor actor,
            String agreement,
            String id,
            long readAt,
            BiFunction<RegisterRule, Engagement, List<NewEntry>> choose) {
        return snapshots.append(agreement, actor.account(), snapshot -> {
            Engagement occasion = EngagementLog.of(snapshot.entries(), snapshot.now())
                    .find(id)
                    .orElseThrow(() -> RegisterRule.absent("occasion", id));
            RegisterRule rule = new RegisterRule(snapshot, actor, Permission.LOG_ENGAGEMENT);
            rule.requireOpen(
                    occasion,
                    occasion.terms().bearing(),
                    readAt,
                    occasion.withdrawn().map(entry -> id + " was taken out of the log. Enter the occasion anew."));
            return choose.apply(rule, occasion);
        });
    }

    private static EngagementTerms sound(EngagementTerms terms, RegisterRule rule) {
        RegisterRule.requireWords(terms.title(), "The occasion has no name. Write what it was in a few words.");
        RegisterRule.requireWords(terms.communities(), "Nobody was heard. Write who was, such as “parents in Abbey”.");
        RegisterRule.requireWords(terms.heard(), "Nothing was heard. Write what people said.");
        rule.requirePast(terms.on(), "was");
        return terms.on(rule.sound(terms.bearing(), "that it concerns"));
    }
}
