package uk.org.waymark.web.document.picture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.web.document.layout.Symbol;
import uk.org.waymark.web.words.Words;

/** What a picture is drawn of: one point for each row of its table. */
record Series(List<Point> points) {
    static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final String TARGET = "target";
    private static final String STANDING = "standing";
    private static final String EXPECTED = "expected";

    /**
     * A row.
     *
     * @param words the figure as the table prints it
     * @param expected whether nobody counted it yet
     */
    record Point(
            String label,
            OptionalDouble figure,
            String words,
            OptionalDouble target,
            String targetWords,
            Symbol symbol,
            boolean expected) {
        String spoken() {
            String figureWords = words.isBlank() ? Words.say("document.no-figure") : words;
            return label + " "
                    + (target.isPresent() ? Words.say("document.against", figureWords, targetWords) : figureWords);
        }
    }

    /** The first column of numbers that is not the target, beside the column of targets where there is one. */
    static Series of(Grid grid) {
        Optional<Integer> target = grid.place(TARGET);
        Optional<Integer> figures = IntStream.range(1, grid.columns().size())
                .boxed()
                .filter(place -> target.filter(place::equals).isEmpty())
                .filter(place -> isNumber(grid.columns().get(place).content()))
                .findFirst();
        Optional<Integer> standing = grid.place(STANDING);
        return new Series(figures.stream()
                .flatMap(place -> grid.rows().stream().map(row -> point(row, place, target, standing)))
                .toList());
    }

    private static boolean isNumber(Content content) {
        return content != Content.WORDS && content != Content.SYMBOL;
    }

    private static Point point(Row row, int place, Optional<Integer> target, Optional<Integer> standing) {
        Cell figure = row.cells().get(place);
        Cell aim = target.map(row.cells()::get).orElse(Cell.of(""));
        Symbol symbol = row.cells().stream()
                .flatMap(cell -> cell.value().stream())
                .flatMap(code -> Symbol.of(code).stream())
                .findFirst()
                .orElse(Neutral.SYMBOL);
        boolean expected = standing.flatMap(column -> row.cells().get(column).value())
                .filter(EXPECTED::equals)
                .isPresent();
        return new Point(
                row.cells().get(0).words(), number(figure), figure.words(), number(aim), aim.words(), symbol, expected);
    }

    private static OptionalDouble number(Cell cell) {
        return cell.value()
                .filter(value -> PLAIN.matcher(value).matches())
                .map(value -> OptionalDouble.of(Double.parseDouble(value)))
                .orElse(OptionalDouble.empty());
    }

    boolean isEmpty() {
        return figures() == 0;
    }

    /** How many figures were counted; a line needs two of them. */
    long counted() {
        return points.stream()
                .filter(point -> point.figure().isPresent() && !point.expected())
                .count();
    }

    /** How many points have a figure. */
    long figures() {
        return points.stream().filter(point -> point.figure().isPresent()).count();
    }

    double highest() {
        return all().max().orElse(0);
    }

    double lowest() {
        return all().min().orElse(0);
    }

    /** Zero belongs to every picture, so that lengths and heights compare. */
    private DoubleStream all() {
        return DoubleStream.concat(
                DoubleStream.of(0),
                points.stream()
                        .flatMapToDouble(
                                point -> DoubleStream.concat(point.figure().stream(), point.target().stream())));
    }

    /** From the lowest to the highest; one where all are zero, since something has to be divided by it. */
    double range() {
        return highest() > lowest() ? highest() - lowest() : 1;
    }

    /** All points in words. */
    String spoken() {
        return points.stream().map(Point::spoken).collect(Collectors.joining("; "));
    }
}
