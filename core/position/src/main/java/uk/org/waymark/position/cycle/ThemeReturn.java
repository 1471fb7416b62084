package uk.org.waymark.position.cycle;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.KeptReadings;
import uk.org.waymark.position.KeptReadings.Same;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.reporting.CycleStatement.Submitted;
import uk.org.waymark.position.reporting.Entry;

/**
 * What one theme has returned for a period.
 *
 * @param measures all of the theme, or those of it that are asked about; those without a figure due included
 * @param submitted when its officers submitted it to its lead
 */
public record ThemeReturn(String id, String title, List<MeasureReturn> measures, Optional<Entry<Submitted>> submitted) {
    public ThemeReturn {
        measures = List.copyOf(measures);
    }

    /** All that the return of a measure follows from. */
    private record Asked(Same measure, List<Same> ofPeriods, Known known) {}

    /** What a theme of a position has returned. */
    public static ThemeReturn of(ThemePosition theme, Cycle cycle, Known known, KeptReadings kept) {
        return new ThemeReturn(
                theme.id(),
                theme.title(),
                theme.measures().stream()
                        .map(measure -> kept.get(
                                new Asked(new Same(measure), cycle.said(), known),
                                () -> MeasureReturn.of(measure, cycle, known)))
                        .toList(),
                cycle.submitted(theme.id()));
    }

    /** The same of some of its measures. */
    public ThemeReturn only(Predicate<Indicator> measure) {
        return new ThemeReturn(
                id,
                title,
                measures.stream()
                        .filter(its -> measure.test(its.measure().indicator()))
                        .toList(),
                submitted);
    }

    public ReturnCount count() {
        return ReturnCount.of(measures);
    }

    public Stream<MeasureReturn> missing() {
        return measures.stream().filter(MeasureReturn::isMissing);
    }

    /** Whether it has figures to return in this period. */
    public boolean isAsked() {
        return measures.stream().anyMatch(MeasureReturn::isDue);
    }

    /** Whether all that is due is signed off and nothing was changed since. */
    public boolean isSignedOff() {
        return count().isSignedOff();
    }
}
