package uk.org.waymark.contract.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Money from one source.
 *
 * @param statedTotal the total the source prints, in pounds
 * @param discrepancy why the lines do not add up to it; empty when they do
 */
public record Fund(
        String id,
        String name,
        List<Line> lines,
        Optional<BigDecimal> statedTotal,
        Optional<String> discrepancy,
        LocalDate knownFrom) {
    /** An amount in pounds for one proposal. */
    public record Line(String proposal, BigDecimal pounds) {}

    public Fund {
        lines = List.copyOf(lines);
    }

    public BigDecimal linesTotal() {
        return lines.stream().map(Line::pounds).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean addsUp() {
        return statedTotal.map(total -> total.compareTo(linesTotal()) == 0).orElse(true);
    }
}
