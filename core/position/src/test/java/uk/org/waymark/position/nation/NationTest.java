package uk.org.waymark.position.nation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.SmallAgreement;
import uk.org.waymark.position.reporting.Statement.Commentary;

class NationTest {
    private static final IndicatorCode CODE = IndicatorCode.of("NI 117");

    @Test
    void areasWithTheMostMeasuresAtRiskComeFirst() {
        Nation nation = new Nation(
                List.of(
                        area("Ashby", "North", "low", "%", "9.0"),
                        area("Bexley", "North", "low", "%", "13.0"),
                        area("Aldwick", "North", "low", "%", "8.0")),
                false);

        assertEquals(
                List.of("Bexley", "Aldwick", "Ashby"),
                nation.ranking().stream().map(AreaPosition::area).toList());
        assertEquals(
                List.of(1, 0, 0),
                nation.ranking().stream().map(area -> area.all().atRisk()).toList());
    }

    @Test
    void figuresLieFromLowToHighAndTheBestIsFirstInRank() {
        Spread spread = spread(
                "low",
                area("Ashby", "North", "low", "%", "9.0"),
                area("Bexley", "North", "low", "%", "7.0"),
                area("Corby", "South", "low", "%", "9.0"),
                area("Derby", "South", "low", "%", "12.0"));

        assertEquals(
                List.of("Bexley 1", "Ashby 2", "Corby 2", "Derby 4"),
                spread.places().stream()
                        .map(place -> place.area().area() + " " + place.rank().orElseThrow())
                        .toList());
        assertEquals(Optional.of(new BigDecimal("9.0")), spread.middle());
    }

    @Test
    void whereHighIsGoodTheHighestIsFirst() {
        Spread spread =
                spread("high", area("Ashby", "North", "high", "%", "9.0"), area("Bexley", "North", "high", "%", "7.0"));

        assertEquals(
                List.of(2, 1),
                spread.places().stream().flatMap(place -> place.rank().stream()).toList());
    }

    @Test
    void regionsComeFromLowToHighWithTheirMiddles() {
        Spread spread = spread(
                "low",
                area("Ashby", "North", "low", "%", "9.0"),
                area("Bexley", "North", "low", "%", "11.0"),
                area("Corby", "South", "low", "%", "4.0"),
                area("Derby", "South", "low", "%", "5.0"),
                area("Epsom", "South", "low", "%", "12.0"));

        assertEquals(
                List.of("South 5.0", "North 10.0"),
                spread.regions().stream()
                        .map(region -> region.name() + " " + region.middle().toPlainString())
                        .toList());
    }

    @Test
    void aMiddleToCompareWithNeedsThreeFigures() {
        Spread spread = spread(
                "low",
                area("Ashby", "North", "low", "%", "9.0"),
                area("Bexley", "North", "low", "%", "11.0"),
                area("Corby", "South", "low", "%", "4.0"),
                area("Derby", "South", "low", "%", "5.0"),
                area("Epsom", "South", "low", "%", "12.0"));

        assertEquals("5.0 of 3 in South, 9.0 of 5", words(spread.middles("South")));
        assertEquals("9.0 of 5", words(spread.middles("North")));
        assertEquals(
                "",
                words(spread(
                                "low",
                                area("Ashby", "North", "low", "%", "9.0"),
                                area("Bexley", "North", "low", "%", "7.0"))
                        .middles("North")));
    }

    @Test
    void whereAllAreInOneRegionThereIsOneMiddle() {
        Spread spread = spread(
                "low",
                area("Ashby", "North", "low", "%", "9.0"),
                area("Bexley", "North", "low", "%", "11.0"),
                area("Corby", "North", "low", "%", "4.0"));

        assertEquals("9.0 of 3", words(spread.middles("North")));
    }

    private static String words(List<Spread.Middle> middles) {
        return middles.stream()
                .map(middle -> middle.figure().toPlainString() + " of " + middle.areas()
                        + middle.region().map(name -> " in " + name).orElse(""))
                .collect(Collectors.joining(", "));
    }

