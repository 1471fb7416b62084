package uk.org.waymark.position.cycle;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.KeptReadings;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.reporting.Entries;

/** How complete, timely and signed off the returns of a period are, as known at a position's moment. */
public record Completeness(ReportingPeriod period, PeriodState state, List<ThemeReturn> themes) {
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
                position.themes().stream()
                        .map(theme -> ThemeReturn.of(theme, cycle, position.known(), kept))
                        .toList());
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
