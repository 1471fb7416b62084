package uk.org.waymark.contract.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.contract.harbour.Harbour.changed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.AgreementDesignation;
import uk.org.waymark.contract.agreement.AnnualReview;
import uk.org.waymark.contract.agreement.Block;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.agreement.CalendarEvent;
import uk.org.waymark.contract.agreement.Consent;
import uk.org.waymark.contract.agreement.HeldReview;
import uk.org.waymark.contract.agreement.Levels;
import uk.org.waymark.contract.agreement.PrintedCounts;
import uk.org.waymark.contract.agreement.RefreshRule;
import uk.org.waymark.contract.agreement.ReviewFigures;
import uk.org.waymark.contract.agreement.ReviewSection;
import uk.org.waymark.contract.agreement.RewardScheme;
import uk.org.waymark.contract.agreement.Scorecard;
import uk.org.waymark.contract.agreement.Story;
import uk.org.waymark.contract.agreement.Structure;
import uk.org.waymark.contract.agreement.ThemeStory;
import uk.org.waymark.contract.harbour.Harbour;
import uk.org.waymark.contract.indicator.Designation;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.risk.Appetite;
import uk.org.waymark.contract.risk.RiskScale;
import uk.org.waymark.contract.risk.RiskScore;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.StatusScheme.BetterWhen;

final class AgreementReaderTest {

    @Test
    void figuresMayBeginBeforeTheTerm() {
        Agreement agreement = AgreementReader.read(new DefinitionFile(
                "agreement.xml", changed(Harbour.AGREEMENT, "<term ", "<term figures-from=\"2005/06\" ")));

        assertTrue(agreement.takesFiguresOf(ReportingPeriod.parse("2005-06-Q1")));
        assertFalse(agreement.takesFiguresOf(ReportingPeriod.parse("2004-05-Q4")));
        assertFalse(agreement.covers(ReportingPeriod.parse("2005-06-Q1")));
    }

    @Test
    void figuresDoNotBeginAfterTheTermDoes() {
        DefinitionFile late =
                new DefinitionFile("port.xml", changed(Harbour.AGREEMENT, "<term ", "<term figures-from=\"2009/10\" "));

        var refused = assertThrows(DefinitionException.class, () -> AgreementReader.read(late));

        assertEquals(1, refused.faults().size());
        assertTrue(refused.getMessage().contains("figures begin after the first year of the agreement; write 2008/09"));
    }

    @Test
    void anAgreementSaysWhenItsTargetsMayBeChangedAndWhoConsents() {
        RefreshRule rule = refreshedBy(
                        """
                <refresh from="--12-01" to="--03-31">
                  <consent of="lead-partner"/>
                  <consent of="ministers"/>
                </refresh>
                """)
                .refresh();

        assertEquals(List.of(Consent.LEAD_PARTNER, Consent.MINISTERS), rule.consents());
        assertTrue(rule.isOpenOn(LocalDate.parse("2008-12-01")));
        assertTrue(rule.isOpenOn(LocalDate.parse("2009-03-31")));
        assertFalse(rule.isOpenOn(LocalDate.parse("2009-04-01")));
        assertFalse(rule.isOpenOn(LocalDate.parse("2008-11-30")));
    }

    @Test
    void anAgreementMayDeclareItsReward() {
        RewardScheme reward = refreshedBy("<reward pounds=\"3000000\" factor=\"0.5\"/>")
                .reward()
                .orElseThrow();

        assertEquals(new BigDecimal("3000000"), reward.pounds());
        assertEquals(new BigDecimal("0.5"), reward.factor());
        assertEquals(0, new BigDecimal(60).compareTo(reward.floor()));
        assertEquals(0, new BigDecimal(100).compareTo(reward.cap()));
        assertEquals(Optional.empty(), Harbour.agreement().reward());
    }

