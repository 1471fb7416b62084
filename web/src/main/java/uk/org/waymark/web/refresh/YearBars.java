package uk.org.waymark.web.refresh;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.position.refresh.Effect;
import uk.org.waymark.position.refresh.YearMove;
import uk.org.waymark.web.chart.GroupBar;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.words.Words;

/** The targets of a year side by side, with the figure reported or expected, as bars on one scale. */
public record YearBars(FinancialYear year, List<Bar> bars) {

    /**
     * A figure as a bar.
     *
     * @param drawing its bar; empty where it has no number
     */
    public record Bar(String name, String figure, String drawing) {}

    private record Given(String name, String words, Optional<BigDecimal> number) {}

    static List<YearBars> of(List<YearMove> moves, Indicator indicator, Optional<Effect> effect) {
        FigureWords words = new FigureWords(indicator.measurement());
        List<List<Given>> years =
                moves.stream().map(move -> given(move, words, effect)).toList();
        BigDecimal full = years.stream()
                .flatMap(List::stream)
                .flatMap(given -> given.number().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        List<YearBars> bars = new ArrayList<>();
        for (int place = 0; place < moves.size(); place++) {
            bars.add(new YearBars(
                    moves.get(place).year(),
                    years.get(place).stream().map(given -> bar(given, full)).toList()));
        }
        return List.copyOf(bars);
    }

    private static List<Given> given(YearMove move, FigureWords words, Optional<Effect> effect) {
        Given before = target("refresh.bar.before", move.before(), words);
        Given after = target("refresh.bar.after", move.after(), words);
        Stream<Given> expected = effect.stream()
                .flatMap(its -> its.coming().stream())
                .filter(rating -> rating.period().year().equals(move.year()))
                .flatMap(rating -> rating.expected().stream())
                .map(figure -> new Given(Words.say("refresh.bar.expected"), words.brief(figure), figure.number()));
        return Stream.concat(Stream.of(before, after), expected).toList();
    }

    private static Given target(String key, Optional<Target> target, FigureWords words) {
        return new Given(
                Words.say(key),
                MoveLine.target(words, target, Optional.empty()),
                target.flatMap(Target::scorable)
                        .flatMap(scorable -> scorable.figure(Optional.empty()))
                        .flatMap(Figure::number));
    }

    private static Bar bar(Given given, BigDecimal full) {
        return new Bar(
                given.name(),
                given.words(),
                given.number().map(number -> GroupBar.of(number, full)).orElse(""));
    }
}
