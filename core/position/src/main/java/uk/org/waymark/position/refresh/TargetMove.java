package uk.org.waymark.position.refresh;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Terms;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.Known;

/**
 * The move of a measure's targets between two moments.
 *
 * @param years the years that either says anything of, in order
 */
public record TargetMove(Indicator indicator, List<YearMove> years, Ambition ambition) {
    /** The moves by which a measure is counted whose years moved differently, the first of them that occurs. */
    private static final List<Ambition> FIRST_SAID =
            List.of(Ambition.TAKEN_OUT, Ambition.EASIER, Ambition.HARDER, Ambition.FIRST_SET, Ambition.NOT_COMPARABLE);

    public TargetMove {
        years = List.copyOf(years);
    }

    /** The move from the terms first agreed to those at a moment; empty for a measure not agreed by then. */
    public static Optional<TargetMove> sinceFirst(Indicator indicator, Known known) {
        LocalDate first = indicator.revisions().get(0).knownFrom();
        return indicator
                .terms(known)
                .map(is -> between(indicator, indicator.terms(Known.on(first)).orElseThrow(), is));
    }

    private static TargetMove between(Indicator indicator, Terms was, Terms is) {
        Set<FinancialYear> stated = new TreeSet<>(was.targets().keySet());
        stated.addAll(is.targets().keySet());
        List<YearMove> years = stated.stream()
                .map(year -> YearMove.of(indicator, year, was, is))
                .toList();
        return new TargetMove(indicator, years, ofAll(years));
    }

    private static Ambition ofAll(List<YearMove> years) {
        Set<Ambition> moves = years.stream()
                .map(YearMove::ambition)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Ambition.class)));
        boolean bothWays = moves.contains(Ambition.EASIER) && moves.contains(Ambition.HARDER);
        return bothWays && !moves.contains(Ambition.TAKEN_OUT)
                ? Ambition.BOTH_WAYS
                : FIRST_SAID.stream().filter(moves::contains).findFirst().orElse(Ambition.UNCHANGED);
    }
}
