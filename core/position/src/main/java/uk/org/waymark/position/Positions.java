package uk.org.waymark.position;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.KeptReadings.Same;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Standing;

/** Every position of an agreement that its themes' definitions and its ledger entries can give. */
public final class Positions {
    private final Agreement agreement;
    private final List<Theme> themes;
    private final Entries entries;
    private final KeptReadings kept;

    /** The themes in the order in which they are to be shown. */
    public Positions(Agreement agreement, List<Theme> themes, Entries entries) {
        this(agreement, themes, entries, new KeptReadings());
    }

    /** The same, which reads again only what nothing kept answers. */
    public Positions(Agreement agreement, List<Theme> themes, Entries entries, KeptReadings kept) {
        this.agreement = agreement;
        this.themes = List.copyOf(themes);
        this.entries = entries.readBy(themes);
        this.kept = kept;
    }

    public Position at(ReportingPeriod period, Known known) {
        return new Position(
                agreement,
                period,
                known,
                agreement.schemeOn(period.ends()),
                themes.stream().map(theme -> themeAt(theme, period, known)).toList(),
                Optional.empty());
    }

    /** One figure of a measure, read as a whole position would show it; empty before the measure was agreed. */
    public Optional<Reading> reading(IndicatorCode code, Optional<String> part, ReportingPeriod period, Known known) {
        return reader(code, known).map(reader -> reader.read(part, period));
    }

    /** What a figure of a measure would be judged by if one were reported for the period. */
    public Optional<TargetInForce> targetInForce(IndicatorCode code, ReportingPeriod period, Known known) {
        return reader(code, known).flatMap(reader -> reader.targetInForce(period));
    }

    private Optional<FigureReader> reader(IndicatorCode code, Known known) {
        return themes.stream()
                .flatMap(theme -> theme.indicators().stream()
                        .filter(indicator -> indicator.code().equals(code))
                        .filter(indicator -> indicator.terms(known).isPresent())
                        .map(indicator ->
                                new FigureReader(agreement, theme, indicator, new Standing(entries, known), known)))
                .findFirst();
    }

    private ThemePosition themeAt(Theme theme, ReportingPeriod period, Known known) {
        List<MeasurePosition> measures = theme.indicators().stream()
                .flatMap(indicator -> measureAt(theme, indicator, period, known).stream())
                .toList();
        List<PlanPosition> plans = PlanPosition.of(theme, entries, known);
        return new ThemePosition(
                theme.id(),
                theme.title(),
                theme.deliveryGroup(),
                theme.outcomes(),
                measures,
                plans,
                theme.actionPlan().noneBecause());
    }

    /** All that the position of a measure follows from. */
    private record MeasureAsked(
            Same agreement, Same theme, Same indicator, List<Same> said, ReportingPeriod period, Known known) {}

    private Optional<MeasurePosition> measureAt(Theme theme, Indicator indicator, ReportingPeriod period, Known known) {
        List<IndicatorCode> codes = FigureHistory.codes(indicator);
        return kept.get(
                new MeasureAsked(
                        new Same(agreement),
                        new Same(theme),
                        new Same(indicator),
                        codes.stream().map(entries::saidOf).map(Same::new).toList(),
                        period,
                        known),
                () -> new MeasureReader(agreement, theme, indicator, entries.only(codes), known).at(period));
    }
}
