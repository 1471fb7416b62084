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
 * @param stage how far the money has come
 */
public record Fund(
        String id,
        String name,
        List<Line> lines,
        Optional<BigDecimal> statedTotal,
        Optional<String> discrepancy,
        Stage stage,
        LocalDate knownFrom) {
    /** How far money has come: only asked for, promised, bound to a purpose, or gone. */
    public enum Stage {
        APPLIED_FOR("applied for"),
        ALLOCATED("allocated"),
        COMMITTED("committed"),
        SPENT("spent");

        private final String words;

        Stage(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** The form used in definitions and the API, such as "applied-for". */
        public String code() {
            return words.replace(' ', '-');
        }
    }

    /** An amount in pounds for one proposal. */
    public record Line(String proposal, BigDecimal pounds) {}

    /** One that is committed. */
    public Fund(
            String id,
            String name,
            List<Line> lines,
            Optional<BigDecimal> statedTotal,
            Optional<String> discrepancy,
            LocalDate knownFrom) {
        this(id, name, lines, statedTotal, discrepancy, Stage.COMMITTED, knownFrom);
    }

    public Fund {
        lines = List.copyOf(lines);
    }

    public BigDecimal linesTotal() {
        return lines.stream().map(Line::pounds).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether its lines may be counted as placed: they add up, and the money is more than asked for. */
    public boolean isPlaced() {
        return addsUp() && stage != Stage.APPLIED_FOR;
    }

    public boolean addsUp() {
        return statedTotal.map(total -> total.compareTo(linesTotal()) == 0).orElse(true);
    }
}
