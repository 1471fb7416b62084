package uk.org.waymark.position.refresh;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.contract.target.Unscored.Placeholder;

/**
 * A measure whose target is still to be set, for years that are not over: a year that passed without one can have none any
 * more.
 *
 * @param placeholder what the first of those years waits for
 */
public record OpenPlaceholder(Indicator indicator, List<FinancialYear> years, Placeholder placeholder) {
    public OpenPlaceholder {
        years = List.copyOf(years);
    }

    /** The placeholder of a measure as known at a moment; empty where every year to come has a target or none by intent. */
    public static Optional<OpenPlaceholder> of(Indicator indicator, Known known) {
        List<Map.Entry<FinancialYear, Placeholder>> open = indicator.terms(known).stream()
                .flatMap(terms -> terms.targets().entrySet().stream())
                .filter(year -> !year.getKey().ends().isBefore(known.date()))
                .flatMap(
                        year -> placeholder(year.getValue()).map(waiting -> Map.entry(year.getKey(), waiting)).stream())
                .toList();
        return open.stream()
                .findFirst()
                .map(first -> new OpenPlaceholder(
                        indicator, open.stream().map(Map.Entry::getKey).toList(), first.getValue()));
    }

    private static Optional<Placeholder> placeholder(Dated<Target> target) {
        return target.value().unscored().filter(Placeholder.class::isInstance).map(Placeholder.class::cast);
    }

    /** Whether the day by which it was to be set is over. */
    public boolean isOverdue(LocalDate day) {
        return placeholder.due().filter(day::isAfter).isPresent();
    }
}
