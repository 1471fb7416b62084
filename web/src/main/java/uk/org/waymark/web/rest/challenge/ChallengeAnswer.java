package uk.org.waymark.web.rest.challenge;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.challenge.Challenge;
import uk.org.waymark.position.reporting.ChallengeStatement;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Matter;
import uk.org.waymark.web.rest.measure.Codes;

/**
 * A question between partners; for the partnership alone.
 *
 * @param state "open", "answered" or "resolved"
 * @param theme the id of the one it concerns; empty where none has what it is about any more
 * @param resolution empty until it is resolved
 */
public record ChallengeAnswer(
        int number,
        AboutAnswer about,
        String state,
        Optional<String> theme,
        PassageAnswer question,
        List<PassageAnswer> answers,
        Optional<PassageAnswer> resolution) {

    /** The thing it is about; what names another kind of thing is empty. */
    public record AboutAnswer(
            String kind,
            Optional<String> code,
            Optional<String> period,
            Optional<String> plan,
            Optional<String> action,
            Optional<Integer> proposal) {
        static AboutAnswer of(Matter about) {
            Optional<String> none = Optional.empty();
            return about.by(
                    measure -> new AboutAnswer(
                            measure.kind(),
                            Optional.of(measure.code().text()),
                            Optional.of(measure.period().code()),
                            none,
                            none,
                            Optional.empty()),
                    action -> new AboutAnswer(
                            action.kind(),
                            none,
                            none,
                            Optional.of(action.plan()),
                            Optional.of(action.action()),
                            Optional.empty()),
                    proposal -> new AboutAnswer(
                            proposal.kind(),
                            Optional.of(proposal.code().text()),
                            none,
                            none,
                            none,
                            Optional.of(proposal.proposal())));
        }
    }

    /**
     * Something written in it.
     *
     * @param by the role of who wrote it
     */
    public record PassageAnswer(String text, String by, String day) {
        static PassageAnswer of(Entry<? extends ChallengeStatement> entry) {
            return new PassageAnswer(
                    entry.statement().text(), entry.statement().capacity(), Codes.date(entry.knownFrom()));
        }
    }

    /**
     * The answer about a question.
     *
     * @param themes those in force, one of which it concerns
     */
    public static ChallengeAnswer of(Challenge challenge, List<Theme> themes) {
        return new ChallengeAnswer(
                challenge.number(),
                AboutAnswer.of(challenge.about()),
                challenge.state().words(),
                challenge.theme(themes).map(Theme::id),
                PassageAnswer.of(challenge.asked()),
                challenge.answers().stream().map(PassageAnswer::of).toList(),
                challenge.resolution().map(PassageAnswer::of));
    }
}
