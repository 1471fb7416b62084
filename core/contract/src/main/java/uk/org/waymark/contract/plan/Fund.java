package uk.org.waymark.contract.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Money from one source.
 *
 * @param statedTotal the total the source prints, in pounds
 * @param discrepancy why the lines do not add up to it; empty when they do
 * @param stage how far the money has come, where its lines do not differ
 * @param conditions what it may be used for
 */
public record Fund(
        String id,
        String name,
        List<Line> lines,
        Optional<BigDecimal> statedTotal,
        Optional<String> discrepancy,
        Stage stage,
        Conditions conditions,
        LocalDate knownFrom) {
    /** How far money has come: only asked for, refused, promised, bound to a purpose, or gone. */
    public enum Stage {
        APPLIED_FOR("applied for"),
        REFUSED("refused"),
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

        /** Whether the money is there. */
        public boolean isPlaced() {
            return this != APPLIED_FOR && this != REFUSED;
        }

        /** Whether it is bound to its purpose. */
        public boolean isCommitted() {
            return this == COMMITTED || this == SPENT;
        }

        public static Optional<Stage> find(String code) {
            return Stream.of(values())
                    .filter(stage -> stage.code().equals(code))
                    .findFirst();
        }
    }

    /** Whether money buys things that last or pays for what is used up. */
    public enum Kind {
        CAPITAL("capital"),
        REVENUE("revenue");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The form used in definitions and the API. */
        public String code() {
            return code;
        }

        public static Optional<Kind> find(String code) {
            return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
        }
    }

    /**
     * What money may be used for.
     *
     * @param kind capital or revenue; empty where it is not stated
     * @param ringFenced whether it may be used for nothing else; empty where it is not stated
     */
    public record Conditions(Optional<Kind> kind, Optional<Boolean> ringFenced) {
        public static final Conditions NOT_STATED = new Conditions(Optional.empty(), Optional.empty());
    }

    /**
     * An amount for one proposal.
     *
     * @param id within the fund, by which a statement names it
     * @param pounds the amount
     * @param stage how far it has come
     * @param spent what of it is spent so far, in pounds
     */
    public record Line(String id, String proposal, BigDecimal pounds, Stage stage, BigDecimal spent) {
        /** One that is committed, with an id made of its words. */
        public Line(String proposal, BigDecimal pounds) {
            this(PlainId.of(proposal, Set.of(), "line"), proposal, pounds, Stage.COMMITTED, BigDecimal.ZERO);
        }

        /** The same at another stage. */
        public Line at(Stage reached, BigDecimal gone) {
            return new Line(id, proposal, pounds, reached, gone);
        }
    }

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

    /** One whose lines are all at a stage, without conditions. */
    public Fund(
            String id,
            String name,
            List<Line> lines,
            Optional<BigDecimal> statedTotal,
            Optional<String> discrepancy,
            Stage stage,
            LocalDate knownFrom) {
        this(
                id,
                name,
                lines.stream().map(line -> line.at(stage, line.spent())).toList(),
                statedTotal,
                discrepancy,
                stage,
                Conditions.NOT_STATED,
                knownFrom);
    }

    public Fund {
        lines = List.copyOf(lines);
    }

    /** The same with other lines; at their stage where they have one in common. */
    public Fund with(List<Line> others) {
        Stage common = others.stream().map(Line::stage).distinct().count() == 1
                ? others.get(0).stage()
                : stage;
        return new Fund(id, name, others, statedTotal, discrepancy, common, conditions, knownFrom);
    }

    public BigDecimal linesTotal() {
        return total(line -> true);
    }

    /** Whether its lines may be counted as placed: they add up, and some of the money is more than asked for. */
    public boolean isPlaced() {
        return addsUp() && lines.stream().anyMatch(line -> line.stage().isPlaced());
    }

    public boolean addsUp() {
        return statedTotal.map(total -> total.compareTo(linesTotal()) == 0).orElse(true);
    }

    /** What is there of it, in pounds; nothing where its lines do not add up to the stated total. */
    public BigDecimal placed() {
        return addsUp() ? total(line -> line.stage().isPlaced()) : BigDecimal.ZERO;
    }

    /** What is bound to its purpose, in pounds; nothing where its lines do not add up to the stated total. */
    public BigDecimal committed() {
        return addsUp() ? total(line -> line.stage().isCommitted()) : BigDecimal.ZERO;
    }

    /** What is spent, in pounds; nothing where its lines do not add up to the stated total. */
    public BigDecimal spent() {
        return addsUp() ? lines.stream().map(Line::spent).reduce(BigDecimal.ZERO, BigDecimal::add) : BigDecimal.ZERO;
    }

    /** What was asked for and is neither granted nor refused, in pounds. */
    public BigDecimal appliedFor() {
        return total(line -> line.stage() == Stage.APPLIED_FOR);
    }

    private BigDecimal total(Predicate<Line> which) {
        return lines.stream().filter(which).map(Line::pounds).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
