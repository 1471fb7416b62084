package uk.org.waymark.web.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.ledger.publication.PaperRefused;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.certificate.Certificate;
import uk.org.waymark.position.elsewhere.Elsewhere;
import uk.org.waymark.position.highlight.Heading;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.HighlightStatement;
import uk.org.waymark.position.reporting.HighlightStatement.HighlightSubmitted;
import uk.org.waymark.position.reporting.HighlightText;
import uk.org.waymark.position.reporting.HighlightText.Progress;
import uk.org.waymark.position.reporting.HighlightText.RedRisk;
import uk.org.waymark.position.reporting.RiskTerms.Threat;
import uk.org.waymark.position.risk.RiskRegister;
import uk.org.waymark.web.document.CabinetPaper;
import uk.org.waymark.web.document.Documents;
import uk.org.waymark.web.document.Format;
import uk.org.waymark.web.document.PdfUa;
import uk.org.waymark.web.paper.Material.Highlights;
import uk.org.waymark.web.small.Small;

/** The highlight report of the Government Office as a paper. */
class HighlightPaperTest {
    private static final Position POSITION = Small.position("NI 154 | 2008/09 Q2 | 1400 | - | 2008-11-25");
    private static final HighlightText TEXT = new HighlightText(
            "The partnership is well led.\n\nTwo targets need attention.",
            List.of(new Progress("town", "Homes are behind.")),
            List.of(new RedRisk(
                    "Too few homes",
                    Threat.OUTCOME,
                    Optional.of("town"),
                    "The market has collapsed.",
                    "The target is looked at in the refresh.",
                    List.of(IndicatorCode.of("NI 154")),
                    List.of())),
            "",
            "",
            List.of());

    private static Composed report(Optional<HighlightText> text) {
        return Composed.usual(
                "highlight-report",
                new Material(
                        Composed.review(POSITION),
                        List::of,
                        indicator -> new Elsewhere(List.of()),
                        () -> text.map(any -> new Highlights(submitted(any), List.of(new Heading("town", "The town")))),
                        () -> new RiskRegister(List.of()),
                        Optional.empty()));
    }

    private static Entry<HighlightStatement> submitted(HighlightText text) {
        return new Entry<>(
                9,
                new HighlightSubmitted(7, POSITION.period(), text),
                Instant.parse("2008-12-15T10:00:00Z"),
                Instant.parse("2008-12-15T10:00:00Z"),
                new UUID(0, 1),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void itIsInTheWordsOfTheGovernmentOffice() {
        Composed paper = report(Optional.of(TEXT));

        assertEquals(
                "Submitted to the partnership on 15 December 2008. The partnership is well led. Two targets need attention.",
                paper.sentences("Overall progress"));
        assertEquals("Homes are behind.", paper.sentences("The town"));
        assertEquals(
                "Red risk to outcomes, The town: NI 154. Why it is red: The market has collapsed. Remedial action: The"
                        + " target is looked at in the refresh.",
                paper.sentences("Too few homes"));
    }

    @Test
    void itAgreesWithItselfAndLeavesOutWhatIsNotWritten() {
        Composed paper = report(Optional.of(TEXT));

        assertEquals(List.of(), Certificate.of(paper.paper()).faults());
        assertEquals(
                List.of("Overall progress", "Progress by part of the agreement", "Red risks to outcomes and rewards"),
                paper.paper().parts().get(1).parts().stream()
                        .map(part -> part.heading())
                        .toList());
    }

    @Test
    void asPdfItPassesTheRulesOfPdfUa() throws Exception {
        byte[] pdf = Documents.render(report(Optional.of(TEXT)).paper(), Format.PDF, CabinetPaper.FRAME);

        assertEquals(List.of(), PdfUa.faults(pdf));
    }

    @Test
    void beforeItIsSubmittedItIsRefused() {
        assertEquals(
                "The Government Office had not submitted a report on the review of 2008/09 Q2 by that day. Make this"
                        + " paper when it has.",
                assertThrows(PaperRefused.class, () -> report(Optional.empty())).getMessage());
    }
}
