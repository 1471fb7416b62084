package uk.org.waymark.position.cycle;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.KeptReadings;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.reporting.Entries;

/**
 * How complete, timely and signed off the returns of a period are.
 *
 * @param known the moment as at which they are
 */
public record Completeness(ReportingPeriod period, PeriodState state, Known known, List<ThemeReturn> themes) {
    public Completeness {
        themes = List.copyOf(themes);
    }

    /** The returns that a position rests on. */
    public static Completeness of(Position position, Entries entries) {
        return of(position, entries, new KeptReadings());
    }

    /** The same, which reads again only what nothing kept answers. */
    public static Completeness of(Position position, Entries entries, KeptReadings kept) {
        Cycle cycle = new Cycle(entries, position.period(), position.known());
        return new Completeness(
                position.period(),
                cycle.state(),
                position.known(),
                position.themes().stream()
                        .map(theme -> ThemeReturn.of(theme, cycle, position.known(), kept))
                        .toList());
    }

    /**
     * Whether it can be counted who was in time: from the due date on. Before it nothing is late, and what is there is no
     * more in time than what will be.
     */
    public boolean isTimed() {
        return state.due().filter(known::includes).isPresent();
    }

    /** How far the return of a measure of a theme has come; a measure that no figure is asked for has no state. */
    public Optional<ReturnState> stateOf(ThemeReturn theme, MeasureReturn measure) {
        return Optional.of(measure)
                .filter(MeasureReturn::isDue)
                .map(its -> ReturnState.of(its, theme.submitted(), known));
    }

    public ReturnCount count() {
        return ReturnCount.of(measures().toList());
    }

    public Stream<MeasureReturn> measures() {
        return themes.stream().flatMap(theme -> theme.measures().stream());
    }

    public List<MeasureReturn> missing() {
        return measures().filter(MeasureReturn::isMissing).toList();
    }

    /** The themes that have figures to return; a theme without any is neither late nor signed off. */
    public List<ThemeReturn> asked() {
        return themes.stream().filter(ThemeReturn::isAsked).toList();
    }

    public int themesSignedOff() {
        return (int) themes.stream().filter(ThemeReturn::isSignedOff).count();
    }

    public ThemeReturn theme(String id) {
        return themes.stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no theme \"" + id + "\" in " + period));
    }
}
