package uk.org.waymark.ledger.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.plan.Fund.Conditions;
import uk.org.waymark.contract.plan.Fund.Stage;

/**
 * The terms of a fund of a plan.
 *
 * @param statedTotal the total that its source prints, in pounds
 * @param discrepancy why the lines do not add up to it
 * @param stage how far the money of new lines has come
 */
public record FundTerms(
        String name,
        Conditions conditions,
        Optional<BigDecimal> statedTotal,
        Optional<String> discrepancy,
        Stage stage,
        List<LineTerms> lines) {
    public FundTerms {
        name = name.strip();
        discrepancy = discrepancy.map(String::strip).filter(why -> !why.isEmpty());
        lines = lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /**
     * An amount for one proposal.
     *
     * @param id of the line it takes the place of; empty for a new one
     * @param pounds empty where none was written
     */
    public record LineTerms(Optional<String> id, String proposal, Optional<BigDecimal> pounds) {
        public LineTerms {
            proposal = proposal.strip().replaceAll("\\s+", " ");
        }

        boolean isBlank() {
            return proposal.isEmpty() && pounds.isEmpty();
        }
    }
}
