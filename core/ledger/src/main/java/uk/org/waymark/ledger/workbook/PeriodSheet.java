package uk.org.waymark.ledger.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Subject;

/** What a workbook shows of a theme for one period: a row for each measure, or for each part or group of one. */
record PeriodSheet(ReportingPeriod period, List<Line> lines) {
    private static final int PERIODS_LOOKED_BACK = 12;

    /**
     * One row.
     *
     * @param leads whether it takes commentary and evidence, which belong to the measure and not to its parts
     */
    record Line(Measurement measurement, Map<Column, String> texts, boolean leads) {
        String text(Column column) {
            return texts.getOrDefault(column, "");
        }
    }

    /** The name of its sheet; a slash is not allowed there. */
    String name() {
        return period.toString().replace('/', '-');
    }

    /** Of those measures of a theme that are shown. */
    static PeriodSheet of(ThemePosition theme, ReportingPeriod period, Predicate<Indicator> shown, Standing standing) {
        List<Line> lines = new ArrayList<>();
        for (MeasurePosition measure : theme.measures()) {
            if (!shown.test(measure.indicator())) {
                continue;
            }
            List<Part> parts = measure.indicator().parts();
            if (parts.isEmpty()) {
                lines.addAll(lines(measure, Optional.empty(), period, standing, true));
                lines.addAll(groups(measure.indicator(), period, standing));
            }
            for (Part part : parts) {
                lines.addAll(lines(measure, Optional.of(part), period, standing, part.equals(parts.get(0))));
            }
        }
        return new PeriodSheet(period, lines);
    }

    /** A line for each group into which a measure is broken down. */
    private static List<Line> groups(Indicator indicator, ReportingPeriod period, Standing standing) {
        return indicator.breakdowns().stream()
                .flatMap(breakdown -> breakdown.groups().stream())
                .map(group -> {
                    Map<Column, String> texts = new EnumMap<>(Column.class);
                    texts.put(Column.CODE, indicator.code().text());
                    texts.put(Column.PART, group.id());
                    texts.put(Column.PERIOD, period.toString());
                    texts.put(Column.MEASURE, indicator.title() + ": " + group.title());
                    texts.put(Column.UNIT, indicator.reportedMeasurement().unit());
                    texts.putAll(StandingRow.ofGroup(
                            standing, new Subject(indicator.code(), Optional.of(group.id()), period)));
                    return new Line(indicator.reportedMeasurement(), texts, false);
                })
                .toList();
    }

    /** The line of a measure or part; of one that is made of months or terms, a line for each, the first of which leads. */
    private static List<Line> lines(
            MeasurePosition measure, Optional<Part> part, ReportingPeriod period, Standing standing, boolean leads) {
        Line whole = line(measure, part, period, standing, leads);
        Indicator indicator = measure.indicator();
        return indicator
                .collection()
                .rollUp()
                .map(rollUp -> instalments(whole, indicator, part, period, rollUp.enteredWith(period), standing))
                .orElse(List.of(whole));
    }

    private static List<Line> instalments(
            Line whole,
            Indicator indicator,
            Optional<Part> part,
            ReportingPeriod period,
            List<CollectionPeriod> entered,
            Standing standing) {
        Subject subject = new Subject(indicator.code(), part.map(Part::id), period);
        return entered.stream()
                .map(when -> {
                    boolean first = when.equals(entered.get(0));
                    Map<Column, String> said = StandingRow.of(standing, subject, when, first && whole.leads());
                    Map<Column, String> texts = new EnumMap<>(whole.texts());
                    texts.keySet().removeIf(column -> !column.isLocked());
                    texts.put(Column.PERIOD, when.words());
                    said.forEach((column, text) -> {
                        if (first || StandingRow.FIGURE.contains(column)) {
                            texts.put(column, text);
                        }
                    });
                    return new Line(whole.measurement(), texts, first && whole.leads());
                })
                .toList();
    }

    private static Line line(
            MeasurePosition measure, Optional<Part> part, ReportingPeriod period, Standing standing, boolean leads) {
        Indicator indicator = measure.indicator();
        Subject subject = new Subject(indicator.code(), part.map(Part::id), period);
        Map<Column, String> texts = new EnumMap<>(Column.class);
        texts.put(Column.CODE, indicator.code().text());
        texts.put(Column.PART, part.map(Part::id).orElse(""));
        texts.put(Column.PERIOD, period.toString());
        texts.put(
                Column.MEASURE,
                indicator.title() + part.map(one -> ": " + one.title()).orElse(""));
        texts.put(Column.UNIT, indicator.reportedMeasurement().unit());
        texts.put(Column.BASELINE, baseline(measure, part));
        texts.put(Column.TARGET, target(measure, part));
        texts.put(Column.LAST_FIGURE, lastFigure(indicator, subject, standing));
        texts.putAll(StandingRow.of(standing, subject, leads));
        return new Line(indicator.reportedMeasurement(), texts, leads);
    }

    private static String baseline(MeasurePosition measure, Optional<Part> part) {
        return measure.baseline()
                .flatMap(dated -> dated.value().figure())
                .flatMap(figure -> figure.ofPart(part.map(Part::id)))
                .map(measure.indicator().measurement()::words)
                .orElse("");
    }

    /** The target in force: the figure where it has one, else the words it was agreed in. */
    private static String target(MeasurePosition measure, Optional<Part> part) {
        return measure.whole()
                .target()
                .map(inForce -> {
                    Target target = inForce.target().ofPart(part.map(Part::id));
                    Measurement measurement = inForce.interim()
                            ? measure.indicator().reportedMeasurement()
                            : measure.indicator().measurement();
                    return words(target, measurement, measure) + (inForce.interim() ? " (interim)" : "");
                })
                .orElse("");
    }

    private static String words(Target target, Measurement measurement, MeasurePosition measure) {
        Optional<Figure> baseline =
                measure.baseline().flatMap(dated -> dated.value().figure());
        return target.scorable()
                .flatMap(scorable -> scorable.figure(baseline))
                .map(measurement::words)
                .orElse(target.text());
    }

    private static String lastFigure(Indicator indicator, Subject subject, Standing standing) {
        return Stream.iterate(subject.period().previous(), ReportingPeriod::previous)
                .limit(PERIODS_LOOKED_BACK)
                .flatMap(earlier -> standing.outturn(subject.at(earlier)).stream())
                .filter(entry -> entry.statement().isComplete())
                .findFirst()
                .map(Entry::statement)
                .map(outturn -> indicator.reportedMeasurement().words(outturn.figure()) + " at " + outturn.period())
                .orElse("");
    }
}
