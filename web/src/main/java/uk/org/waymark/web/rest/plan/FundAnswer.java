package uk.org.waymark.web.rest.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.plan.Fund;

/**
 * Money from one source, in pounds.
 *
 * @param stage "applied-for", "allocated", "committed" or "spent"
 * @param placed whether it counts as placed
 * @param total what its lines add up to
 * @param statedTotal the total the source prints
 * @param discrepancy why the two differ; empty when they do not
 */
public record FundAnswer(
        String id,
        String name,
        String stage,
        boolean placed,
        List<LineAnswer> lines,
        String total,
        Optional<String> statedTotal,
        Optional<String> discrepancy) {
    /** An amount for one proposal. */
    public record LineAnswer(String proposal, String pounds) {}

    static FundAnswer of(Fund fund) {
        return new FundAnswer(
                fund.id(),
                fund.name(),
                fund.stage().code(),
                fund.isPlaced(),
                fund.lines().stream()
                        .map(line ->
                                new LineAnswer(line.proposal(), line.pounds().toPlainString()))
                        .toList(),
                fund.linesTotal().toPlainString(),
                fund.statedTotal().map(BigDecimal::toPlainString),
                fund.discrepancy());
    }
}
