package uk.org.waymark.position.challenge;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.reporting.ChallengeStatement;
import uk.org.waymark.position.reporting.ChallengeStatement.QuestionAnswered;
import uk.org.waymark.position.reporting.ChallengeStatement.QuestionAsked;
import uk.org.waymark.position.reporting.ChallengeStatement.QuestionResolved;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Matter;

/**
 * A question with its answers.
 *
 * @param answers in the order in which they were given
 * @param resolution empty while more may be answered
 */
public record Challenge(
        Entry<QuestionAsked> asked,
        List<Entry<QuestionAnswered>> answers,
        Optional<Entry<QuestionResolved>> resolution) {
    public Challenge {
        answers = List.copyOf(answers);
    }

    public int number() {
        return asked.statement().question();
    }

    public Matter about() {
        return asked.statement().about();
    }

    public ChallengeState state() {
        return isResolved()
                ? ChallengeState.RESOLVED
                : answers.isEmpty() ? ChallengeState.OPEN : ChallengeState.ANSWERED;
    }

    public boolean isResolved() {
        return resolution.isPresent();
    }

    /** The theme it concerns; empty where none has what it is about any more. */
    public Optional<Theme> theme(List<Theme> inForce) {
        return inForce.stream().filter(about()::isOf).findFirst();
    }

    /** The last statement in it. */
    public Entry<? extends ChallengeStatement> last() {
        return resolution.isPresent() ? resolution.get() : answers.isEmpty() ? asked : answers.get(answers.size() - 1);
    }
}
