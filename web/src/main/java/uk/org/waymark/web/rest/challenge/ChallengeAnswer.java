package uk.org.waymark.web.rest.challenge;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
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
            Optional<Integer> proposal,
            Optional<String> risk,
            Optional<String> section) {
        static AboutAnswer of(Matter about) {
            return about.by(new ByKind());
        }
    }

    private record ByKind() implements Matter.Reader<AboutAnswer> {
        @Override
        public AboutAnswer measure(Matter.OfMeasure about) {
            return of(
                    about, Optional.of(about.code()), Optional.of(about.period().code()), Optional.empty());
        }

        @Override
        public AboutAnswer action(Matter.OfAction about) {
            return new AboutAnswer(
                    about.kind(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(about.plan()),
                    Optional.of(about.action()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        @Override
        public AboutAnswer proposal(Matter.OfProposal about) {
            return of(about, Optional.of(about.code()), Optional.empty(), Optional.of(about.proposal()));
        }

        @Override
        public AboutAnswer risk(Matter.OfRisk about) {
            return new AboutAnswer(
                    about.kind(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(about.risk()),
                    Optional.empty());
        }

        @Override
        public AboutAnswer section(Matter.OfSection about) {
            return new AboutAnswer(
                    about.kind(),
                    Optional.empty(),
                    Optional.of(about.period().code()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(about.section()));
        }

        private static AboutAnswer of(
                Matter about, Optional<IndicatorCode> code, Optional<String> period, Optional<Integer> proposal) {
            return new AboutAnswer(
                    about.kind(),
                    code.map(IndicatorCode::text),
                    period,
                    Optional.empty(),
                    Optional.empty(),
                    proposal,
                    Optional.empty(),
                    Optional.empty());
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
