package uk.org.waymark.position.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.SmallAgreement;
import uk.org.waymark.position.reporting.Subject;

/** Figures of a measure that has no past of its own, or a short one, beside what was agreed about it. */
class LikelyFigureTest {
    private static final String QUARTER = "2008/09 Q3";
    private static final String OR_WHY = " If the figure is right, say why it stands.";

    /** Pupils behind the others: low is good, 40.6% at first and 34% to be reached. */
    private final SmallAgreement gap =
            measure("%", 1, "snapshot", "", "<figure>40.6</figure>", "<exact>34</exact>", "");

    /** A reduction since 1998, of which only figures of the year and an interim target speak. */
    private final SmallAgreement reduction = measure(
            "conceptions per 1,000",
            1,
            "rate",
            "<reported basis='percent change since 1998' unit='% change since 1998' decimals='2' polarity='low'/>",
            "<figure>61.2</figure>",
            "<exact>45.1</exact>",
            "<interim period='2008/09 Q2'><exact>-28.30</exact></interim>");

    @Test
    void aFirstFigureIsComparedWithTheBaseline() {
        assertDoubt("It is less than a hundredth of the baseline, 40.6%. Did you mean 40.0%?" + OR_WHY, gap, "0.4");
        assertDoubt("It is about ten times the baseline, 40.6%. Did you mean 39.0%?" + OR_WHY, unlimited(), "390");
        assertDoubt(
                "It is about a fifth of the baseline, 40.6%. Check the figure; if it is right, say why it stands.",
                gap, "9");
        assertNoDoubt(gap, "38.2");
        assertNoDoubt(gap, "20");
    }

    @Test
    void whatWasProbablyMeantIsGivenAsItIsTyped() {
        assertEquals(List.of("40.0"), likely(gap, "0.4"));
        assertEquals(List.of("-12.00"), likely(reduction, "12.00"));
        assertEquals(List.of("38.3"), likely(gap, "38.25"));
        assertEquals(List.of(), likely(gap, "9"));
    }

    @Test
    void anImpossibleFigureSaysWhatWasProbablyMeantWhereASlipExplainsIt() {
        assertDoubt(
                "385.0% is more than 100.0%, which this measure cannot be. Did you mean 38.5%? Correct the figure, or ask"
                        + " the theme to declare a unit or limits that allow it.",
                gap, "385");
        assertEquals(List.of("38.5"), likely(gap, "385"));
        assertEquals(List.of(), likely(gap, "120"));
    }

    @Test
    void aFirstFigureThatIsAnAnnualRateIsNotComparedWithOneOfAnotherBasis() {
        assertNoDoubt(reduction, "-12.00");
        assertDoubt(
                "It is above zero, unlike the interim target at 2008/09 Q2, −28.30% change since 1998. Did you mean −12.00%"
                        + " change since 1998?" + OR_WHY,
                reduction,
                "12.00");
    }

    @Test
    void zeroIsAskedAboutWhereThereNeverWasOne() {
        gap.outturn("NI 1", "2008/09 Q2", "10.8", "2008-10-20");

        assertDoubt(
                "It is zero, unlike the last figure, 10.8% at 2008/09 Q2. Leave it blank, or write NA, where there is no"
                        + " figure; if zero is meant, say why it stands.",
                gap, "0");
    }

    @Test
    void zeroIsAFigureLikeAnyOtherWhereItIsPromisedOrClose() {
        assertNoDoubt(measure("%", 1, "snapshot", "", "<figure>12</figure>", "<exact>0</exact>", ""), "0");
        assertNoDoubt(measure("deaths", 0, "snapshot", "", "<figure>4</figure>", "<exact>2</exact>", ""), "0");
    }

    @Test
    void aSignThatWasLeftOutIsAskedAbout() {
        reduction.outturn("NI 1", "2008/09 Q2", "-5.30", "2008-10-20");

        assertDoubt(
                "It is above zero, unlike the last figure, −5.30% change since 1998 at 2008/09 Q2. Did you mean −5.30%"
                        + " change since 1998?" + OR_WHY,
                reduction,
                "5.30");
    }

    @Test
    void aSlippedPointOfANegativeFigureIsAskedAbout() {
        reduction.outturn("NI 1", "2008/09 Q2", "-5.30", "2008-10-20");

        assertDoubt(
                "It is ten times the last figure, −5.30% change since 1998 at 2008/09 Q2. Did you mean −5.30% change since"
                        + " 1998?" + OR_WHY,
                reduction,
                "-53.0");
    }

    @Test
    void aStepTowardsTheTargetIsNoSlipHoweverLarge() {
        reduction.outturn("NI 1", "2008/09 Q2", "-5.30", "2008-10-20");

        assertNoDoubt(reduction, "-27.00");
    }

