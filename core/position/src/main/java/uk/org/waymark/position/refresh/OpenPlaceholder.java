package uk.org.waymark.position.refresh;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.contract.target.Unscored.Placeholder;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PlaceholderStatement;
import uk.org.waymark.position.reporting.PlaceholderStatement.PlaceholderChased;
import uk.org.waymark.position.reporting.PlaceholderStatement.PlaceholderClosed;

/**
 * A measure whose target is still to be set, for years that are not over: a year that passed without one can have none any
 * more, and neither can one that was closed.
 *
 * @param placeholder what the first of those years waits for
 * @param chases what was asked of those who are to set it, in order
 */
public record OpenPlaceholder(
        Indicator indicator,
        List<FinancialYear> years,
        Placeholder placeholder,
        List<Entry<PlaceholderChased>> chases) {
    public OpenPlaceholder {
        years = List.copyOf(years);
        chases = List.copyOf(chases);
    }

    /** The placeholder of a measure as known at a moment; empty where every year to come has a target or none by intent. */
    public static Optional<OpenPlaceholder> of(Indicator indicator, Entries entries, Known known) {
        List<FinancialYear> closed = closed(indicator, entries, known).stream()
                .map(entry -> entry.statement().year())
                .toList();
        List<Map.Entry<FinancialYear, Placeholder>> open = indicator.terms(known).stream()
                .flatMap(terms -> terms.targets().entrySet().stream())
                .filter(year -> !year.getKey().ends().isBefore(known.date()))
                .filter(year -> !closed.contains(year.getKey()))
                .flatMap(
                        year -> placeholder(year.getValue()).map(waiting -> Map.entry(year.getKey(), waiting)).stream())
                .toList();
        return open.stream()
                .findFirst()
                .map(first -> new OpenPlaceholder(
                        indicator,
                        open.stream().map(Map.Entry::getKey).toList(),
                        first.getValue(),
                        about(indicator, PlaceholderChased.class, entries, known)
                                .toList()));
    }

    /** The years of a measure that were closed without a target, as known at a moment, in the order in which they were. */
    public static List<Entry<PlaceholderClosed>> closed(Indicator indicator, Entries entries, Known known) {
        return about(indicator, PlaceholderClosed.class, entries, known).toList();
    }

    private static <S extends PlaceholderStatement> Stream<Entry<S>> about(
            Indicator indicator, Class<S> kind, Entries entries, Known known) {
        return entries.of(kind, known)
                .filter(entry -> indicator.isCalled(entry.statement().code().text()));
    }

    private static Optional<Placeholder> placeholder(Dated<Target> target) {
        return target.value().unscored().filter(Placeholder.class::isInstance).map(Placeholder.class::cast);
    }

    /** The day by which it is to be set: the one last named, or else as agreed; empty where nobody says. */
    public Optional<LocalDate> due() {
        return chases.isEmpty()
                ? placeholder.due()
                : Optional.of(chases.get(chases.size() - 1).statement().due());
    }

    /** Whether the day by which it was to be set is over. */
    public boolean isOverdue(LocalDate day) {
        return due().filter(day::isAfter).isPresent();
    }
}
