package uk.org.waymark.web.published;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.ThemeStory;
import uk.org.waymark.contract.paper.Wording;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.ActionPosition;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.web.narrative.FilledWording;
import uk.org.waymark.web.words.Words;

/**
 * What was promised of a theme, how it is going and what is done: in the words that people chose for the release, or, where
 * they chose none or a figure of theirs cannot be shown, by a rule: some of the targets, the figures that are best and
 * worst, and the next actions.
 */
final class ThemeWords {
    private static final int PROMISES = 3;
    private static final int GOOD = 1;
    private static final int BAD = 2;
    private static final int ACTIONS = 2;

    private final ThemePosition theme;
    private final Position position;
    private final Optional<ThemeStory> chosen;

    ThemeWords(ThemePosition theme, Position position) {
        this.theme = theme;
        this.position = position;
        this.chosen = position.agreement().storyOf(theme.id(), position.period(), position.known());
    }

    /** A name and what follows from the figures; of what is not there, nothing. */
    List<CardLine> lines() {
        return Stream.of(
                        line("promised", ThemeStory::promised, () -> List.of(promised())),
                        line("going", ThemeStory::going, this::going),
                        line("doing", ThemeStory::doing, this::doing))
                .filter(line -> !line.sentences().isEmpty())
                .toList();
    }

    private CardLine line(String name, Function<ThemeStory, Optional<Wording>> written, Supplier<List<String>> byRule) {
        return new CardLine(
                Words.say("published.card." + name),
                chosen.flatMap(written)
                        .flatMap(wording -> FilledWording.of(wording, position))
                        .map(List::of)
                        .orElseGet(byRule));
    }

    private String promised() {
        List<Promise> promises = theme.measures().stream()
                .filter(MeasurePosition::isDesignated)
                .filter(measure -> measure.whole().target().stream()
                        .anyMatch(target -> target.target().unscored().isEmpty()))
                .map(measure -> Promise.of(measure, position))
                .limit(PROMISES)
                .toList();
        int more = theme.all().measures() - promises.size();
        if (promises.isEmpty()) {
            return Words.counted("published.card.unset", more, more);
        }
        String first = promises.stream()
                .map(promise -> Words.say("published.card.target", promise.title(), promise.plannedWithUnit()))
                .collect(Collectors.joining("; "));
        return more == 0 ? first + "." : first + Words.counted("published.card.more", more, more);
    }

    private List<String> going() {
        List<String> sentences = Stream.concat(
                        sentence(
                                measure -> measure.performance() == Performance.BETTER
                                        && measure.review() == ReviewCategory.ON_TRACK,
                                "published.card.better",
                                GOOD),
                        sentence(PublicMark::isUnlikely, "published.card.unlikely", BAD))
                .toList();
        if (!sentences.isEmpty()) {
            return sentences;
        }
        List<String> close = sentence(
                        measure -> measure.review() == ReviewCategory.ON_TRACK
                                && measure.whole().figure().isPresent(),
                        "published.card.close",
                        BAD)
                .toList();
        return close.isEmpty() ? List.of(Words.say("published.card.none")) : close;
    }

    private Stream<String> sentence(Predicate<MeasurePosition> wanted, String key, int most) {
        String measures = theme.measures().stream()
                .filter(wanted)
                .limit(most)
                .map(measure -> Promise.of(measure, position))
                .map(promise -> Words.say("published.card.figure", promise.title(), promise.line()))
                .collect(Collectors.joining("; "));
        return measures.isEmpty() ? Stream.empty() : Stream.of(Words.say(key, measures));
    }

    /** What is under way, and then what comes next. */
    private List<String> doing() {
        LocalDate day = position.known().date();
        return theme.plans().stream()
                .flatMap(plan -> plan.actions().stream())
                .filter(action -> !action.isOver())
                .sorted(Comparator.<ActionPosition, Boolean>comparing(
                                action -> action.progress().isEmpty())
                        .thenComparing(action -> action.action().due().orElse(LocalDate.MAX)))
                .limit(ACTIONS)
                .map(action -> doing(action, day))
                .toList();
    }

    /** Words that end as a sentence does. */
    static String sentence(String words) {
        return words.matches("(?s).*[.!?]\\s*") ? words : words + ".";
    }

    private static String doing(ActionPosition action, LocalDate day) {
        String title = action.action().title().replaceAll("[.]$", "");
        Optional<String> due = action.action().due().map(Words::date);
        return due.map(by -> Words.say(action.isLate(day) ? "published.card.late" : "published.card.due", title, by))
                .orElse(title + ".");
    }
}
