package uk.org.waymark.ledger.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.snapshot.Bounds;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.register.Concern;
import uk.org.waymark.position.register.ConcernRegister;
import uk.org.waymark.position.reporting.Bearing;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernAnswered;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernStated;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernWithdrawn;
import uk.org.waymark.position.reporting.ConcernTerms;

/** Raises the concerns of a partnership, and records what was answered. */
@ApplicationScoped
public class Concerns {
    private final Snapshots snapshots;

    @Inject
    public Concerns(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** For the container's proxy only. */
    protected Concerns() {
        this(null);
    }

    /**
     * Raises a concern, which gets the next number of the agreement.
     *
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor's role may not
     * @throws RegisterRefused when the terms make no sense, or concern nothing that the actor works for
     */
    public Head raise(Actor actor, String agreement, ConcernTerms terms) {
        actor.require(Permission.RAISE_CONCERNS);
        return snapshots.append(
                agreement,
                actor.account(),
                snapshot -> List.of(NewEntry.now(new ConcernStated(
                        ConcernRegister.nextId(snapshot.entries()),
                        sound(terms, new RegisterRule(snapshot, actor, Permission.RAISE_CONCERNS))))));
    }

    /**
     * States new terms of a concern; the same ones change nothing.
     *
     * @param readAt the sequence of the head at which the actor read the concern
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor's role may not
     * @throws RegisterRefused when there is no such concern, it was withdrawn, it concerns others, the terms make no
     *     sense, or somebody else changed it since
     */
    public Head change(Actor actor, String agreement, String id, ConcernTerms terms, long readAt) {
        actor.require(Permission.RAISE_CONCERNS);
        return keep(actor, Permission.RAISE_CONCERNS, agreement, id, readAt, (rule, concern) -> {
            ConcernTerms sound = sound(terms, rule);
            return RegisterRule.unless(sound.equals(concern.terms()), new ConcernStated(id, sound));
        });
    }

    /**
     * Records an answer. One that was recorded wrongly is recorded again.
     *
     * @param on the day of the answer
     * @param readAt the sequence of the head at which the actor read the concern
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws RegisterRefused when there is no such concern, it was withdrawn, nothing is answered or on no possible day,
     *     or somebody else changed it since
     */
    public Head answer(Actor actor, String agreement, String id, LocalDate on, String answer, long readAt) {
        actor.require(Permission.ANSWER_CONCERNS);
        return keep(actor, Permission.ANSWER_CONCERNS, agreement, id, readAt, (rule, concern) -> {
            RegisterRule.requireWords(answer, "The answer is empty. Write what was answered.");
            rule.requirePast(on, "was answered");
            LocalDate asked = concern.terms().asked();
            RegisterRule.refuse(Optional.of("It was answered on " + Bounds.words(on) + " and asked on "
                            + Bounds.words(asked) + ". Correct one of the two days.")
                    .filter(why -> on.isBefore(asked)));
            ConcernAnswered answered = new ConcernAnswered(id, on, answer);
            return RegisterRule.unless(concern.answered().equals(Optional.of(answered)), answered);
        });
    }

    /**
     * Withdraws a concern for good.
     *
     * @param readAt the sequence of the head at which the actor read the concern
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor's role may not
     * @throws RegisterRefused when there is no such concern, it was withdrawn, it concerns others, nobody says why, or
     *     somebody else changed it since
     */
    public Head withdraw(Actor actor, String agreement, String id, String why, long readAt) {
        actor.require(Permission.RAISE_CONCERNS);
        return keep(actor, Permission.RAISE_CONCERNS, agreement, id, readAt, (rule, concern) -> {
            RegisterRule.requireWords(why, "Nobody says why it is withdrawn. Write why nothing is asked any more.");
            return RegisterRule.unless(false, new ConcernWithdrawn(id, why));
        });
    }

    private Head keep(
            Actor actor,
            Permission permission,
            String agreement,
            String id,
            long readAt,
            BiFunction<RegisterRule, Concern, List<NewEntry>> choose) {
        return snapshots.append(agreement, actor.account(), snapshot -> {
            Concern concern = ConcernRegister.of(snapshot.entries(), snapshot.now())
                    .find(id)
                    .orElseThrow(() -> RegisterRule.absent("concern", id));
            RegisterRule rule = new RegisterRule(snapshot, actor, permission);
            rule.requireOpen(
                    concern,
                    concern.terms().bearing(),
                    readAt,
                    concern.withdrawn().map(entry -> id + " is withdrawn and is not changed any more. Raise it anew."));
            return choose.apply(rule, concern);
        });
    }

    private static ConcernTerms sound(ConcernTerms terms, RegisterRule rule) {
        RegisterRule.requireWords(terms.title(), "The concern has no name. Write what is asked for in a few words.");
        RegisterRule.requireWords(terms.body(), "Nobody is asked. Write the body that has to answer.");
        RegisterRule.requireWords(terms.detail(), "Nothing is asked for. Write it, and what the delay means.");
        rule.requirePast(terms.asked(), "was asked");
        Bearing bearing = rule.sound(terms.bearing(), "that wait for the answer");
        return terms.on(bearing);
    }
}
