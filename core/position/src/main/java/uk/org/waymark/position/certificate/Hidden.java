package uk.org.waymark.position.certificate;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;

/**
 * The hidden cells of a table: those whose value is {@link #MARK}. Where one alone is hidden of what is added up, it is the
 * total less the others.
 */
record Hidden(Grid grid) {
    /** The value of a cell whose figure is too small to show. */
    static final String MARK = "suppressed";

    Stream<Finding> findings() {
        return grid.totals().isEmpty()
                ? Stream.empty()
                : IntStream.range(1, grid.columns().size())
                        .boxed()
                        .filter(place -> grid.columns().get(place).content() == Content.COUNT
                                || grid.columns().get(place).content() == Content.NUMBER)
                        .flatMap(this::finding);
    }

    private Stream<Finding> finding(int place) {
        List<Row> hidden = grid.rows().stream()
                .filter(row ->
                        row.cells().get(place).value().filter(MARK::equals).isPresent())
                .toList();
        boolean totalShown = grid.totals().stream()
                .anyMatch(total -> Rounded.read(total.cells().get(place).value().orElse(""))
                        .isPresent());
        return hidden.size() == 1 && totalShown
                ? Stream.of(Finding.fault(
                        Check.HIDDEN,
                        grid.caption() + ", " + hidden.get(0).cells().get(0).words(),
                        "Its figure is hidden, and is the total less the others. Hide another one too."))
                : Stream.empty();
    }
}
