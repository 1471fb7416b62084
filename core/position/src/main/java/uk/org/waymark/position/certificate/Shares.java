package uk.org.waymark.position.certificate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;

/**
 * The percentages of a table that counts and says the share of each count: one column of counts beside one of
 * percentages, and a total.
 */
record Shares(Grid grid) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int PRECISE = 12;

    Stream<Finding> findings() {
        return cells().map(CellFinding::finding);
    }

    /** Each at the percentage that is not the share. */
    Stream<CellFinding> cells() {
        Optional<Integer> counts = only(Content.COUNT);
        Optional<Integer> shares = only(Content.PERCENT);
        if (counts.isEmpty() || shares.isEmpty() || grid.totals().size() != 1) {
            return Stream.empty();
        }
        Optional<BigDecimal> whole = number(grid.totals().get(0), counts.get()).filter(all -> all.signum() > 0);
        return whole.stream().flatMap(all -> IntStream.range(0, grid.rows().size())
                .boxed()
                .flatMap(row -> finding(grid.rows().get(row), counts.get(), shares.get(), all)
                        .map(found -> new CellFinding(found, row, shares.get()))
                        .stream()));
    }

    private Optional<Integer> only(Content content) {
        List<Integer> places = Stream.iterate(0, place -> place < grid.columns().size(), place -> place + 1)
                .filter(place -> grid.columns().get(place).content() == content)
                .toList();
        return Optional.of(places).filter(one -> one.size() == 1).map(one -> one.get(0));
    }

    private Optional<Finding> finding(Row row, int counts, int shares, BigDecimal whole) {
        return number(row, counts).flatMap(count -> number(row, shares)
                .filter(share -> !isShare(share, count, whole))
                .map(share -> Finding.fault(
                        Check.PERCENTAGES,
                        grid.caption() + ", " + row.cells().get(0).words(),
                        Printed.number(count) + " of " + Printed.number(whole) + " is "
                                + Printed.number(share(count, whole, Math.max(share.scale(), 0)))
                                + "%, and the table says " + Printed.number(share) + "%.")));
    }

    /** Either way of rounding a half is right. */
    private static boolean isShare(BigDecimal share, BigDecimal count, BigDecimal whole) {
        BigDecimal exact = count.multiply(HUNDRED).divide(whole, PRECISE, RoundingMode.HALF_UP);
        Rounded printed = Rounded.of(share, Content.PERCENT);
        return exact.compareTo(printed.low()) >= 0 && exact.compareTo(printed.high()) <= 0;
    }

    private static BigDecimal share(BigDecimal count, BigDecimal whole, int decimals) {
        return count.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
    }

    private static Optional<BigDecimal> number(Row row, int place) {
        return Rounded.read(
                row.cells().get(place).value().orElse(row.cells().get(place).words()));
    }
}
