package uk.org.waymark.contract.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.contract.harbour.Harbour.changed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.harbour.Harbour;

final class ConformanceKitTest {

    private static final String CONFIRMED =
            "<partner id=\"pilots\"/><confirmed check=\"polarity\">The paper has it so.</confirmed>";

    @Test
    void aSoundThemePassesEveryCheck() {
        assertEquals(List.of(), failing(Broken.nothing()));
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void aThemeBrokenInOneRespectFailsThatCheckAndNoOther(Check check) {
        assertEquals(List.of(check), failing(Broken.theme(check)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            CODES               | indicators.xml:3:3: NI1: a national indicator's code is written with a blank
            PREDECESSORS        | indicators.xml:6:15: NI 1: NI 1 is still a measure of this theme; take it out, or correct
            EVERY_YEAR          | indicators.xml:9:5: NI 1: the original says nothing of 2009/10;
            PROFILE             | indicators.xml:25:7: NI 1: the interim target of the last quarter is 8.50 and the annual target 8.4;
            ROUND_TRIP          | indicators.xml:32:9: NI 1: "09.5" would be printed as "9.5";
            EQUAL_IS_NOT_WORSE  | indicators.xml:13:7: NI 1: an outturn of 8.4 meets the target 8.4 and would be called worse;
            BETTER_IS_NOT_WORSE | indicators.xml:13:7: NI 1: an outturn of
            UNSCORED_NOT_RATED  | indicators.xml:22:7: NI 1: outturns of 2008/09 Q2 would be rated
            OWNERS              | action-plan.xml:6:25: action "dredge" has "TBC" for an owner;
            DUE_IN_TERM         | action-plan.xml:6:48: action "dredge" is due 2011-04-01, outside the term from 2008-04-01 to 2011-03-31;
            PLAN_INDICATORS     | action-plan.xml:2:3: plan "quay" is for NI 2, which this theme does not have; it has NI 1
            UNIT                | indicators.xml:6:15: NI 1: write the unit "percent" as "%"
            POSSIBLE            | indicators.xml:31:7: NI 1: 9.5 is more than 9, which <possible> says this measure cannot be;
            ROLL_UP             | indicators.xml:7:26: NI 1: a figure that adds up through the year is no mean; write sum
            BREAKDOWNS          | indicators.xml:7:64: NI 1: group "abbey" stands twice; write another
            DATES               | indicators.xml:29:13: 2080-03-31 is years away from the term from 2008-04-01 to 2011-03-31; correct
            DESIGNATION         | indicators.xml:3:51: NI 1: agreement port-2008-11 has no designation "strech", it has stretch, parish;
            SCORECARDS          | indicators.xml:3:51: NI 1: agreement port-2008-11 has no scorecard "counsel", it has council, partnership;
            OUTCOMES            | indicators.xml:3:64: NI 1: this theme has no outcome "job", it has jobs; add <outcome id="job"> before the
            POLARITY            | indicators.xml:6:41: NI 1: good is low, and the target of 2009/10 is 8.69 where the baseline is 7.9;
            TENFOLD             | indicators.xml:31:7: NI 1: the target of 2010/11 is 95, and
            PERCENTAGE          | indicators.xml:43:7: NI 2: 192 is no percentage of a whole; correct it, or add <confirmed check="percentage">
            LADDER              | indicators.xml:43:7: NI 2: level 6 lies beyond level 5
            TOLERANCE           | indicators.xml:7:29: NI 1: a tolerance of 500% leaves nothing to be called worse;
            TERM                | indicators.xml:34:7: NI 1: this target is for 2011/12, and the agreement runs from 2008/09 to 2010/11;
            LEAD                | indicators.xml:7:5: NI 1: 2 partners have lead="true", and a measure has one lead;
            INTERIM             | indicators.xml:39:58: NI 2: the figure adds up through the year, and there is no interim target;
            FUNDS               | action-plan.xml:7:49: the lines of fund "harbour-fund" come to £3000, the stated total is £2000;
            """)
    void eachFaultNamesItsPlaceAndWhatToDo(Check check, String start) {
        String fault = check.faults(Broken.theme(check)).get(0).toString();

        assertTrue(fault.startsWith(start), fault);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            of="months" by="ratio-of-sums"          | its figures are a number such as 8.4 or -5.30, and the ratio of the sums is for others; write sum or last or mean
            of="terms" by="sum"                     | nothing that makes up a figure ends in quarter 1; leave it out of "due" of <measured>
            of="terms" by="sum" from="11" to="1"    | "from" and "to" are for months; leave them out
            of="months" by="sum" from="11" to="1"   | nothing that makes up a figure ends in quarter 1, quarter 2, quarter 3; leave it out of "due" of <measured>
            """)
    void aRuleThatCannotMakeAFigureIsAFaultThatSaysWhatCan(String how, String wrong) {
        String fault = Check.ROLL_UP.faults(Broken.rolledUp(how)).get(0).toString();

        assertTrue(fault.endsWith(": NI 1: " + wrong), fault);
    }

    @Test
    void figuresOfMonthsThatAddUpMakeAQuarters() {
        assertEquals(List.of(), failing(Broken.rolledUp("of=\"months\" by=\"sum\"")));
    }

    @Test
    void aStatedDiscrepancyIsEnoughForAFundThatDoesNotAddUp() {
        Subject stated = Broken.plan(
                "<line pounds=\"2000\">Stone</line>",
                "<line pounds=\"2001\">Stone</line><discrepancy>As printed.</discrepancy>");

        assertEquals(List.of(), failing(stated));
    }

    @Test
    void whatIsMeantIsConfirmedWithAReason() {
        Subject meant = Broken.indicators("polarity=\"high\"", "polarity=\"low\"", CONFIRMED);

        assertEquals(List.of(), failing(meant));
    }

    @Test
    void aMeasureMayHaveAPlaceInEverythingThatIsDeclared() {
        Subject placed = Broken.outcome(
                "jobs", "outcome=\"jobs\" scorecards=\"council partnership\" designation-name=\"stretch\"");

        assertEquals(List.of(), failing(placed));
    }

    @Test
    void aDesignationCountsAsTheAgreementSays() {
        Subject parish = Broken.indicators(
                "designation=\"designated\"", "designation=\"designated\" designation-name=\"parish\"");

        List<Fault> faults = Check.DESIGNATION.faults(parish);

        assertEquals(List.of(Check.DESIGNATION), failing(parish));
        assertEquals(
                "NI 1: \"parish\" counts as local in the agreement, and this measure says designated; correct one of the"
                        + " two",
                faults.get(0).message());
    }

    @Test
    void whereOutcomesAreDeclaredEachMeasureHasOne() {
        Subject homeless = Broken.outcome("jobs", "");

        assertEquals(List.of(Check.OUTCOMES), failing(homeless));
        assertEquals(
                "NI 1: this theme groups its measures by outcomes, and this one has none; add outcome=\"…\" with one of"
                        + " jobs",
                Check.OUTCOMES.faults(homeless).get(0).message());
    }

    @Test
    void declaredLimitsAllowWhatAPercentageOrALadderDoesNot() {
        Subject overCrowded = Broken.more("unit=\"%\" decimals=\"1\"", "<exact>192</exact>", "<possible to=\"250\"/>");
        Subject highLadder = Broken.more(
                "unit=\"level\" decimals=\"0\" shape=\"level\"", "<level>7</level>", "<possible from=\"1\" to=\"9\"/>");

        assertEquals(List.of(), failing(overCrowded));
        assertEquals(List.of(), failing(highLadder));
    }

    @Test
    void aMeasureMayBeBrokenDownInSeveralWays() {
        Subject both = Broken.brokenDown(
                "<group id=\"abbey\">Abbey</group><group id=\"castle\">Castle</group></breakdown>"
                        + "<breakdown by=\"age-band\"><group id=\"young\">Under 18</group><group id=\"old\">18 and over</group>");

        assertEquals(List.of(), failing(both));
    }

    @Test
    void aMeasureIsBrokenDownInEachWayOnce() {
        Subject twice =
                Broken.brokenDown("<group id=\"abbey\">Abbey</group><group id=\"castle\">Castle</group></breakdown>"
                        + "<breakdown by=\"ward\"><group id=\"north\">North</group><group id=\"south\">South</group>");

        assertEquals(
                List.of("NI 1: breakdown \"ward\" stands twice; write another"),
                Check.BREAKDOWNS.faults(twice).stream().map(Fault::message).toList());
    }

    @Test
    void aMeasureInPartsIsNotBrokenDown() {
        Subject inParts = Broken.more(
                "unit=\"berths\" decimals=\"0\"",
                "<parts><part id=\"east\">4</part><part id=\"west\">4</part></parts>",
                "<part id=\"east\">East</part><part id=\"west\">West</part>"
                        + "<breakdown by=\"ward\"><group id=\"abbey\">Abbey</group><group id=\"castle\">Castle</group></breakdown>");

        assertEquals(
                List.of("NI 2: a measure in parts is not broken down; take <breakdown> out, or the parts"),
                Check.BREAKDOWNS.faults(inParts).stream().map(Fault::message).toList());
    }

    @Test
    void aLevelIsNotBrokenDown() {
        Subject ladder = Broken.more(
                "unit=\"level\" decimals=\"0\" shape=\"level\"",
                "<level>4</level>",
                "<breakdown by=\"ward\"><group id=\"abbey\">Abbey</group><group id=\"castle\">Castle</group></breakdown>");

        assertEquals(
                List.of("NI 2: levels are not broken down into groups; take <breakdown> out"),
                Check.BREAKDOWNS.faults(ladder).stream().map(Fault::message).toList());
    }

    @Test
    void aLevelBeyondTheDeclaredTopStepIsRefused() {
        Subject beyond = Broken.more(
                "unit=\"level\" decimals=\"0\" shape=\"level\"", "<level>4</level>", "<possible from=\"1\" to=\"3\"/>");

        assertEquals(List.of(Check.POSSIBLE), failing(beyond));
    }

    @Test
    void aConfirmationOfNothingIsRefused() {
        Subject needless = Broken.indicators("polarity=\"high\"", "polarity=\"high\"", CONFIRMED);

        assertEquals(List.of(Check.POLARITY), failing(needless));
        assertTrue(
                Check.POLARITY.faults(needless).get(0).message().startsWith("NI 1: there is nothing here to confirm"));
    }

    @Test
    void aDiscrepancyOfAFundThatAddsUpIsRefused() {
        Subject stated = Broken.plan("</fund>", "<discrepancy>As printed.</discrepancy></fund>");

        assertEquals(List.of(Check.FUNDS), failing(stated));
    }

    @Test
    void interimTargetsOnAnotherBasisAreNotComparedWithTheAnnualOne() {
        Subject monthly = Broken.indicators(
                "<partner id=\"port-authority\"",
                "<reported basis=\"monthly rate\" unit=\"ships a month\" decimals=\"2\" polarity=\"high\"/>"
                        + "<partner id=\"port-authority\"");
        assertEquals(List.of(), Check.PROFILE.faults(monthly));
    }

    @Test
    void aYearMayHaveTargetsForItsQuartersAlone() {
        Subject quarterly =
                Broken.indicators("<target year=\"2008/09\">\n        <exact>8.4</exact>\n      </target>", "");

        assertEquals(List.of(), failing(quarterly));
    }

    @Test
    void theTargetsOfLastQuartersSayWhichWayAMeasureByQuarterLeads() {
        Subject falling = Broken.indicators(
                "</theme>",
                """
                  <indicator code="NI 2" designation="designated">
                    <title>Berths</title>
                    <plain-title>Berths</plain-title>
                    <measured unit="berths" decimals="0" polarity="high" kind="snapshot" collected="quarterly"/>
                    <partner id="pilots" lead="true"/>
                    <agreed known-from="2008-06-02" by="The agreement">
                      <baseline><figure>20</figure></baseline>
                      <interim period="2008/09 Q4"><exact>19</exact></interim>
                      <interim period="2009/10 Q4"><exact>18</exact></interim>
                      <interim period="2010/11 Q4"><exact>17</exact></interim>
                    </agreed>
                  </indicator>
                </theme>
                """);

        assertEquals(List.of(Check.POLARITY), failing(falling));
    }

    @Test
    void aRuleThatBreaksALawForEveryTargetIsOneFault() {
        List<Fault> faults = Check.EQUAL_IS_NOT_WORSE.faults(Broken.theme(Check.EQUAL_IS_NOT_WORSE));

        assertEquals(1, faults.size());
    }

    @Test
    void theResultNamesEveryFaultOfEveryCheckFromTheTopOfEachFile() {
        Conformance result = Conformance.of(
                new DefinitionFile("indicators.xml", changed(Harbour.INDICATORS, "9.5", "09.5")),
                new DefinitionFile("action-plan.xml", changed(Harbour.ACTION_PLAN, "3000", "2000")),
                code -> Optional.empty(),
                Harbour.agreement());

        assertEquals(Check.values().length, result.checks());
        assertEquals(
                List.of("action-plan.xml:7", "indicators.xml:32"),
                result.faults().stream()
                        .map(fault -> fault.file() + ":" + fault.line())
                        .toList());
    }

    private static List<Check> failing(Subject subject) {
        return Stream.of(Check.values())
                .filter(check -> !check.faults(subject).isEmpty())
                .toList();
    }
}
