package uk.org.waymark.web.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.certificate.Certificate;
import uk.org.waymark.web.document.CabinetPaper;
import uk.org.waymark.web.document.Documents;
import uk.org.waymark.web.document.Format;
import uk.org.waymark.web.document.PdfUa;
import uk.org.waymark.web.small.Small;

/** A fact sheet says all there is of one measure, and nothing of another. */
class FactSheetTest {
    private static final Position POSITION = Small.position(
            """
            NI 154 | 2008/09 Q1 | 120 | - | 2008-07-25
            NI 154 | 2008/09 Q1 | 140 | - | 2008-10-02
            NI 154 | 2008/09 Q2 | 300 | worse 800 | 2008-11-25
            NI 117 | 2008/09 Q2 | 8.4 | within | 2008-11-25
            """);

    private static Composed sheet(String code) {
        return Composed.usual(
                "fact-sheet", Material.of(Composed.review(POSITION)).about(Small.measure(POSITION, code)));
    }

    @Test
    void itIsCalledByItsMeasureAndItsModelNamesIt() {
        Composed homes = sheet("NI 154");

        assertEquals("NI 154: Plain NI 154", homes.paper().title());
        assertTrue(homes.paper().canonical().contains("\"measure\":\"NI 154\""), homes.paper()::canonical);
        assertFalse(homes.paper().canonical().contains("NI 117"), homes.paper()::canonical);
    }

    @Test
    void aFigureThatWasCorrectedStandsBesideTheOneItReplaced() {
        Composed homes = sheet("NI 154");

        assertEquals("2008/09 Q1 | 2008/09 Q1", homes.column("told", "when"));
        assertEquals("140 | 300 | 800", homes.column("course NI 154", "outturn"));
        assertEquals("120 | 140", homes.column("told", "figure"));
        assertEquals("replaced | stands", homes.column("told", "state"));
    }

    @Test
    void itHasTheTargetsOfEachRevisionAndTheMoneyOfThePlan() {
        Composed homes = sheet("NI 154");

        assertEquals(
                "Agreement of June 2008, known from 2 June 2008",
                homes.grid("targets").columns().get(1).heading());
        assertEquals("–: Never counted before. | 1,450", homes.column("targets", "revision-1"));
        assertEquals("Buy land. | Draw plans.", homes.column("actions building", "action"));
        assertTrue(homes.paper().canonical().contains("£26,000"), homes.paper()::canonical);
    }

    @Test
    void itsFirstSentenceHasTheFigureAndThePartsWithoutContentAreLeftOut() {
        Composed homes = sheet("NI 154");

        assertTrue(
                homes.sentences("Figure and target").startsWith("300 homes, against a target of 1,450."),
                () -> homes.sentences("Figure and target"));
        assertEquals(
                "Figure and target | Definition | Baseline and targets | Corrections | Plan and money",
                homes.headings());
    }

    @Test
    void aMeasureWithoutAFigureHasASheetToo() {
        Composed survey = sheet("NI 1");

        assertEquals(
                "No figure was corrected, is provisional, or came under an earlier code.",
                survey.sentences("Corrections"));
        assertEquals(List.of(), Certificate.of(survey.paper()).faults());
    }

    @Test
    void itAgreesWithItself() {
        assertEquals(List.of(), Certificate.of(sheet("NI 154").paper()).faults());
        assertEquals(List.of(), Certificate.of(sheet("NI 117").paper()).faults());
    }

    @Test
    void asPdfItPassesTheRulesOfPdfUa() throws Exception {
        assertEquals(
                List.of(), PdfUa.faults(Documents.render(sheet("NI 154").paper(), Format.PDF, CabinetPaper.FRAME)));
    }
}
