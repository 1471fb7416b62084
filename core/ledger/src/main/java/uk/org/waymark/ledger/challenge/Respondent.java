package uk.org.waymark.ledger.challenge;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.position.challenge.Challenge;

/**
 * A person who may have to answer questions, or to resolve them.
 *
 * @param themes those in force, which say whom a question concerns
 */
public record Respondent(Actor actor, List<Theme> themes) {
    public Respondent {
        themes = List.copyOf(themes);
    }

    /** Whether they may answer for what a question is about. Where no theme has that any more, whoever has no remit may. */
    public boolean mayAnswer(Challenge challenge) {
        return challenge
                .theme(themes)
                .map(theme -> mayAnswer(challenge, theme))
                .orElseGet(() -> actor.remit().isEmpty() && actor.may(Permission.ANSWER_QUESTIONS));
    }

    private boolean mayAnswer(Challenge challenge, Theme theme) {
        return measure(challenge, theme)
                .map(measure -> actor.may(Permission.ANSWER_QUESTIONS, Scope.of(theme), measure))
                .orElseGet(() -> actor.may(Permission.ANSWER_QUESTIONS, theme));
    }

    /**
     * Requires that they may answer.
     *
     * @throws uk.org.waymark.ledger.permission.NotPermitted when they answer for something else
     */
    void requireAnswering(Challenge challenge) {
        challenge.theme(themes).ifPresent(theme -> requireAnswering(challenge, theme));
        if (!mayAnswer(challenge)) {
            throw new QuestionRefused("No theme has what question " + challenge.number()
                    + " is about. The performance team can answer it.");
        }
    }

    private void requireAnswering(Challenge challenge, Theme theme) {
        measure(challenge, theme)
                .ifPresentOrElse(
                        measure -> actor.require(Permission.ANSWER_QUESTIONS, Scope.of(theme), measure),
                        () -> actor.require(Permission.ANSWER_QUESTIONS, theme));
    }

    private static Optional<Indicator> measure(Challenge challenge, Theme theme) {
        return challenge.about().measure(theme);
    }

    /** Whether they may resolve a question: their own, or that of anybody. */
    public boolean mayResolve(Challenge challenge) {
        return hasAsked(challenge) || actor.may(Permission.RESOLVE_QUESTIONS);
    }

    boolean hasAsked(Challenge challenge) {
        return challenge.asked().recordedBy().equals(actor.account().id());
    }

    /**
     * Whether a question waits for them: an open one for those whose remit it concerns, or for those without a remit
     * where it concerns nobody; one that is answered for whoever asked it.
     */
    public boolean isAwaited(Challenge challenge) {
        return switch (challenge.state()) {
            case OPEN ->
                mayAnswer(challenge)
                        && (actor.remit().isPresent() || challenge.theme(themes).isEmpty());
            case ANSWERED -> hasAsked(challenge);
            case RESOLVED -> false;
        };
    }
}