    @Test
    void anAgreementWithoutARuleIsRefreshedAtAnyTimeWithTheConsentOfAll() {
        assertEquals(RefreshRule.USUAL, Harbour.agreement().refresh());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            <refresh><consent of="ministers"/><consent of="executive"/></refresh>       | out of order or twice
            <refresh><consent of="executive"/><consent of="executive"/></refresh>       | out of order or twice
            <refresh from="--12-01"><consent of="ministers"/></refresh>                 | one end only
            <reward pounds="5" floor="80" cap="70"/>                                    | write the lower percentage first
            <reward pounds="-5"/>                                                       | -5
            """)
    void aRefreshThatCannotBeIsAFault(String refresh, String expected) {
        var refused = assertThrows(DefinitionException.class, () -> refreshedBy(refresh));

        assertTrue(refused.getMessage().contains(expected), refused.getMessage());
    }

    private static Agreement refreshedBy(String refresh) {
        return AgreementReader.read(
                new DefinitionFile("agreement.xml", changed(Harbour.AGREEMENT, "<scheme ", refresh + "<scheme ")));
    }

    @Test
    void anAgreementIsReadAsItIsWritten() {
        Agreement port = Harbour.agreement();

        assertEquals("[2008/09, 2009/10, 2010/11]", port.years().toString());
        assertEquals(List.of("harbour", "beach"), port.themes());
        assertEquals("Pilots", port.findPartner("pilots").orElseThrow().name());
        assertEquals(BetterWhen.BEYOND_TOLERANCE, port.schemes().get(0).betterWhen());
        assertEquals("star", port.schemes().get(0).symbol(Performance.BETTER).shape());
        assertEquals(Optional.empty(), port.knownFrom());
    }

    @Test
    void aReviewKeepsTheCountsThatItsDocumentPrints() {
        String reviewed = changed(
                Harbour.AGREEMENT,
                "<scheme",
                """
                <reviewed period="2008/09 Q2" by="The review" known-from="2008-11-25">
                  <counts ahead="9" near="42" below="8" of="58">Two parts were counted apart.</counts>
                  <note>It names six areas.</note>
                </reviewed>
                <reviewed period="2009/10 Q2" by="The second review"/>
                <scheme""");

        List<HeldReview> reviews = read(reviewed).reviews();

        PrintedCounts counts = reviews.get(0).counts().orElseThrow();
        assertEquals(new PrintedCounts(9, 42, 8, 58, "Two parts were counted apart."), counts);
        assertEquals(59, counts.sum());
        assertEquals(List.of("It names six areas."), reviews.get(0).notes());
        assertFalse(reviews.get(0).isKnownAt(Known.parse("2008-11-24")));
        assertTrue(reviews.get(0).isKnownAt(Known.parse("2008-11-25")));
        assertEquals(new HeldReview(ReportingPeriod.parse("2009/10 Q2"), "The second review"), reviews.get(1));
        assertTrue(reviews.get(1).isKnownAt(Known.parse("2008-06-02")));
    }

    @Test
    void risksAreScoredByTheAgreementsOwnWordsAndAppetite() {
        String own = changed(
                Harbour.AGREEMENT,
                "<scheme",
                """
                <risk-scale>
                  <appetite medium-from="8" high-from="15"/>
                  <impact>None</impact><impact>Small</impact><impact>Some</impact><impact>Great</impact><impact>All</impact>
                </risk-scale>
                <scheme""");

        RiskScale scale = read(own).structure().risks();

        assertEquals(Optional.of(new Appetite(8, 15)), scale.appetite());
        assertEquals("Great", scale.impact(new RiskScore(1, 4)));
        assertEquals("Almost certain", scale.likelihood(new RiskScore(5, 1)));
    }

    @Test
    void anAgreementWithoutARiskScaleHasTheUsualWordsAndNoAppetite() {
        assertEquals(RiskScale.USUAL, Harbour.agreement().structure().risks());
        assertEquals(Optional.empty(), RiskScale.USUAL.level(new RiskScore(5, 5)));
    }

    @Test
    void anAppetiteWhoseLinesCrossIsAFault() {
        String crossed = changed(
                Harbour.AGREEMENT,
                "<scheme",
                "<risk-scale><appetite medium-from=\"15\" high-from=\"8\"/></risk-scale><scheme");

        var refused = assertThrows(DefinitionException.class, () -> read(crossed));

        assertEquals(1, refused.faults().size());
        assertTrue(
                refused.getMessage().contains("medium from 15 and high from 8 is no line between low, medium and high"),
                refused.getMessage());
    }

    @Test
    void anAgreementDeclaresTheSectionsOfItsReviewAndTheRouteOfThePaper() {
        AnnualReview review = read(reviewed(
                        """
                        <annual-review owner="Partnership team" role="Project manager">
                          <part heading="A Performance">
                            <section number="A.1" heading="All measures" figures="all-measures"/>
                            <section number="A.4" heading="The economy" owner="Council">
                              <question>Which targets does the economy put at risk?</question>
                              <measure code="NI 117"/>
                            </section>
                          </part>
                          <body id="cabinet">Cabinet</body>
                        </annual-review>
                        """))
                .annualReview();

        ReviewSection all = review.findSection("A.1").orElseThrow();
        assertEquals(Optional.of(ReviewFigures.ALL_MEASURES), all.figures());
        assertEquals(Optional.of("Project manager"), all.role());
        ReviewSection economy = review.findSection("a.4").orElseThrow();
        assertEquals(Optional.of("Which targets does the economy put at risk?"), economy.question());
        assertEquals(Optional.of("Council"), economy.owner());
        assertEquals(Optional.empty(), economy.role(), "the post of the review's owner is none of another body");
        assertEquals(List.of(IndicatorCode.of("NI 117")), economy.measures());
        assertEquals(List.of(new Body("cabinet", "Cabinet")), review.route());
    }

    @Test
    void anAgreementWithoutAnAnnualReviewHasNoSelfAssessment() {
        assertEquals(AnnualReview.NONE, Harbour.agreement().annualReview());
    }

    @Test
    void twoSectionsWithOneNumberAndABodyNamedTwiceAreFaults() {
        String twice = reviewed(
                """
                <annual-review>
                  <part heading="A"><section number="A.1" heading="One"/><section number="A.1" heading="Two"/></part>
                  <body id="board">The board</body>
                  <body id="board">The board again</body>
                </annual-review>
                """);

        var refused = assertThrows(DefinitionException.class, () -> read(twice));

        assertEquals(2, refused.faults().size());
        assertTrue(
                refused.getMessage().contains("there is a section \"A.1\" above; number each section once"),
                refused.getMessage());
        assertTrue(refused.getMessage().contains("the paper reaches \"board\" twice"), refused.getMessage());
    }

    @Test
    void theStoriesOfAPeriodAreThoseThatAReleaseOfThatDayKnows() {
        Agreement harbour = read(reviewed(stories("2008/09 Q2", "", "Is the port busy?", "It had {measure outturn}.")
                + stories("2008/09 Q2", "known-from=\"2009-01-01\"", "Is the port full?", "By {ends} it was.")));
        ReportingPeriod period = ReportingPeriod.parse("2008/09 Q2");

        assertEquals(List.of("Is the port busy?"), questions(harbour.storiesOf(period, Known.parse("2008-12-31"))));
        assertEquals(List.of("Is the port full?"), questions(harbour.storiesOf(period, Known.parse("2009-01-01"))));
        assertEquals(List.of(), harbour.storiesOf(period.next(), Known.parse("2009-01-01")));
    }

    private static List<String> questions(List<Story> stories) {
        return stories.stream().map(Story::question).toList();
    }

    private static String stories(String period, String attributes, String question, String paragraph) {
        return """
            <stories period="%s" %s>
              <story measure="NI 117" question="%s"><paragraph>%s</paragraph></story>
            </stories>
            """
                .formatted(period, attributes, question, paragraph);
    }

    @Test
    void aTypedFigureAStatementForAQuestionAndASecondChoiceAreFaults() {
        String wrong = reviewed(stories("2008/09 Q2", "", "Is the port busy?", "It had 300 ships.")
                + stories("2008/09 Q2", "", "The port is busy.", "It was.")
                + stories("2008/09 Q3", "", "Is the port busy?", "It had {measure ships}."));

        String refused =
                assertThrows(DefinitionException.class, () -> read(wrong)).getMessage();

        assertTrue(refused.contains("\"It had 300 ships.\" has a figure in digits; refer to it"), refused);
        assertTrue(refused.contains("\"The port is busy.\" is not a question"), refused);
        assertTrue(refused.contains("stories of this period from this day are chosen above"), refused);
        assertTrue(refused.contains("{measure ships} refers to nothing"), refused);
    }

    @Test
    void aThemeIsDescribedInWordsThatReferToMeasuresByTheirCodes() {
        Agreement harbour = read(
                reviewed(
                        """
            <stories period="2008/09 Q2">
              <theme id="harbour"><promised>More at work.</promised><going>{NI 117 outturn} by {ends}.</going></theme>
            </stories>
            """));
        ReportingPeriod period = ReportingPeriod.parse("2008/09 Q2");
        ThemeStory told =
                harbour.storyOf("harbour", period, Known.parse("2008-12-31")).orElseThrow();

        assertEquals("More at work.", told.promised().orElseThrow().words());
        assertEquals(2, told.going().orElseThrow().references().count());
        assertEquals(Optional.empty(), told.doing());
        assertEquals(Optional.empty(), harbour.storyOf("harbour", period.next(), Known.parse("2008-12-31")));
    }

    @Test
    void aThemeThatTheAgreementDoesNotHaveATypedFigureAndAMeasureWithoutItsCodeAreFaults() {
        String wrong = reviewed(
                """
            <stories period="2008/09 Q2">
              <theme id="harbours"><going>Well.</going></theme>
              <theme id="harbour"><promised>300 places.</promised><going>{measure outturn}</going></theme>
              <theme id="harbour"/>
            </stories>
            """);

        String refused =
                assertThrows(DefinitionException.class, () -> read(wrong)).getMessage();

        assertTrue(refused.contains("the agreement has no theme \"harbours\"; write one of harbour"), refused);
        assertTrue(refused.contains("\"300 places.\" has a figure in digits"), refused);
        assertTrue(refused.contains("{measure outturn} is of no measure here; write the code of one"), refused);
        assertTrue(refused.contains("the theme \"harbour\" is described above"), refused);
    }

    private static String reviewed(String review) {
        return changed(Harbour.AGREEMENT, "<scheme", review + "<scheme");
    }

    @Test
    void aPartnerKeepsItsNote() {
        String noted = changed(
                Harbour.AGREEMENT, "<partner id=\"pilots\"", "<partner id=\"pilots\" note=\"may be the port’s own\"");

        Agreement port = read(noted);

        assertEquals(
                Optional.of("may be the port’s own"),
                port.findPartner("pilots").orElseThrow().note());
        assertEquals(
                Optional.empty(),
                port.findPartner("port-authority").orElseThrow().note());
    }

    @Test
    void theCalendarKeepsMonthsWithAndWithoutADay() {
        String dated = changed(
                Harbour.AGREEMENT,
                "<scheme",
                "<calendar><event month=\"--09\">Review</event><event month=\"--03\" day=\"---31\">Refresh</event>"
                        + "</calendar><scheme");

        assertEquals(
                List.of(
                        new CalendarEvent(Month.SEPTEMBER, Optional.empty(), "Review"),
                        new CalendarEvent(Month.MARCH, Optional.of(31), "Refresh")),
                read(dated).calendar());
    }

    @Test
    void anAgreementWithoutAStructureHasThemesAndTheUsualWords() {
        assertEquals(Structure.PLAIN, Harbour.agreement().structure());
    }

    @Test
    void aStructureIsReadAsItIsWritten() {
        Structure structure = Harbour.structured().structure();

        assertEquals(
                Optional.of(new AgreementDesignation("parish", "Parish target", Designation.LOCAL)),
                structure.findDesignation("parish"));
        assertEquals(Optional.of(new Scorecard("council", "Council scorecard")), structure.findScorecard("council"));
        assertEquals(new Levels("Priority", "Outcome"), structure.levels());
        assertEquals(Optional.of(new Block("leisure", "Leisure", List.of("beach"))), structure.findBlockOf("beach"));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            id="harbour" block="trade" | id="harbour" block="trad"  | 14:3: no theme is in block "trade"; write block="trade" on its themes, or take it out + 16:23: there is no block "trad", there are trade, leisure; correct the id
            id="beach" block="leisure" | id="beach"                 | 15:3: no theme is in block "leisure"; write block="leisure" on its themes, or take it out + 17:3: theme "beach" is in no block; add block="…" with one of trade, leisure
            counts-as="local"          | counts-as="lokal"          | 10:28: counts-as="lokal" is not right here; write one of designated, statutory, local
            id="partnership"           | id="council"               | 12:3: "council" stands twice among the scorecards
            """)
    void aFaultOfTheStructureIsNamedWithItsPlace(String from, String to, String expected) {
        var refused = assertThrows(DefinitionException.class, () -> read(changed(Harbour.STRUCTURED, from, to)));

        assertEquals(
                expected,
                refused.faults().stream()
                        .map(fault -> fault.toString().replace("port.xml:", ""))
                        .collect(Collectors.joining(" + ")));
    }

