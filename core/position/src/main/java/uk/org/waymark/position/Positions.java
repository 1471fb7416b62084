package uk.org.waymark.position;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.plan.Plan;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement.Progress;

/** Every position of an agreement that its themes' definitions and its ledger entries can give. */
public final class Positions {
    private final Agreement agreement;
    private final List<Theme> themes;
    private final Entries entries;

    /** The themes in the order in which they are to be shown. */
    public Positions(Agreement agreement, List<Theme> themes, Entries entries) {
        this.agreement = agreement;
        this.themes = List.copyOf(themes);
        this.entries = entries;
    }

    public Position at(ReportingPeriod period, Known known) {
        return new Position(
                agreement,
                period,
                known,
                agreement.schemeOn(period.ends()),
                themes.stream().map(theme -> themeAt(theme, period, known)).toList());
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
                .map(indicator -> new MeasureReader(agreement, theme, indicator, entries, known))
                .flatMap(reader -> reader.at(period).stream())
                .toList();
        List<PlanPosition> plans = theme.actionPlan().knownAt(known).stream()
                .map(plan -> new PlanPosition(plan, progressOf(plan, known)))
                .toList();
        return new ThemePosition(
                theme.id(),
                theme.title(),
                theme.deliveryGroup(),
                measures,
                plans,
                theme.actionPlan().noneBecause());
    }

    private Map<String, Entry<Progress>> progressOf(Plan plan, Known known) {
        Map<String, Entry<Progress>> latest = new HashMap<>();
        entries.of(Progress.class, known)
                .filter(entry -> entry.statement().plan().equals(plan.id()))
                .forEach(entry -> latest.put(entry.statement().action(), entry));
        return latest;
    }
}
