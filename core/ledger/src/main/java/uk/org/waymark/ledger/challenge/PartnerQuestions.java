package uk.org.waymark.ledger.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.challenge.Challenge;
import uk.org.waymark.position.challenge.Challenges;
import uk.org.waymark.position.reporting.ChallengeStatement;
import uk.org.waymark.position.reporting.ChallengeStatement.QuestionAnswered;
import uk.org.waymark.position.reporting.ChallengeStatement.QuestionAsked;
import uk.org.waymark.position.reporting.ChallengeStatement.QuestionResolved;
import uk.org.waymark.position.reporting.Matter;

/** Asks, answers and resolves questions between partners. All of it is kept; nothing is done where a command is refused. */
@ApplicationScoped
public class PartnerQuestions {
    private final Snapshots snapshots;

    @Inject
    public PartnerQuestions(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** For the container's proxy only. */
    protected PartnerQuestions() {
        this(null);
    }

    /**
     * Asks a question.
     *
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws QuestionRefused when nothing is asked, or the agreement does not have what it is about
     */
    public Head ask(Actor actor, String agreement, Matter about, String text) {
        actor.require(Permission.ASK_QUESTIONS);
        return snapshots.append(agreement, actor.account(), snapshot -> {
            String sound = QuestionRule.sound(text, "The question");
            Matter existing = new QuestionRule(snapshot.seenBy(actor)).existing(about);
            return said(new QuestionAsked(challenges(snapshot).nextNumber(), existing, sound, actor.capacity()));
        });
    }

    /**
     * Answers a question. Of two who answer at once both are kept.
     *
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor answers for something else
     * @throws QuestionRefused when there is no such question, it is resolved, or nothing is answered
     */
    public Head answer(Actor actor, String agreement, int number, String text) {
        actor.require(Permission.ANSWER_QUESTIONS);
        return reply(actor, agreement, number, (respondent, challenge) -> {
            respondent.requireAnswering(challenge);
            requireUnresolved(challenge);
            return new QuestionAnswered(
                    number, challenge.about(), QuestionRule.sound(text, "The answer"), actor.capacity());
        });
    }

    /**
     * Resolves a question, after which nothing more is answered.
     *
     * @param note what was concluded; may be blank where there is an answer
     * @throws uk.org.waymark.ledger.permission.NotPermitted when somebody else asked it and the actor may not
     * @throws QuestionRefused when there is no such question, it is resolved, or has no answer and nobody says why
     */
    public Head resolve(Actor actor, String agreement, int number, String note) {
        actor.require(Permission.ASK_QUESTIONS);
        return reply(actor, agreement, number, (respondent, challenge) -> {
            if (!respondent.hasAsked(challenge)) {
                actor.require(Permission.RESOLVE_QUESTIONS);
            }
            requireUnresolved(challenge);
            String sound = QuestionRule.brief(note, "The note");
            if (sound.isEmpty() && challenge.answers().isEmpty()) {
                throw new QuestionRefused("Question " + number
                        + " has no answer yet. Wait for one, or write in the note why it needs none.");
            }
            return new QuestionResolved(number, challenge.about(), sound, actor.capacity());
        });
    }

    private Head reply(
            Actor actor, String agreement, int number, BiFunction<Respondent, Challenge, ChallengeStatement> reply) {
        return snapshots.append(agreement, actor.account(), snapshot -> {
            Challenge challenge = challenges(snapshot)
                    .find(number)
                    .orElseThrow(() -> new QuestionRefused(
                            "There is no question " + number + " in this agreement. Choose one from the list."));
            Respondent respondent = new Respondent(actor, snapshot.definitions().themes());
            return said(reply.apply(respondent, challenge));
        });
    }

    private static void requireUnresolved(Challenge challenge) {
        if (challenge.isResolved()) {
            throw new QuestionRefused("Question " + challenge.number()
                    + " was resolved in the meantime, and nothing more was recorded. If something is still open, ask a"
                    + " new question.");
        }
    }

    private static Challenges challenges(Snapshot snapshot) {
        return snapshot.challenges(snapshot.now());
    }

    private static List<NewEntry> said(ChallengeStatement statement) {
        return List.of(NewEntry.now(statement));
    }
}
