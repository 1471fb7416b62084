package uk.org.waymark.web.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.position.ActionPosition;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.PlanStatement.Progress.Counted;
import uk.org.waymark.web.words.Words;

/** What was once told of an action’s progress: since when it was known, and what it says. */
public record ToldProgress(String since, String words) {
    static List<ToldProgress> of(ActionPosition action) {
        return action.log().stream()
                .sorted(Comparator.comparing(Entry<Progress>::knownFrom)
                        .thenComparing(Entry::sequence)
                        .reversed())
                .map(entry -> new ToldProgress(Words.date(entry.knownFrom()), words(entry.statement())))
                .toList();
    }

    private static String words(Progress told) {
        return Stream.of(
                        Stream.of(Words.capital(told.state().words())),
                        told.counted().map(Counted::toString).stream(),
                        Stream.of(told.note()).filter(note -> !note.isBlank()))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("; "));
    }
}
