package uk.org.waymark.position.certificate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;

/** The sums of a table beside the totals it prints. */
record Sums(Grid grid) {
    private static final int ADDENDS_SHOWN = 6;

    Stream<Finding> findings() {
        return cells().map(CellFinding::finding);
    }

    /** Each at the total that is not the sum. */
    Stream<CellFinding> cells() {
        return IntStream.range(0, grid.totals().size()).boxed().flatMap(total -> IntStream.range(
                        1, grid.columns().size())
                .boxed()
                .filter(place -> isAdded(grid.columns().get(place)) && !isHidden(place))
                .flatMap(place -> finding(grid.totals().get(total), place)
                        .map(found -> new CellFinding(found, grid.rows().size() + total, place))
                        .stream()));
    }

    private static boolean isAdded(Column column) {
        return column.content() != Content.WORDS && column.content() != Content.SYMBOL;
    }

    /** Rows of which one is hidden do not add up to a total that is shown, and need not. */
    private boolean isHidden(int place) {
        return grid.rows().stream().anyMatch(row -> row.cells()
                .get(place)
                .value()
                .filter(Hidden.MARK::equals)
                .isPresent());
    }

    private Optional<Finding> finding(Row total, int place) {
        Content content = grid.columns().get(place).content();
        List<BigDecimal> printed = grid.rows().stream()
                .flatMap(row -> number(row.cells().get(place)).stream())
                .toList();
        Optional<BigDecimal> stated = number(total.cells().get(place));
        if (stated.isEmpty() || printed.isEmpty()) {
            return Optional.empty();
        }
        Rounded sum = Rounded.sum(
                printed.stream().map(number -> Rounded.of(number, content)).toList());
        Rounded said = Rounded.of(stated.get(), content);
        if (sum.isPrintedAs(said)) {
            return Optional.empty();
        }
        String where = grid.caption() + ", " + grid.columns().get(place).heading();
        return Optional.of(
                sum.agreesWith(said)
                        ? Finding.remark(
                                Check.TOTALS,
                                where,
                                "The rows as printed add up to " + words(sum) + " and the total is " + words(said)
                                        + ": that is the rounding.")
                        : Finding.fault(
                                Check.TOTALS,
                                where,
                                addends(printed) + "add up to " + words(sum) + ", and the total says " + words(said)
                                        + "."));
    }

    private static Optional<BigDecimal> number(Cell cell) {
        return Rounded.read(cell.value().orElse(cell.words()));
    }

    private static String words(Rounded number) {
        return Printed.number(number.printed());
    }

    /** "9 + 42 + 8 "; of many rows their number alone. */
    private static String addends(List<BigDecimal> printed) {
        return printed.size() > ADDENDS_SHOWN
                ? "The " + printed.size() + " rows "
                : printed.stream().map(Printed::number).collect(Collectors.joining(" + ", "", " "));
    }
}