    @Test
    void anAreaIsFarBeyondTwiceTheUsualDistanceFromTheMiddleOfItsRegion() {
        // Distances from 8: 0, 0, 0, 1, 1, 6; the root of the mean of their squares is 2.5.
        Spread spread = spread(
                "low",
                area("Ashby", "North", "low", "%", "8.0"),
                area("Bexley", "North", "low", "%", "8.0"),
                area("Corby", "North", "low", "%", "8.0"),
                area("Derby", "North", "low", "%", "9.0"),
                area("Epsom", "North", "low", "%", "7.0"),
                area("Farnham", "North", "low", "%", "14.0"));

        assertEquals(
                List.of("Farnham"),
                spread.far().stream().map(place -> place.area().area()).toList());
    }

    @Test
    void ofWhatAnAreaWroteOfThePeriodTheFirstLinesAreKept() {
        SmallAgreement agreement = agreement("low", "%");
        agreement.say(new Commentary(CODE, ReportingPeriod.parse("2008-09-Q1"), "Two colleges closed."), "2008-08-01");

        assertEquals(Optional.empty(), commentary(agreement));

        agreement.say(new Commentary(CODE, ReportingPeriod.parse("2008-09-Q2"), "One college closed."), "2008-11-01");

        assertEquals(Optional.of("One college closed."), commentary(agreement));

        agreement.say(
                new Commentary(CODE, ReportingPeriod.parse("2008-09-Q2"), "One college closed. ".repeat(20)),
                "2008-11-02");

        assertEquals(Optional.of("One college closed. ".repeat(8) + "…"), commentary(agreement));
    }

    private static Optional<String> commentary(SmallAgreement agreement) {
        return AreaPosition.of(agreement.at("2008-09-Q2", "2009-05-01"))
                .find("NI 117")
                .orElseThrow()
                .commentary();
    }

    @Test
    void ofFourAreasNoneIsFar() {
        Spread spread = spread(
                "low",
                area("Ashby", "North", "low", "%", "8.0"),
                area("Bexley", "North", "low", "%", "8.0"),
                area("Corby", "North", "low", "%", "8.0"),
                area("Derby", "North", "low", "%", "80.0"));

        assertEquals(List.of(), spread.far());
    }

    @Test
    void areasWithoutAFigureOrWithAnotherUnitAreToldApart() {
        Spread spread = spread(
                "low",
                area("Ashby", "North", "low", "%", "8.0"),
                area("Bexley", "North", "low", "%"),
                area("Corby", "North", "low", "people", "80.0"));

        assertEquals(1, spread.places().size());
        assertEquals(
                List.of("Bexley"),
                spread.without().stream().map(AreaPosition::area).toList());
        assertEquals(
                List.of("Corby"),
                spread.otherwise().stream().map(AreaPosition::area).toList());
    }

    @Test
    void aMeasureNobodyHasIsSpreadOverNoArea() {
        Nation nation = new Nation(List.of(area("Ashby", "North", "low", "%", "8.0")), false);

        assertEquals(Optional.empty(), nation.spread("NI 999", Optional.empty(), "small"));
    }

    private static Spread spread(String polarity, AreaPosition... areas) {
        return new Nation(List.of(areas), false)
                .spread("NI117", Optional.empty(), "")
                .filter(found -> found.measurement().polarity().words().equals(polarity))
                .orElseThrow();
    }

    /** An area with one measure, whose target is 10, and a figure of it where one is given. */
    private static AreaPosition area(String name, String region, String polarity, String unit, String... figure) {
        SmallAgreement agreement = agreement(polarity, unit);
        Stream.of(figure).forEach(digits -> agreement.outturn("NI 117", "2008-09-Q2", digits, "2008-11-01"));
        AreaPosition small = AreaPosition.of(agreement.at("2008-09-Q2", "2009-05-01"));
        return new AreaPosition(
                name.toLowerCase(Locale.ROOT), name, region, small.all(), small.themes(), small.measures());
    }

    private static SmallAgreement agreement(String polarity, String unit) {
        return new SmallAgreement(
                """
                <indicator code="NI 117" designation="designated">
                  <title>Young people out of work</title>
                  <plain-title>Young people without work or a course</plain-title>
                  <measured unit="%s" decimals="1" polarity="%s" kind="snapshot" collected="quarterly"/>
                  <partner id="council" lead="true"/>
                  <agreed known-from="2008-04-01" by="Agreement">
                    <baseline><figure>11</figure></baseline>
                    <target year="2008/09"><exact>10</exact></target>
                    <target year="2009/10"><exact>10</exact></target>
                    <target year="2010/11"><exact>10</exact></target>
                  </agreed>
                </indicator>
                """
                        .formatted(unit, polarity));
    }
}
