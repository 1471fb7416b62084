package uk.org.waymark.web.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.definition.AgreementReader;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.certificate.Certificate;
import uk.org.waymark.position.paper.Block.Tally;
import uk.org.waymark.web.document.CabinetPaper;
import uk.org.waymark.web.document.Documents;
import uk.org.waymark.web.document.Format;
import uk.org.waymark.web.document.PdfUa;
import uk.org.waymark.web.small.Small;
import uk.org.waymark.web.small.TextTheme;

/** A closing report sets every measure beside what was agreed first, and says what was changed on the way. */
class ClosingReportTest {
    private static final String TERM = "Where the agreement stands";
    private static final String HOMES =
            """
            NI 154 | 2007/08 Q4 | 900 | - | 2008-05-01
            NI 154 | 2008/09 Q2 | 450 | - | 2008-10-25
            NI 154 | 2008/09 Q4 | 800 | - | 2009-04-20
            NI 154 | 2008/09 Q4 | 850 | - | 2009-04-27
            NI 117 | 2008/09 Q4 | 8.0 | - | 2009-04-20
            """;

    /** An agreement of one year with a reward. */
    private static Agreement agreement(String reward) {
        return AgreementReader.read(new DefinitionFile(
                "shortshire.xml",
                """
                <agreement xmlns="urn:uk.org.waymark:1" id="smallshire" known-from="2008-06-02">
                  <title>Shortshire’s agreement</title>
                  <area>Shortshire</area>
                  <government-office>Government Office</government-office>
                  <term from="2008/09" to="2008/09" figures-from="2007/08"/>
                  <partner id="council">Shortshire Council</partner>
                  <theme id="town"/>
                  <calendar><event month="--03" day="---31">Ministers sign</event></calendar>
                  %s
                  <scheme id="short" from="2008-04-01" better-when="beyond-tolerance" tolerance="10%%">
                    <title>Shortshire 2008</title>
                    <symbol performance="better" shape="star">better</symbol>
                    <symbol performance="within" shape="circle">within range</symbol>
                    <symbol performance="worse" shape="triangle">worse</symbol>
                    <symbol performance="not-rated" shape="bar">cannot be judged</symbol>
                  </scheme>
                </agreement>
                """
                        .formatted(reward)));
    }

    private static final Theme TOWN = TextTheme.of(
            """
            <theme xmlns="urn:uk.org.waymark:1" id="town" agreement="smallshire" title="The town">
              <indicator code="NI 154" designation="designated" reward-weighted="true">
                <title>Official homes</title>
                <plain-title>Homes</plain-title>
                <measured unit="homes" decimals="0" polarity="high" kind="cumulative" collected="quarterly"/>
                <source>The council</source>
                <partner id="council" lead="true"/>
                <agreed known-from="2008-06-02" by="Agreement of June 2008">
                  <baseline><figure>900</figure></baseline>
                  <target year="2008/09"><exact>1450</exact></target>
                </agreed>
                <agreed known-from="2009-03-30" by="Refresh of March 2009">
                  <why>The market fell.</why>
                  <baseline><figure>700</figure></baseline>
                  <target year="2008/09"><exact>900</exact></target>
                </agreed>
              </indicator>
              <indicator code="NI 117" designation="designated">
                <title>Official young people</title>
                <plain-title>Young people</plain-title>
                <measured unit="%" decimals="1" polarity="low" kind="rate" collected="quarterly"/>
                <source>The council</source>
                <partner id="council" lead="true"/>
                <agreed known-from="2008-06-02" by="Agreement of June 2008">
                  <baseline><figure>9.0</figure></baseline>
                  <target year="2008/09"><exact>8.4</exact></target>
                </agreed>
              </indicator>
            </theme>
            """,
            "<action-plan xmlns=\"urn:uk.org.waymark:1\" theme=\"town\"><none>No plan.</none></action-plan>");

    private static Composed report(String reward, String period) {
        return Composed.usual(
                "closing-report",
                Material.of(Composed.review(Small.position(agreement(reward), List.of(TOWN), HOMES, period))));
    }

    private static Composed atEnd() {
        return report("", "2008/09 Q4");
    }

    @Test
    void aMeasureIsSetBesideItsOriginalBaseline() {
        assertEquals(
                "NI 154 | The town | Homes | 900 (rebased later) | 850 |  | 900 | worse | within range | ",
                atEnd().row("achievements", 0));
        assertEquals(
                "NI 117 | The town | Young people | 9.0% | 8.0% |  | 8.4% | better | within range | ",
                atEnd().row("achievements", 1));
    }

    @Test
    void whatIsNoLongerAsAgreedFirstIsListedWithWhoAgreedIt() {
        assertEquals(
                "NI 154 | Homes | Baseline | 900 | 700 | Refresh of March 2009, known from 30 March 2009",
                atEnd().row("rebased", 0));
        assertEquals(
                "NI 154 | Homes | Target of the last year | 1,450 | 900 | Refresh of March 2009, known from 30 March"
                        + " 2009",
                atEnd().row("rebased", 1));
    }

    @Test
    void aFigureThatWasRestatedIsListedWithItsReason() {
        assertEquals("NI 154 | Homes | 2008/09 Q4 | 800 | 850 | 27 April 2009 | Counted", atEnd().row("restated", 0));
        assertEquals(1, atEnd().grid("restated").rows().size());
    }

    @Test
    void itsFirstSentenceSaysWhetherTheTermHasEnded() {
        assertTrue(
                atEnd().sentences(TERM).startsWith("The term of the agreement ended on 31 March 2009"),
                () -> atEnd().sentences(TERM));
        assertTrue(
                report("", "2008/09 Q2")
                        .sentences(TERM)
                        .startsWith(
                                "These are not the last figures of the agreement: its term ended on 31 March 2009, and"
                                        + " they are those at 30 September 2008."),
                () -> report("", "2008/09 Q2").sentences(TERM));
        Composed running = Composed.usual("closing-report", Material.of(Composed.review(Small.position(""))));
        assertTrue(
                running.sentences(TERM).startsWith("The term of the agreement has not ended: it runs to 31 March 2011"),
                () -> running.sentences(TERM));
    }

    @Test
    void aRewardIsToldOnlyWhereASchemeIsDeclared() {
        Composed rewarded = report("<reward pounds=\"100000\" floor=\"60\" cap=\"100\"/>", "2008/09 Q4");

        assertEquals("NI 154 | Homes | 75% | £100,000 | £75,000", rewarded.row("reward", 0));
        assertEquals(
                "Where the agreement stands | Changed baselines and targets | Restated figures | Every measure",
                atEnd().headings());
        assertEquals(List.of(), Certificate.of(rewarded.paper()).faults());
    }

    @Test
    void itsCountsAreThoseOfItsRows() {
        Tally tally = atEnd().paper()
                .blocks()
                .filter(Tally.class::isInstance)
                .map(Tally.class::cast)
                .findFirst()
                .orElseThrow();

        assertEquals(
                "better 0, within range 2, worse 0, cannot be judged 0",
                tally.counts().stream()
                        .map(count -> count.words() + " " + count.rows())
                        .collect(Collectors.joining(", ")));
        assertEquals(List.of(), Certificate.of(atEnd().paper()).faults());
        assertEquals(List.of(), Certificate.of(report("", "2008/09 Q2").paper()).faults());
    }

    @Test
    void asPdfItPassesTheRulesOfPdfUa() throws Exception {
        assertEquals(List.of(), PdfUa.faults(Documents.render(atEnd().paper(), Format.PDF, CabinetPaper.FRAME)));
    }
}
