package uk.org.waymark.ledger.importing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.table.Headings;
import uk.org.waymark.ledger.table.TableRow;
import uk.org.waymark.position.reporting.Statement.PublishedDistribution;

/** Reads {@code distribution.csv}: percentages published on a date, for measures that are no longer at hand. */
final class DistributionRows {
    static final Headings COLUMNS =
            new Headings(List.of("at", "above", "near", "below", "missing"), List.of("known from", "source"));
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    List<Located> read(List<TableRow> rows) {
        return rows.stream().flatMap(DistributionRows::entry).toList();
    }

    private static Stream<Located> entry(TableRow row) {
        Optional<LocalDate> at = row.date("at");
        Optional<BigDecimal> above = percent(row, "above");
        Optional<BigDecimal> near = percent(row, "near");
        Optional<BigDecimal> below = percent(row, "below");
        Optional<BigDecimal> missing = percent(row, "missing");
        Optional<Instant> knownFrom = row.knownFrom("known from");
        if (!row.isSound()) {
            return Stream.empty();
        }
        PublishedDistribution published = new PublishedDistribution(
                at.orElseThrow(), above.orElseThrow(), near.orElseThrow(), below.orElseThrow(), missing.orElseThrow());
        return Stream.of(new Located(new NewEntry(published, knownFrom, Optional.empty(), row.find("source")), row));
    }

    private static Optional<BigDecimal> percent(TableRow row, String column) {
        return row.required(column, "Write a percentage such as 33", text -> {
            if (!text.matches("\\d{1,3}(\\.\\d+)?") || new BigDecimal(text).compareTo(ALL) > 0) {
                throw new IllegalArgumentException("it is not a percentage");
            }
            return new BigDecimal(text);
        });
    }
}
