package uk.org.waymark.benchmark.installation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import uk.org.waymark.ledger.chain.Row;
import uk.org.waymark.ledger.entry.Account;

/**
 * The figures of one agreement as rows of its ledger: first one for each measure and quarter, then the same corrected
 * again and again. A row is made when it is asked for, and the same place gives the same figure, so that ten million need
 * no memory.
 */
final class InventedFigures extends AbstractList<Row> implements RandomAccess {
    private static final LocalDate FIRST_QUARTER = LocalDate.of(2008, 4, 1);
    private static final int DAYS_AFTER = 30;
    private static final int PER_YEAR = 4;

    private final int measures;
    private final int quarters;
    private final int size;
    private final int chance;
    private final Instant recordedAt;

    /** @param chance by which the figures of agreements differ */
    InventedFigures(int measures, int quarters, int size, int chance, Instant recordedAt) {
        this.measures = measures;
        this.quarters = quarters;
        this.size = size;
        this.chance = chance;
        this.recordedAt = Row.whole(recordedAt);
    }

    @Override
    public Row get(int place) {
        int quarter = place / measures % quarters;
        int measure = place % measures;
        int round = place / measures / quarters;
        LocalDate end = FIRST_QUARTER.plusMonths(3L * (quarter + 1));
        return new Row(
                "outturn",
                InventedAgreements.code(measure),
                Optional.empty(),
                Optional.of(period(quarter)),
                "{\"figure\":\"" + figure(measure, quarter, round)
                        + "\",\"provisional\":\"false\",\"shape\":\"amount\"}",
                end.plusDays(DAYS_AFTER)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .plusSeconds(round),
                recordedAt,
                Account.WAYMARK.id(),
                round == 0 ? Optional.empty() : Optional.of("Counted again."),
                Optional.of("Invented register"));
    }

    /** Within a fifth of the year's target, so that all symbols are there. */
    private String figure(int measure, int quarter, int round) {
        int target = InventedAgreements.target(measure, quarter / PER_YEAR);
        int mixed = (chance * 31 + measure) * 31 + quarter * 7 + round * 13;
        int span = target / 5;
        return InventedAgreements.tenths(target - span + Math.floorMod((mixed * 0x9E3779B1) >>> 8, 2 * span));
    }

    /** The code of a quarter, such as "2008-09-Q2". */
    static String period(int quarter) {
        int year = FIRST_QUARTER.getYear() + quarter / PER_YEAR;
        return year + "-" + String.valueOf(year + 1).substring(2) + "-Q" + (quarter % PER_YEAR + 1);
    }

    /** The rows from one place up to another, which is not among them. */
    List<Row> between(int from, int to) {
        return subList(from, Math.min(to, size));
    }

    @Override
    public int size() {
        return size;
    }
}
