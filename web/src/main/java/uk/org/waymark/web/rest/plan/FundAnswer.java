package uk.org.waymark.web.rest.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.plan.Fund;

/**
 * Money from one source, in pounds.
 *
 * @param stage "applied-for", "refused", "allocated", "committed" or "spent", as stated for the fund where its lines differ
 * @param kind "capital" or "revenue"; empty where it is not stated
 * @param ringFenced whether it may be used for nothing else; empty where it is not stated
 * @param placed whether it counts as placed
 * @param total what its lines add up to
 * @param statedTotal the total the source prints
 * @param discrepancy why the two differ; empty when they do not
 */
public record FundAnswer(
        String id,
        String name,
        String stage,
        Optional<String> kind,
        Optional<Boolean> ringFenced,
        boolean placed,
        List<LineAnswer> lines,
        String total,
        Optional<String> statedTotal,
        Optional<String> discrepancy) {
    /**
     * An amount for one proposal.
     *
     * @param spent what is spent of it so far
     */
    public record LineAnswer(String id, String proposal, String pounds, String stage, String spent) {}

    static FundAnswer of(Fund fund) {
        return new FundAnswer(
                fund.id(),
                fund.name(),
                fund.stage().code(),
                fund.conditions().kind().map(Fund.Kind::code),
                fund.conditions().ringFenced(),
                fund.isPlaced(),
                fund.lines().stream()
                        .map(line -> new LineAnswer(
                                line.id(),
                                line.proposal(),
                                line.pounds().toPlainString(),
                                line.stage().code(),
                                line.spent().toPlainString()))
                        .toList(),
                fund.linesTotal().toPlainString(),
                fund.statedTotal().map(BigDecimal::toPlainString),
                fund.discrepancy());
    }
}
