package uk.org.waymark.ledger.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.risk.RiskScore;
import uk.org.waymark.position.reporting.ActionKey;
import uk.org.waymark.position.reporting.RiskAssessment;
import uk.org.waymark.position.reporting.RiskStatement;
import uk.org.waymark.position.reporting.RiskStatement.RiskAccepted;
import uk.org.waymark.position.reporting.RiskStatement.RiskClosed;
import uk.org.waymark.position.reporting.RiskStatement.RiskStated;
import uk.org.waymark.position.reporting.RiskTerms;
import uk.org.waymark.position.reporting.RiskTerms.Threat;

/** The texts of risks, over which the chain is hashed too. */
class StoredRiskTest {
    private static final String STORED =
            """
            risk_stated|planning|R1|{"actions":"homes/land, homes/loans","before":"5x4","cause":"Nobody lends","controls":"Grants","effect":"Fewer homes","indicators":"NI 154, NI 155","note":"Two builders left.","now":"4x4","owner":"Council","review":"2009-03-31","role":"Head of housing","threat":"outcome","title":"No homes are sold"}
            risk_stated|planning|R2|{"before":"3x3","cause":"Nobody lends","effect":"No reward","note":"","now":"3x3","review":"2009-06-30","threat":"reward","title":"The reward is cut"}
            risk_accepted|planning|R1|{}
            risk_closed|planning|R1|{"why":"The market came back."}
            """;

    private static final List<RiskStatement> STATEMENTS = List.of(
            new RiskStated(
                    "planning",
                    "R1",
                    new RiskTerms(
                            "No homes are sold",
                            "Nobody lends",
                            "Fewer homes",
                            Optional.of("Grants"),
                            Optional.of("Council"),
                            Optional.of("Head of housing"),
                            Threat.OUTCOME,
                            List.of(IndicatorCode.of("NI 154"), IndicatorCode.of("NI 155")),
                            List.of(new ActionKey("homes", "land"), new ActionKey("homes", "loans"))),
                    new RiskAssessment(
                            new RiskScore(5, 4), new RiskScore(4, 4), LocalDate.of(2009, 3, 31), "Two builders left.")),
            new RiskStated(
                    "planning",
                    "R2",
                    new RiskTerms(
                            "The reward is cut",
                            "Nobody lends",
                            "No reward",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Threat.REWARD,
                            List.of(),
                            List.of()),
                    new RiskAssessment(new RiskScore(3, 3), new RiskScore(3, 3), LocalDate.of(2009, 6, 30), "")),
            new RiskAccepted("planning", "R1"),
            new RiskClosed("planning", "R1", "The market came back."));

    @Test
    void everyStatementIsStoredInTheSameTextForGood() {
        String stored = STATEMENTS.stream()
                .map(StoredStatement::of)
                .map(one ->
                        String.join("|", one.kind(), one.subject(), one.part().orElse("-"), one.body()))
                .collect(Collectors.joining("\n", "", "\n"));

        assertEquals(STORED, stored);
    }

    @Test
    void everyStatementIsReadAsItWasWritten() {
        assertEquals(
                STATEMENTS,
                STATEMENTS.stream()
                        .map(StoredStatement::of)
                        .map(StoredStatement::read)
                        .toList());
    }
}