    @Test
    void aBlockThatIsNotDeclaredIsNamed() {
        String undeclared = changed(Harbour.AGREEMENT, "<theme id=\"beach\"/>", "<theme id=\"beach\" block=\"sea\"/>");

        var refused = assertThrows(DefinitionException.class, () -> read(undeclared));

        assertEquals(
                "port.xml:10:21: there is no block \"sea\", and none is declared; add <block id=\"sea\"> before the"
                        + " themes, or take this out",
                refused.faults().get(0).toString());
    }

    @Test
    void aPartnerMayHaveTheIdOfADeliveryGroup() {
        String shared = changed(Harbour.AGREEMENT, "\"harbour-board\"", "\"pilots\"");

        assertEquals("pilots", read(shared).deliveryGroups().get(0).id());
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            id="pilots"             | id="port-authority"    | 7:3: "port-authority" stands twice among the partners
            theme id="beach"        | theme id="harbour"     | 10:3: "harbour" stands twice among the themes
            from="2008/09"          | from="2008/10"         | 5:9: "2008/10" is not a financial year; write it like 2008/09, the second year after the first
            to="2010/11"            | to="2007/08"           | 1:41: The term of port-2008-11 ends before it begins
            from="2008-04-01"       | from="2008-05-01"      | 1:41: Agreement port-2008-11 has no status scheme on its first day, 2008-04-01
            performance="worse"     | performance="better"   | 11:11: Scheme port-2008 needs one symbol for each of better, within, worse and not-rated
            tolerance="10%"         | tolerance="ten"        | 11:75: tolerance="ten" is not right here; write a percentage such as 10%, or an amount such as 0.5; a tolerance has no sign
            """)
    void aFaultIsNamedWithItsLineColumnAndWhatWasExpected(String from, String to, String expected) {
        var refused = assertThrows(DefinitionException.class, () -> read(changed(Harbour.AGREEMENT, from, to)));

        assertEquals("port.xml:" + expected, refused.faults().get(0).toString());
    }

    private static Agreement read(String text) {
        return AgreementReader.read(new DefinitionFile("port.xml", text));
    }
}
