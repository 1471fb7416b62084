package uk.org.waymark.position.certificate;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.org.waymark.position.paper.Block.Counted;
import uk.org.waymark.position.paper.Block.Tally;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.position.paper.Paper;

/**
 * The rows of a paper's tables about measures. Their columns have the keys {@code performance}, {@code review},
 * {@code commentary}, {@code placeholder}, {@code count} and {@code listed}, as far as a table has them.
 */
record Rows(Paper paper) {
    private static final Set<String> RATED = Set.of("better", "within", "worse");

    /** Counts that are not those of the rows shown. */
    Stream<Finding> counts() {
        return paper.blocks()
                .filter(Tally.class::isInstance)
                .map(Tally.class::cast)
                .flatMap(tally -> tally.counts().stream().flatMap(count -> count(tally, count).stream()));
    }

    /** Counts in a row that are not those of the codes listed beside them, in the columns {@code count} and {@code listed}. */
    Stream<Finding> listed() {
        return rows("listed")
                .filter(line -> line.value("count").isPresent())
                .filter(line -> !line.value("count").get().equals(Integer.toString(line.listed())))
                .map(line -> Finding.fault(
                        Check.COUNTS,
                        line.where(),
                        "It says " + line.words("count") + ", and lists " + line.listed() + "."));
    }

    private Optional<Finding> count(Tally tally, Counted count) {
        Optional<Grid> grid =
                paper.grids().filter(its -> its.id().equals(tally.grid())).findFirst();
        if (grid.isEmpty()) {
            return Optional.of(Finding.fault(
                    Check.COUNTS, tally.heading(), "It counts the rows of a table that the paper does not have."));
        }
        long shown = grid.get().rows().stream()
                .filter(row -> value(grid.get(), row, tally.column())
                        .filter(count.value()::equals)
                        .isPresent())
                .count();
        return shown == count.rows()
                ? Optional.empty()
                : Optional.of(Finding.fault(
                        Check.COUNTS,
                        tally.heading(),
                        "It says " + count.rows() + " " + count.words() + ", and the table “"
                                + grid.get().caption() + "” shows " + shown + "."));
    }

    /** Exceptions without a word of why. */
    Stream<Finding> commentary() {
        return rows("commentary")
                .filter(line -> line.is("review", "at-risk") || line.is("performance", "worse"))
                .filter(line -> line.words("commentary").isBlank())
                .map(line ->
                        Finding.fault(Check.COMMENTARY, line.where(), "It is an exception, and nothing says why."));
    }

    /** Placeholders with a rating. */
    Stream<Finding> placeholders() {
        return rows("placeholder")
                .filter(line -> line.is("placeholder", "true"))
                .filter(line ->
                        line.value("performance").filter(RATED::contains).isPresent())
                .map(line -> Finding.fault(
                        Check.PLACEHOLDERS, line.where(), "It is a placeholder and is rated all the same."));
    }

    /** Figures that are hidden and follow from the total and the others. */
    Stream<Finding> hidden() {
        return paper.grids().flatMap(grid -> new Hidden(grid).findings());
    }

    private Stream<Line> rows(String column) {
        return paper.grids().filter(grid -> grid.place(column).isPresent()).flatMap(grid -> grid.rows().stream()
                .map(row -> new Line(grid, row)));
    }

    private static Optional<String> value(Grid grid, Row row, String column) {
        return grid.place(column).flatMap(place -> row.cells().get(place).value());
    }

    /** A row with the table it is of. */
    private record Line(Grid grid, Row row) {
        Optional<String> value(String column) {
            return Rows.value(grid, row, column);
        }

        boolean is(String column, String value) {
            return value(column).filter(value::equals).isPresent();
        }

        String words(String column) {
            return grid.place(column).map(row.cells()::get).map(Cell::words).orElse("");
        }

        /** How many are listed, with a comma between two. */
        int listed() {
            String codes = words("listed");
            return codes.isBlank() ? 0 : codes.split(",").length;
        }

        String where() {
            return grid.caption() + ", " + row.cells().get(0).words();
        }
    }
}
