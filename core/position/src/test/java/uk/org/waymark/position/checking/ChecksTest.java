package uk.org.waymark.position.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.checking.Finding.Severity;

class ChecksTest {
    private static final ReportingPeriod Q3 = ReportingPeriod.parse("2008/09 Q3");

    @Test
    void aPercentageOutsideNoughtToAHundredIsAnError() {
        assertError("120.0% is more than 100.0%, which this measure cannot be.", Measures.percentage(), "120");
        assertError("−1.0% is less than 0.0%, which this measure cannot be.", Measures.percentage(), "-1");
        assertEquals(List.of(), found(Measures.percentage(), "100", ""));
    }

    @Test
    void aPercentageMayBeWhatItsUnitOrItsTargetAllows() {
        Indicator change = Measures.of("% change since 1998", 1, "rate", "amount", "<exact>-28.3</exact>", "");
        Indicator promised = Measures.of("%", 1, "rate", "amount", "<exact>110</exact>", "");

        assertEquals(List.of(), found(change, "-5.3", ""));
        assertEquals(List.of(), found(promised, "120", ""));
    }

    @Test
    void aRatePerSomethingIsNotNegativeAndACountMayBe() {
        Indicator rate = Measures.of("offences per 1,000 population", 1, "rate", "amount", "<exact>2.4</exact>", "");

        assertError(
                "−2.4 offences per 1,000 population is less than 0.0 offences per 1,000 population, which this measure"
                        + " cannot be.",
                rate,
                "-2.4");
        assertEquals(List.of(), found(Measures.homes(), "-12", ""));
    }

    @Test
    void aMeasureThatDeclaresItsLimitsIsHeldToThem() {
        Indicator crowding = Measures.limited("%", "amount", "<exact>110</exact>", "<possible from='50' to='250'/>");
        Indicator ladder = Measures.limited("level", "level", "<level>2</level>", "<possible from='1' to='3'/>");

        assertEquals(List.of(), found(crowding, "240", ""));
        assertError("251% is more than 250%, which this measure cannot be.", crowding, "251");
        assertError("49% is less than 50%, which this measure cannot be.", crowding, "49");
        assertEquals(
                List.of("level 4 is more than level 3, which this measure cannot be."),
                Checks.of(ladder, Q3, new Figure.Level(4), Past.none()).stream()
                        .map(Finding::wrong)
                        .toList());
    }

    @Test
    void aFigureOfAnotherShapeIsAnError() {
        assertError("10/23 is not how this measure is written.", Measures.percentage(), "10/23");
    }

    @Test
    void moreDecimalsThanTheDefinitionAreAWarningAndNoughtsAtTheEndAreNot() {
        assertWarning(
                "80.33 has more decimals than the definition, which has 1 decimal.",
                Measures.percentage(),
                "80.33",
                "");
        assertWarning(
                "300.5 has more decimals than the definition, which has no decimals.", Measures.homes(), "300.5", "");
        assertEquals(List.of(), found(Measures.homes(), "300.00", ""));
        assertEquals(
                "Write 81.5, or say why it stands as it is.",
                found(Measures.percentage(), "81.5384615384615", "").get(0).remedy());
    }

    @Test
    void homesThatAddUpThroughTheYearDoNotFall() {
        assertWarning(
                "It is less than the figure at 2008/09 Q2, 300 homes, although this measure adds up through the year.",
                Measures.homes(),
                "290",
                "2008/09 Q2: 300");
        assertWarning(
                "It is more than the figure at 2008/09 Q4, 400 homes, although this measure adds up through the year.",
                Measures.homes(),
                "410",
                "2008/09 Q2: 300, 2008/09 Q4: 400");
        assertEquals(List.of(), found(Measures.homes(), "120", "2007/08 Q4: 600"));
    }

    @Test
    void aFigureThatAddsTooMuchInAQuarterIsDoubted() {
        assertWarning(
                "It is four times the last figure, 300 homes at 2008/09 Q2, and adds 900 homes in one quarter; before, it"
                        + " was never more than 150 homes a quarter.",
                Measures.homes(),
                "1200",
                "2008/09 Q2: 300");
        assertEquals(List.of(), found(Measures.homes(), "450", "2008/09 Q2: 300"));
    }

    @Test
    void aSlippedDecimalPointIsNoticedFromOneEarlierFigure() {
        assertWarning(
                "It is about a tenth of the last figure, 80.0% at 2008/09 Q2.",
                Measures.percentage(), "8.1", "2008/09 Q2: 80.0");
        assertWarning(
                "It is three times the last figure, 12.0% at 2008/09 Q2.",
                Measures.percentage(), "36", "2008/09 Q1: 10.0, 2008/09 Q2: 12.0");
        assertEquals(List.of(), found(Measures.percentage(), "12", "2008/09 Q2: 8.0"));
    }

    @Test
    void withEnoughHistoryItsOwnChangesAreTheMeasure() {
        String steady =
                "2007/08 Q1: 70.0, 2007/08 Q2: 71.0, 2007/08 Q3: 70.5, 2007/08 Q4: 71.5, 2008/09 Q1: 72.0, 2008/09 Q2: 72.5";

        assertWarning(
                "It is 17.5 points above the last figure, 72.5% at 2008/09 Q2; half of the 5 changes before it were 0.5"
                        + " points or less.",
                Measures.percentage(), "90.0", steady);
        assertEquals(List.of(), found(Measures.percentage(), "76.0", steady));
    }

    @Test
    void withNothingToCompareNothingIsSaidOfAChange() {
        assertEquals(List.of(), found(Measures.percentage(), "99", ""));
        assertEquals(List.of(), found(Measures.children(), "1/23", "2008/09 Q2: 2/23"));
    }

    private static List<Finding> found(Indicator indicator, String figure, String past) {
        return Checks.of(indicator, Q3, Measures.figure(figure), new Past(Measures.past(past), List.of()));
    }

    private static void assertError(String wrong, Indicator indicator, String figure) {
        assertFinding(Severity.ERROR, wrong, Checks.of(indicator, Q3, Measures.figure(figure), Past.none()));
    }

    private static void assertWarning(String wrong, Indicator indicator, String figure, String past) {
        Figure proposed = Measures.figure(figure);
        assertFinding(
                Severity.WARNING, wrong, Checks.of(indicator, Q3, proposed, new Past(Measures.past(past), List.of())));
    }

    private static void assertFinding(Severity severity, String wrong, List<Finding> found) {
        assertEquals(List.of(wrong), found.stream().map(Finding::wrong).toList());
        assertEquals(severity, found.get(0).severity());
        assertTrue(found.get(0).text().length() > wrong.length(), "it says what to do");
    }
}
