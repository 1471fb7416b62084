package uk.org.waymark.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.Reconciliation.Outcome;
import uk.org.waymark.position.checking.Entered;
import uk.org.waymark.position.reporting.CycleStatement.PeriodClosed;
import uk.org.waymark.position.reporting.CycleStatement.PeriodOpened;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.PublicEntries;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.GroupFigure;
import uk.org.waymark.position.reporting.Statement.GroupSuppressed;
import uk.org.waymark.position.reporting.Statement.GroupWithdrawal;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Overruled;
import uk.org.waymark.position.reporting.Statement.SignedOff;
import uk.org.waymark.position.reporting.Statement.Suppressed;
import uk.org.waymark.position.reporting.Statement.Withdrawal;
import uk.org.waymark.position.reporting.Subject;

/** A measure's figure by ward. */
class BreakdownTest {
    private static final IndicatorCode CODE = IndicatorCode.of("NI 1");
    private static final ReportingPeriod Q3 = ReportingPeriod.parse("2008/09 Q3");
    private static final String MONDAY = "2009-01-05";
    private static final String TUESDAY = "2009-01-06";
    private static final String WEDNESDAY = "2009-01-07";

    private final SmallAgreement homes =
            new SmallAgreement(measure("unit='homes' decimals='0'", "snapshot", "<exact>50</exact>"));

