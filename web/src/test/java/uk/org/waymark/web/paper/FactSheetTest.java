package uk.org.waymark.web.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.certificate.Certificate;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.web.document.CabinetPaper;
import uk.org.waymark.web.document.Documents;
import uk.org.waymark.web.document.Format;
import uk.org.waymark.web.document.PdfUa;
import uk.org.waymark.web.small.Small;
import uk.org.waymark.web.small.TextTheme;

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

    @Test
    void aMeasureInPartsHasTheCourseOfEachBesideItsOwnTarget() {
        Theme roads = TextTheme.of(
                """
                <theme xmlns="urn:uk.org.waymark:1" id="town" agreement="smallshire" title="The town">
                  <indicator code="NI 47" designation="designated">
                    <title>Official casualties</title>
                    <plain-title>Casualties</plain-title>
                    <measured unit="people" decimals="0" polarity="low" kind="rate" collected="quarterly"/>
                    <part id="adults">Adults</part>
                    <part id="children">Children</part>
                    <source>The police</source>
                    <partner id="council" lead="true"/>
                    <agreed known-from="2008-06-02" by="Agreement of June 2008">
                      <baseline><part id="adults">60</part><part id="children">9</part></baseline>
                      <target year="2008/09">
                        <parts><part id="adults">54</part><part id="children">8</part></parts>
                      </target>
                    </agreed>
                  </indicator>
                </theme>
                """,
                "<action-plan xmlns=\"urn:uk.org.waymark:1\" theme=\"town\"><none>No plan.</none></action-plan>");
        Position position = new Positions(
                        Small.AGREEMENT,
                        List.of(roads),
                        new Entries(List.of(told(1, "adults", 58), told(2, "children", 7))))
                .at(ReportingPeriod.parse("2008/09 Q2"), Known.on(LocalDate.of(2009, 5, 1)));

        Composed sheet = Composed.usual(
                "fact-sheet", Material.of(Composed.review(position)).about(Small.measure(position, "NI 47")));

        assertEquals("58", sheet.column("course NI 47 adults", "outturn"));
        assertEquals("54", sheet.column("course NI 47 adults", "target"));
        assertEquals("8", sheet.column("course NI 47 children", "target"));
        assertTrue(
                sheet.sentences("Figure and target").startsWith("adults 58, children 7 people, against a target of"),
                () -> sheet.sentences("Figure and target"));
    }

    private static Entry<Outturn> told(long sequence, String part, int people) {
        Instant known = Known.from(LocalDate.of(2008, 11, 25));
        return new Entry<>(
                sequence,
                new Outturn(
                        IndicatorCode.of("NI 47"),
                        Optional.of(part),
                        ReportingPeriod.parse("2008/09 Q2"),
                        Shape.AMOUNT.parse(Integer.toString(people)),
                        Optional.empty(),
                        false),
                known,
                known,
                new UUID(0, 0),
                Optional.empty(),
                Optional.empty());
    }
}