    @Test
    void whatAddsUpThroughTheYearIsComparedWithItsShareOfTheYear() {
        SmallAgreement homes =
                measure("homes", 0, "cumulative", "", "<figure>1234</figure>", "<exact>1450</exact>", "");

        assertNoDoubt(homes, "300");
        assertDoubt("It is about ten times the baseline, 1,234 homes. Did you mean 900 homes?" + OR_WHY, homes, "9000");
        assertDoubt("It is about a tenth of the baseline, 1,234 homes. Did you mean 900 homes?" + OR_WHY, homes, "90");
    }

    @Test
    void theOtherPartsOfAMeasureCountAsAPast() {
        SmallAgreement mortality = new SmallAgreement(
                """
                <indicator code="NI 1" designation="local">
                  <title>A measure</title>
                  <plain-title>A measure</plain-title>
                  <measured unit="deaths per 100,000" decimals="1" polarity="low" kind="rate" collected="quarterly"/>
                  <part id="female">Women</part>
                  <part id="male">Men</part>
                  <partner id="council" lead="true"/>
                  <agreed known-from="2008-06-02" by="the original">
                    <baseline><not-known>Not known.</not-known></baseline>
                    <target year="2008/09"><not-in-sources>Not printed.</not-in-sources></target>
                  </agreed>
                </indicator>
                """);
        mortality.outturnOf("NI 1", "male", QUARTER, "834.1", "2009-01-10");

        assertEquals(
                List.of(
                        "It is less than a tenth of the figure of Men, 834.1 deaths per 100,000. Did you mean 591.3 deaths per"
                                + " 100,000?" + OR_WHY),
                doubts(mortality, Optional.of("female"), "59.13").stream()
                        .filter(text -> !text.contains("decimals"))
                        .toList());
    }

    @Test
    void ofAHandfulOfChildrenTwoMoreOrLessAreNoSurprise() {
        SmallAgreement children = measure(
                "children", 0, "academic-year", " shape='ratio'", "<figure>3/9</figure>", "<ratio>4/9</ratio>", "");

        assertNoDoubt(children, "1/9");
        assertDoubt(
                "It is zero, unlike the baseline, 3 of 9. Leave it blank, or write NA, where there is no figure; if zero is"
                        + " meant, say why it stands.",
                children,
                "0/9");
    }

    /** The same gap, of which more than 100% can be. */
    private static SmallAgreement unlimited() {
        return measure(
                "%", 1, "snapshot", "<possible from='0' to='1000'/>", "<figure>40.6</figure>", "<exact>34</exact>", "");
    }

    private static SmallAgreement measure(
            String unit, int decimals, String kind, String more, String baseline, String target, String interim) {
        boolean attribute = more.startsWith(" ");
        return new SmallAgreement(
                """
                <indicator code="NI 1" designation="local">
                  <title>A measure</title>
                  <plain-title>A measure</plain-title>
                  <measured unit="%s" decimals="%d" polarity="low" kind="%s" collected="quarterly"%s/>
                  %s
                  <partner id="council" lead="true"/>
                  <agreed known-from="2008-06-02" by="the original">
                    <baseline>%s</baseline>
                    <target year="2008/09">%s</target>
                    %s
                  </agreed>
                </indicator>
                """
                        .formatted(
                                unit,
                                decimals,
                                kind,
                                attribute ? more : "",
                                attribute ? "" : more,
                                baseline,
                                target,
                                interim));
    }

    private static void assertDoubt(String expected, SmallAgreement agreement, String figure) {
        assertEquals(List.of(expected), doubts(agreement, Optional.empty(), figure));
    }

    private static void assertNoDoubt(SmallAgreement agreement, String figure) {
        assertEquals(List.of(), doubts(agreement, Optional.empty(), figure));
    }

    private static List<String> doubts(SmallAgreement agreement, Optional<String> part, String figure) {
        return findings(agreement, part, figure).map(Finding::text).toList();
    }

    private static List<String> likely(SmallAgreement agreement, String figure) {
        return findings(agreement, Optional.empty(), figure)
                .flatMap(finding -> finding.likely().stream())
                .toList();
    }

    private static Stream<Finding> findings(SmallAgreement agreement, Optional<String> part, String figure) {
        Indicator indicator = agreement.measure(QUARTER, "2009-01-20").indicator();
        Subject subject = new Subject(indicator.code(), part, ReportingPeriod.parse(QUARTER));
        Known known = Known.parse("2009-01-20");
        return Checks.of(
                indicator,
                subject.period(),
                indicator.reportedMeasurement().shape().parse(figure),
                Past.of(indicator, subject, agreement.standing(known), known))
                .stream();
    }
}
