package uk.org.waymark.web.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Agreed;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.words.Words;

/** What was agreed about a measure, side by side for every revision known: who agreed it, when, why, and what changed. */
public record TargetHistory(List<Revision> revisions, List<Line> lines) {

    /** One revision that stated a baseline or a target. */
    public record Revision(String by, String knownFrom, Optional<String> why) {}

    /** A baseline, year or period, with what each revision stated; empty where it left things as they stood. */
    public record Line(String name, List<Optional<Cell>> cells) {}

    /** What one revision stated. */
    public record Cell(String figure, Optional<String> detail, boolean changes) {}

    public static TargetHistory of(MeasurePosition measure, Known known) {
        List<Agreed> stating = measure.indicator().revisionsKnownAt(known).stream()
                .filter(agreed -> agreed.baseline().isPresent()
                        || !agreed.targets().isEmpty()
                        || !agreed.profile().isEmpty())
                .toList();
        return new TargetHistory(
                stating.stream()
                        .map(agreed -> new Revision(agreed.by(), Words.date(agreed.knownFrom()), agreed.why()))
                        .toList(),
                Stream.of(baselines(measure, stating), years(measure, stating), periods(measure, stating))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<Line> baselines(MeasurePosition measure, List<Agreed> stating) {
        FigureWords words = new FigureWords(measure.indicator().measurement());
        Line line = line(
                Words.say("course.baseline"),
                stating,
                Agreed::baseline,
                (Baseline stated) -> new Cell(
                        stated.figure().map(words::brief).orElse(Words.say("measure.none")),
                        Stream.of(stated.span(), stated.note())
                                .flatMap(Optional::stream)
                                .reduce((a, b) -> a + "; " + b),
                        false));
        return line.cells().stream().anyMatch(Optional::isPresent) ? List.of(line) : List.of();
    }

    private static List<Line> years(MeasurePosition measure, List<Agreed> stating) {
        FigureWords words = new FigureWords(measure.indicator().measurement());
        Optional<Figure> baseline =
                measure.baseline().flatMap(dated -> dated.value().figure());
        TreeSet<FinancialYear> years = new TreeSet<>();
        stating.forEach(agreed -> years.addAll(agreed.targets().keySet()));
        return years.stream()
                .map(year -> line(
                        Words.say("history.year", year),
                        stating,
                        agreed -> Optional.ofNullable(agreed.targets().get(year)),
                        target -> cell(words, target, baseline)))
                .toList();
    }

    private static List<Line> periods(MeasurePosition measure, List<Agreed> stating) {
        FigureWords words = new FigureWords(measure.indicator().reportedMeasurement());
        TreeSet<ReportingPeriod> periods = new TreeSet<>();
        stating.forEach(agreed -> periods.addAll(agreed.profile().keySet()));
        return periods.stream()
                .map(period -> line(
                        Words.say("history.interim", period),
                        stating,
                        agreed -> Optional.ofNullable(agreed.profile().get(period)),
                        target -> cell(words, target, Optional.empty())))
                .toList();
    }

    private static Cell cell(FigureWords words, Target target, Optional<Figure> baseline) {
        return new Cell(words.target(target, baseline), words.agreedAs(target), false);
    }

    /** A line with one cell a revision; a figure that replaces another is marked. */
    private static <T> Line line(
            String name, List<Agreed> stating, Function<Agreed, Optional<T>> stated, Function<T, Cell> cell) {
        List<Optional<Cell>> cells =
                stating.stream().map(stated.andThen(any -> any.map(cell))).toList();
        List<String> before = new ArrayList<>();
        List<Optional<Cell>> marked = new ArrayList<>();
        for (Optional<Cell> known : cells) {
            String earlier = before.isEmpty() ? "" : before.get(before.size() - 1);
            marked.add(known.map(
                    now -> new Cell(now.figure(), now.detail(), !before.isEmpty() && !earlier.equals(now.figure()))));
            known.map(Cell::figure).ifPresent(before::add);
        }
        return new Line(name, List.copyOf(marked));
    }
}