    @ParameterizedTest(name = "{3}, {4}, {5} and {6} of {0}: {7}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            homes     | 0 | snapshot | 50    | 20    | 20    | 10    | AGREES    | The groups come to 50 homes, as the measure does.
            homes     | 0 | snapshot | 50    | 20    | 20    | 9     | DIFFERS   | The groups come to 49 homes, and the figure of the measure is 50 homes.
            homes     | 0 | snapshot | 50    | 20    | 20    |       | OPEN      | Castle has no figure yet.
            homes     | 0 | snapshot | 50    | 20    |       |       | OPEN      | Beaumont and Castle have no figure yet.
            homes     | 0 | snapshot |       | 20    | 20    | 10    | OPEN      | The groups come to 50 homes, and the measure has no figure.
            homes     | 0 | average  | 50    | 20    | 20    | 10    | NOT_ADDED | Figures in homes do not add up to that of the whole.
            per 1,000 | 0 | snapshot | 50    | 20    | 20    | 10    | NOT_ADDED | Figures in per 1,000 do not add up to that of the whole.
            £ million | 1 | snapshot | 5.1   | 1.7   | 1.7   | 1.8   | AGREES    | The groups come to £5.2 million, as the measure does.
            £ million | 1 | snapshot | 5.1   | 1.7   | 1.7   | 2.0   | DIFFERS   | The groups come to £5.4 million, and the figure of the measure is £5.1 million.
            %         | 1 | rate     | 30/60 | 10/20 | 10/20 | 10/20 | AGREES    | The groups come to 50.0% (30 of 60), as the measure does.
            %         | 1 | rate     | 30/61 | 10/20 | 10/20 | 10/20 | DIFFERS   | The groups come to 50.0% (30 of 60), and the figure of the measure is 49.2% (30 of 61).
            %         | 1 | rate     | 50    | 10/20 | 10/20 | 10/20 | AGREES    | The groups come to 50.0% (30 of 60), as the measure does.
            %         | 1 | rate     | 50    | 50    | 50    | 50    | NOT_ADDED | Percentages are not added up. Given as so many out of so many, they can be checked.
            """)
    void theGroupsAddUpToTheWhole(
            String unit,
            int decimals,
            String kind,
            String whole,
            String abbey,
            String beaumont,
            String castle,
            Outcome outcome,
            String words) {
        SmallAgreement agreement = new SmallAgreement(
                measure("unit='%s' decimals='%d'".formatted(unit, decimals), kind, "<exact>50</exact>"));
        Optional.ofNullable(whole).ifPresent(figure -> agreement.say(outturn(agreement, figure), MONDAY));
        report(agreement, "abbey", abbey, MONDAY);
        report(agreement, "beaumont", beaumont, MONDAY);
        report(agreement, "castle", castle, MONDAY);

        Reconciliation reconciliation = wards(agreement).reconciliation();

        assertEquals(new Reconciliation(outcome, words), reconciliation);
    }

    @Test
    void aMeasureOfWhichNoGroupIsReportedHasNoBreakdownToShow() {
        homes.outturn("NI 1", "2008/09 Q3", "50", MONDAY);

        assertEquals(List.of(), homes.measure("2008/09 Q3", MONDAY).history().breakdowns(Q3));
    }

    @Test
    void aGroupIsCorrectedAndWithdrawnWithoutTheMeasureAndTheMeasureWithoutIt() {
        homes.outturn("NI 1", "2008/09 Q3", "50", MONDAY);
        report(homes, "abbey", "20", MONDAY);
        report(homes, "abbey", "21", TUESDAY);

        assertEquals("21", told(homes.read(), "abbey", TUESDAY));
        assertEquals("20", told(homes.read(), "abbey", MONDAY));
        homes.say(new Withdrawal(CODE, Optional.empty(), Q3), WEDNESDAY);
        assertEquals("21", told(homes.read(), "abbey", WEDNESDAY));
        homes.say(new GroupWithdrawal(CODE, "ward", "abbey", Q3), WEDNESDAY);
        assertEquals("20", told(homes.read(), "abbey", WEDNESDAY));
    }

    @Test
    void aGroupThatChangesAfterTheSignOffIsAChange() {
        homes.outturn("NI 1", "2008/09 Q3", "50", MONDAY).say(new SignedOff(CODE, Q3), TUESDAY);
        assertTrue(homes.returned("2008/09 Q3", TUESDAY).isSignedOff());

        report(homes, "abbey", "20", WEDNESDAY);

        assertFalse(homes.returned("2008/09 Q3", WEDNESDAY).isSignedOff());
    }

    @Test
    void aGroupTooSmallToShowIsHiddenWithTheNextSmallest() {
        homes.outturn("NI 1", "2008/09 Q3", "50", MONDAY);
        report(homes, "abbey", "20", MONDAY);
        report(homes, "beaumont", "27", MONDAY);
        small("castle", "3", MONDAY);

        assertEquals("suppressed, 27, suppressed", toldToAnybody(MONDAY));
        assertEquals("20, 27, suppressed (3)", told(homes.read(), MONDAY));
        assertEquals(
                List.of(true, false, true),
                wards(homes).groups().stream().map(GroupReading::hidden).toList());
        assertEquals(
                "Abbey and Castle are too small to show.",
                BreakdownReading.of(indicator(homes), Q3, standing(shown(), MONDAY))
                        .get(0)
                        .reconciliation()
                        .words());
    }

    @Test
    void aGroupWithoutAnybodyIsHiddenLast() {
        homes.outturn("NI 1", "2008/09 Q3", "50", MONDAY);
        report(homes, "abbey", "0", MONDAY);
        report(homes, "beaumont", "47", MONDAY);
        small("castle", "3", MONDAY);

        assertEquals("0, suppressed, suppressed", toldToAnybody(MONDAY));
    }

    @Test
    void twoThatComeToTwoAreNotHiddenByEachOther() {
        homes.outturn("NI 1", "2008/09 Q3", "50", MONDAY);
        report(homes, "abbey", "48", MONDAY);
        small("beaumont", "1", MONDAY);
        small("castle", "1", MONDAY);

        assertEquals("suppressed, suppressed, suppressed", toldToAnybody(MONDAY));
    }

    @Test
    void aHiddenGroupIsHiddenOnEveryEarlierDayToo() {
        homes.outturn("NI 1", "2008/09 Q3", "50", MONDAY);
        report(homes, "abbey", "20", MONDAY);
        report(homes, "beaumont", "27", MONDAY);
        report(homes, "castle", "3", MONDAY);
        homes.say(new Overruled(CODE, Optional.of("castle"), Q3, "It is 3, a third of the last figure."), MONDAY);
        small("castle", "3", TUESDAY);

        assertEquals("suppressed, 27, suppressed", toldToAnybody(MONDAY));
        assertEquals(0, shown().about(CODE, Overruled.class, Known.EVER).count());
    }

    @Test
    void aGroupOnceHiddenBesideAnotherStaysSoWhenOthersBecomeSmaller() {
        homes.outturn("NI 1", "2008/09 Q3", "50", MONDAY);
        report(homes, "abbey", "20", MONDAY);
        report(homes, "beaumont", "27", MONDAY);
        small("castle", "3", MONDAY);
        report(homes, "beaumont", "19", TUESDAY);

        assertEquals("suppressed, 19, suppressed", toldToAnybody(TUESDAY));
    }

    @Test
    void whatNobodySawWhileThePeriodWasOpenHidesNothing() {
        homes.say(new PeriodOpened(Q3, LocalDate.parse("2009-02-01")), MONDAY)
                .outturn("NI 1", "2008/09 Q3", "50", MONDAY);
        small("castle", "3", MONDAY);
        report(homes, "beaumont", "27", TUESDAY);
        report(homes, "abbey", "20", WEDNESDAY);
        homes.say(new PeriodClosed(Q3), WEDNESDAY);

        assertEquals("suppressed, 27, suppressed", toldToAnybody(WEDNESDAY));
    }

    @Test
    void withTheLastSmallGroupTheOthersAreShownAgain() {
        report(homes, "abbey", "20", MONDAY);
        report(homes, "beaumont", "27", MONDAY);
        small("castle", "3", MONDAY);
        homes.say(new GroupWithdrawal(CODE, "ward", "castle", Q3), TUESDAY);

        assertEquals("20, 27, nothing", toldToAnybody(TUESDAY));
    }

    @Test
    void aWholeThatIsHeldIsComparedAllTheSame() {
        report(homes, "abbey", "2", MONDAY);
        report(homes, "beaumont", "1", MONDAY);
        report(homes, "castle", "0", MONDAY);
        homes.say(new Suppressed(CODE, Optional.empty(), Q3, Optional.of(Figure.Amount.of("4"))), MONDAY);

        assertEquals(
                "The groups come to 3 homes, and the figure of the measure is 4 homes.",
                wards(homes).reconciliation().words());
    }

    @Test
    void ofAWholeTooSmallToShowNoGroupIsShown() {
        report(homes, "abbey", "2", MONDAY);
        report(homes, "beaumont", "1", MONDAY);
        homes.say(new Suppressed(CODE, Optional.empty(), Q3, Optional.of(Figure.Amount.of("3"))), TUESDAY);

        assertEquals("nothing, nothing, nothing", toldToAnybody(MONDAY));
    }

    private static String measure(String unit, String kind, String target) {
        return """
                <indicator code='NI 1' designation='local'>
                  <title>Homes</title>
                  <plain-title>Homes</plain-title>
                  <measured %s polarity='high' kind='%s' collected='quarterly'/>
                  <breakdown by='ward'>
                    <group id='abbey'>Abbey</group><group id='beaumont'>Beaumont</group><group id='castle'>Castle</group>
                  </breakdown>
                  <partner id='council' lead='true'/>
                  <agreed known-from='2008-06-02' by='the original'>
                    <baseline><not-known>None.</not-known></baseline>
                    <target year='2008/09'>%s</target>
                  </agreed>
                </indicator>
                """
                .formatted(unit, kind, target);
    }

    private static Indicator indicator(SmallAgreement agreement) {
        return agreement.measure("2008/09 Q3", MONDAY).indicator();
    }

    private static Statement outturn(SmallAgreement agreement, String figure) {
        return new Outturn(CODE, Optional.empty(), Q3, figure(agreement, figure), Optional.empty(), false);
    }

    private static Figure figure(SmallAgreement agreement, String text) {
        return Entered.read(indicator(agreement).reportedMeasurement(), text)
                .figure()
                .orElseThrow();
    }

    private static void report(SmallAgreement agreement, String group, String figure, String knownFrom) {
        Optional.ofNullable(figure)
                .ifPresent(text -> agreement.say(
                        new GroupFigure(CODE, "ward", group, Q3, figure(agreement, text), false), knownFrom));
    }

    private void small(String group, String held, String knownFrom) {
        homes.say(new GroupSuppressed(CODE, "ward", group, Q3, Optional.of(Figure.Amount.of(held))), knownFrom);
    }

    private static BreakdownReading wards(SmallAgreement agreement) {
        return BreakdownReading.of(indicator(agreement), Q3, standing(agreement.read(), MONDAY))
                .get(0);
    }

    private static Standing standing(Entries entries, String known) {
        return new Standing(entries, Known.parse(known));
    }

    private Entries shown() {
        return PublicEntries.of(homes.read(), List.of()).shown();
    }

    private String toldToAnybody(String known) {
        return told(shown(), known);
    }

    private String told(Entries entries, String known) {
        return BreakdownReading.of(indicator(homes), Q3, standing(entries, known)).get(0).groups().stream()
                .map(group -> told(entries, group.group().id(), known))
                .collect(Collectors.joining(", "));
    }

    private String told(Entries entries, String group, String known) {
        return standing(entries, known)
                .group(new Subject(CODE, Optional.of(group), Q3))
                .map(entry -> entry.statement().text())
                .orElse("nothing");
    }
}
