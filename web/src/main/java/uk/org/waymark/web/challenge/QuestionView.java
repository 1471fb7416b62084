package uk.org.waymark.web.challenge;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.challenge.Challenge;
import uk.org.waymark.position.reporting.ChallengeStatement;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.web.words.Words;

/**
 * A question in full.
 *
 * @param about the thing it is about
 * @param state in words, such as "waits for an answer"
 * @param awaited whether it waits for the reader
 * @param answering whether the reader can answer it
 * @param resolving whether the reader can resolve it
 */
public record QuestionView(
        int number,
        MatterView about,
        String theme,
        String state,
        Passage asked,
        List<Passage> answers,
        Optional<Passage> resolution,
        boolean awaited,
        boolean answering,
        boolean resolving) {

    /**
     * Something written in it.
     *
     * @param by the role of who wrote it, and the day
     */
    public record Passage(String text, String by) {
        static Passage of(Entry<? extends ChallengeStatement> entry) {
            return new Passage(
                    entry.statement().text(),
                    Words.say(
                            "questions.by",
                            Words.capital(entry.statement().capacity()),
                            Words.date(entry.knownFrom())));
        }
    }

    static QuestionView of(Challenge challenge, Position position, Part part) {
        return new QuestionView(
                challenge.number(),
                MatterView.of(challenge.about(), position),
                challenge
                        .theme(part.respondent().themes())
                        .flatMap(theme -> position.findTheme(theme.id()))
                        .map(theme -> theme.title())
                        .orElse(""),
                Words.say("questions.state." + challenge.state().words()),
                Passage.of(challenge.asked()),
                challenge.answers().stream().map(Passage::of).toList(),
                challenge.resolution().map(Passage::of),
                part.respondent().isAwaited(challenge),
                part.now() && !challenge.isResolved() && part.respondent().mayAnswer(challenge),
                part.now() && !challenge.isResolved() && part.respondent().mayResolve(challenge));
    }
}
