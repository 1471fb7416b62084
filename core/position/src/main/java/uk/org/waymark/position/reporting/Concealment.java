package uk.org.waymark.position.reporting;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.reporting.Statement.GroupAnswer;
import uk.org.waymark.position.reporting.Statement.OfGroup;

/**
 * Which groups of one breakdown and period are hidden, so that none that is too small to show follows from the whole and
 * the others: always two or more, the next smallest first, until what the hidden ones come to leaves it open which of
 * them has how many. A group once hidden beside another stays hidden while any is too small; else those who kept an
 * earlier page would know it.
 *
 * @param whole the figure that the groups make up, as known at a moment
 */
record Concealment(Function<Known, Optional<Figure>> whole) {

    /**
     * Those hidden in view of what was said of the groups.
     *
     * @param closed the place in the chain up to which nobody saw anything
     */
    Set<String> of(List<Entry<OfGroup>> said, long closed) {
        Map<String, Deque<GroupAnswer>> answers = new HashMap<>();
        Set<String> beside = new TreeSet<>();
        Set<String> small = Set.of();
        List<Entry<OfGroup>> ordered = said.stream().sorted(Entry.BY_KNOWN).toList();
        for (int place = 0; place < ordered.size(); place++) {
            Entry<OfGroup> entry = ordered.get(place);
            note(answers.computeIfAbsent(entry.statement().group(), group -> new ArrayDeque<>()), entry.statement());
            boolean isLast = place + 1 == ordered.size();
            if (isLast || (entry.sequence() > closed && !entry.isSavedWith(ordered.get(place + 1)))) {
                small = small(answers);
                Known known = isLast ? Known.EVER : new Known(entry.knownFrom(), "then");
                beside.addAll(beside(small, beside, figures(answers), whole.apply(known)));
            }
        }
        Set<String> hidden = new TreeSet<>(small);
        if (!small.isEmpty()) {
            hidden.addAll(beside);
        }
        return hidden;
    }

    private static void note(Deque<GroupAnswer> standing, OfGroup said) {
        if (said instanceof GroupAnswer answer) {
            standing.push(answer);
        } else {
            standing.poll();
        }
    }

    private static Set<String> small(Map<String, Deque<GroupAnswer>> answers) {
        return answers.entrySet().stream()
                .filter(group ->
                        !group.getValue().isEmpty() && group.getValue().peek().isSmall())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<String, Figure> figures(Map<String, Deque<GroupAnswer>> answers) {
        Map<String, Figure> figures = new HashMap<>();
        answers.forEach((group, standing) -> Optional.ofNullable(standing.peek())
                .flatMap(GroupAnswer::known)
                .ifPresent(figure -> figures.put(group, figure)));
        return figures;
    }

    /** The others that are hidden with small ones, and with those that were before. */
    private static Set<String> beside(
            Set<String> small, Set<String> before, Map<String, Figure> figures, Optional<Figure> whole) {
        Set<String> beside = new TreeSet<>(before);
        if (small.isEmpty()) {
            return beside;
        }
        figures.keySet().stream()
                .filter(group -> !small.contains(group) && !before.contains(group))
                .sorted(smallestFirst(figures))
                .takeWhile(next -> !isEnough(small, beside, figures, whole))
                .forEach(beside::add);
        return beside;
    }

    /** Zeros last: hidden beside one, the other figure is what is left. */
    private static Comparator<String> smallestFirst(Map<String, Figure> figures) {
        return Comparator.<String, Boolean>comparing(
                        group -> count(figures.get(group)).signum() == 0)
                .thenComparing(group -> count(figures.get(group)).abs())
                .thenComparing(Comparator.naturalOrder());
    }

    /** Two or more, of which even those who know that each has somebody cannot say how many. */
    private static boolean isEnough(
            Set<String> small, Set<String> beside, Map<String, Figure> figures, Optional<Figure> whole) {
        Set<String> hidden = new TreeSet<>(small);
        hidden.addAll(beside);
        Optional<BigDecimal> left = whole.map(Concealment::count).map(all -> figures.entrySet().stream()
                .filter(group -> !hidden.contains(group.getKey()))
                .map(group -> count(group.getValue()))
                .reduce(all, BigDecimal::subtract));
        boolean open = left.filter(rest -> rest.signum() >= 0 && isWhole(rest))
                .map(rest -> rest.compareTo(BigDecimal.valueOf(hidden.size())) > 0)
                .orElse(true);
        return hidden.size() > 1 && open;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** How many there are: of so many out of so many the first. */
    private static BigDecimal count(Figure figure) {
        return figure.counted()
                .map(ratio -> BigDecimal.valueOf(ratio.numerator()))
                .or(figure::number)
                .orElse(BigDecimal.ZERO);
    }
}
