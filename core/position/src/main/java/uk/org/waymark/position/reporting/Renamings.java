package uk.org.waymark.position.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.theme.Theme;

/**
 * The codes by which things were said of one measure: what is hidden under one of them is hidden under all.
 *
 * @param together the codes of its measure for each code of a measure that had another before
 */
record Renamings(Map<IndicatorCode, Set<IndicatorCode>> together) {
    Renamings {
        together = Map.copyOf(together);
    }

    /** As themes declare them. */
    static Renamings of(List<Theme> themes) {
        Map<IndicatorCode, Set<IndicatorCode>> together = new HashMap<>();
        themes.stream()
                .flatMap(theme -> theme.indicators().stream())
                .filter(indicator -> !indicator.formerCodes().isEmpty())
                .forEach(indicator -> {
                    Set<IndicatorCode> codes = Stream.concat(
                                    Stream.of(indicator.code()), indicator.formerCodes().stream())
                            .collect(Collectors.toUnmodifiableSet());
                    codes.forEach(code -> together.merge(code, codes, Renamings::all));
                });
        return new Renamings(together);
    }

    private static Set<IndicatorCode> all(Set<IndicatorCode> one, Set<IndicatorCode> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The codes of the measure that has, or had, a code. */
    Set<IndicatorCode> with(IndicatorCode code) {
        return together.getOrDefault(code, Set.of(code));
    }
}
