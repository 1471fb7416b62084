package uk.org.waymark.ledger.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.HighlightStatement;
import uk.org.waymark.position.reporting.HighlightStatement.HighlightSaved;
import uk.org.waymark.position.reporting.HighlightStatement.HighlightSubmitted;
import uk.org.waymark.position.reporting.HighlightText;
import uk.org.waymark.position.reporting.HighlightText.Progress;
import uk.org.waymark.position.reporting.HighlightText.RedRisk;
import uk.org.waymark.position.reporting.RiskTerms.Threat;

/** The texts of highlight reports, over which the chain is hashed too. */
class StoredHighlightTest {
    private static final ReportingPeriod YEAR_END = ReportingPeriod.parse("2006/07 Q4");
    private static final String STORED =
            """
            highlight_saved|highlights|12|{"concerns":"","impact":"","overall":"Good."}
            highlight_submitted|highlights|12|{"concern numbers":"C1, C2","concerns":"Answers come late.","impact":"Partners work together.","overall":"Good.","progress.cyp":"Good.","progress.ssc":"Mixed.","risk.1.cause":"Off trajectory.","risk.1.indicators":"CYP KS4","risk.1.of":"cyp","risk.1.remedy":"A strategy.","risk.1.risks":"R1","risk.1.threat":"reward","risk.1.title":"Key stage 4","risk.2.cause":"","risk.2.remedy":"","risk.2.threat":"outcome","risk.2.title":"Crime"}
            """;

    private static final List<HighlightStatement> STATEMENTS = List.of(
            new HighlightSaved(12, YEAR_END, new HighlightText("Good.", List.of(), List.of(), "", "", List.of())),
            new HighlightSubmitted(
                    12,
                    YEAR_END,
                    new HighlightText(
                            "Good.",
                            List.of(new Progress("ssc", "Mixed."), new Progress("cyp", "Good.")),
                            List.of(
                                    new RedRisk(
                                            "Key stage 4",
                                            Threat.REWARD,
                                            Optional.of("cyp"),
                                            "Off trajectory.",
                                            "A strategy.",
                                            List.of(IndicatorCode.of("CYP KS4")),
                                            List.of("R1")),
                                    new RedRisk(
                                            "Crime", Threat.OUTCOME, Optional.empty(), "", "", List.of(), List.of())),
                            "Partners work together.",
                            "Answers come late.",
                            List.of("C1", "C2"))));

    @Test
    void everyStatementIsStoredInTheSameTextForGood() {
        assertEquals(
                STORED,
                STATEMENTS.stream()
                        .map(StoredStatement::of)
                        .map(one -> String.join(
                                "|", one.kind(), one.subject(), one.part().orElse("-"), one.body()))
                        .collect(Collectors.joining("\n", "", "\n")));
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
