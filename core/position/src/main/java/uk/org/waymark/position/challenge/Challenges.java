package uk.org.waymark.position.challenge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.reporting.ChallengeStatement;
import uk.org.waymark.position.reporting.ChallengeStatement.QuestionAnswered;
import uk.org.waymark.position.reporting.ChallengeStatement.QuestionAsked;
import uk.org.waymark.position.reporting.ChallengeStatement.QuestionResolved;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Matter;

/**
 * The questions of an agreement.
 *
 * @param all in the order in which they were asked
 */
public record Challenges(List<Challenge> all) {
    public Challenges {
        all = List.copyOf(all);
    }

    /** As known at a moment. The public knows of none. */
    public static Challenges of(Entries entries, Known known) {
        return new Challenges(entries.of(QuestionAsked.class, known)
                .map(asked -> challenge(asked, entries, known))
                .toList());
    }

    private static Challenge challenge(Entry<QuestionAsked> asked, Entries entries, Known known) {
        int number = asked.statement().question();
        return new Challenge(
                asked,
                of(number, QuestionAnswered.class, entries, known).toList(),
                of(number, QuestionResolved.class, entries, known).findFirst());
    }

    private static <S extends ChallengeStatement> Stream<Entry<S>> of(
            int number, Class<S> kind, Entries entries, Known known) {
        return entries.of(kind, known).filter(entry -> entry.statement().question() == number);
    }

    public Optional<Challenge> find(int number) {
        return all.stream().filter(challenge -> challenge.number() == number).findFirst();
    }

    /** The number of the next one. */
    public int nextNumber() {
        return all.stream().mapToInt(Challenge::number).max().orElse(0) + 1;
    }

    /** Those about which more may be said, in the order of the states and the oldest first. */
    public List<Challenge> unresolved() {
        return all.stream()
                .filter(challenge -> !challenge.isResolved())
                .sorted(Comparator.comparing(Challenge::state))
                .toList();
    }

    /** Those that are over, the last resolved first. */
    public List<Challenge> resolved() {
        return all.stream()
                .filter(Challenge::isResolved)
                .sorted(Comparator.comparing(Challenge::last, Entry.BY_KNOWN).reversed())
                .toList();
    }

    /** Those about some things, as far as they are not over. */
    public List<Challenge> unresolved(Predicate<Matter> about) {
        return unresolved().stream()
                .filter(challenge -> about.test(challenge.about()))
                .toList();
    }
}
