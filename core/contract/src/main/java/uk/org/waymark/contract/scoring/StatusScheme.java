package uk.org.waymark.contract.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How an agreement judges performance from a date on. It belongs to the agreement and may change between years.
 *
 * @param from the first day it applies to
 * @param tolerance used where the indicator declares none of its own, or where the scheme overrides it
 * @param ownTolerances whether an indicator's own tolerance counts
 */
public record StatusScheme(
        String id,
        int version,
        String title,
        LocalDate from,
        BetterWhen betterWhen,
        Tolerance tolerance,
        boolean ownTolerances,
        List<Symbol> symbols) {

    /** What a figure has to do to be called better. */
    public enum BetterWhen {
        /** Beat the target by more than the tolerance (Leicester). */
        BEYOND_TOLERANCE,
        /** Reach the target (Derbyshire, Maidstone). */
        MET,
        /** Beat the target (Durham). */
        BEATEN
    }

    public StatusScheme {
        symbols = List.copyOf(symbols);
        Map<Performance, Symbol> byPerformance =
                symbols.stream().collect(Collectors.toMap(Symbol::performance, Function.identity(), (a, b) -> a));
        if (symbols.size() != Performance.values().length || byPerformance.size() != symbols.size()) {
            throw new IllegalArgumentException(
                    "Scheme " + id + " needs one symbol for each of better, within, worse and not-rated");
        }
    }

    public Symbol symbol(Performance performance) {
        return symbols.stream()
                .filter(symbol -> symbol.performance() == performance)
                .findFirst()
                .orElseThrow();
    }

    /** The tolerances that apply to an indicator that declares {@code own}. */
    public Tolerances tolerancesFor(Optional<Tolerances> own) {
        return own.filter(declared -> ownTolerances).orElse(Tolerances.both(tolerance));
    }
}
