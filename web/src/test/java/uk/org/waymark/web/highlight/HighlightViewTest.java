package uk.org.waymark.web.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.highlight.Heading;
import uk.org.waymark.position.register.ConcernRegister;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.HighlightStatement;
import uk.org.waymark.position.reporting.HighlightStatement.HighlightSaved;
import uk.org.waymark.position.reporting.HighlightStatement.HighlightSubmitted;
import uk.org.waymark.position.reporting.HighlightText;
import uk.org.waymark.position.reporting.HighlightText.Progress;
import uk.org.waymark.position.reporting.HighlightText.RedRisk;
import uk.org.waymark.position.reporting.RiskTerms.Threat;
import uk.org.waymark.position.risk.RiskRegister;

/** A report by two blocks, one of which has nothing written yet, with a red risk to a block and one to the whole. */
class HighlightViewTest {
    private static final ReportingPeriod YEAR_END = ReportingPeriod.parse("2006/07 Q4");
    private static final List<Heading> BLOCKS =
            List.of(new Heading("ssc", "Safer Stronger Communities"), new Heading("cyp", "Children and Young People"));
    private static final HighlightText TEXT = new HighlightText(
            "Very positive.",
            List.of(new Progress("cyp", "Good."), new Progress("ssc", "")),
            List.of(
                    new RedRisk(
                            "Key stage 4",
                            Threat.REWARD,
                            Optional.of("cyp"),
                            "Off trajectory.",
                            "A strategy.",
                            List.of(IndicatorCode.of("CYP KS4")),
                            List.of("R1", "R2")),
                    new RedRisk("Money", Threat.OUTCOME, Optional.empty(), "", "", List.of(), List.of())),
            "",
            "Guidance is late.",
            List.of("C1"));

    @Test
    void aFormThatIsSentBackUnchangedHoldsTheSameReport() {
        HighlightFields fields = HighlightFields.of(TEXT, BLOCKS);

        assertEquals(TEXT, fields.text());
        assertEquals(3, fields.risks().size(), "two that are written, and one to write another in");
        assertEquals(
                List.of("Safer Stronger Communities", "Children and Young People"),
                fields.progress().stream().map(HighlightFields.Part::title).toList());
    }

    @Test
    void aReportTellsOfTheBlocksThatHaveWordsAndWhatEachRiskThreatens() {
        HighlightView view = view(new HighlightSubmitted(12, YEAR_END, TEXT));

        assertEquals("Submitted on 1 August 2007", view.state());
        assertEquals(List.of(new HighlightView.Part("Children and Young People", "Good.")), view.progress());
        assertEquals(
                List.of("Red risk to rewards, Children and Young People", "Red risk to outcomes"),
                view.risks().stream().map(HighlightView.Red::kind).toList());
    }

    @Test
    void aDraftIsCalledOne() {
        assertEquals(
                "Draft of 1 August 2007",
                view(new HighlightSaved(12, YEAR_END, TEXT)).state());
    }

    private static HighlightView view(HighlightStatement statement) {
        var from = Known.from(LocalDate.of(2007, 8, 1));
        return HighlightView.of(
                new Entry<>(13, statement, from, from, new UUID(0, 0), Optional.empty(), Optional.empty()),
                BLOCKS,
                new RiskRegister(List.of()),
                new ConcernRegister(List.of()));
    }
}
