package uk.org.waymark.contract.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.contract.harbour.Harbour.changed;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.harbour.Harbour;
import uk.org.waymark.contract.indicator.Breakdown;
import uk.org.waymark.contract.indicator.Breakdown.Group;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.indicator.MeasureOwner;
import uk.org.waymark.contract.indicator.Membership;
import uk.org.waymark.contract.indicator.Outcome;
import uk.org.waymark.contract.indicator.Predecessor;
import uk.org.waymark.contract.indicator.RollUp;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Scorable;
import uk.org.waymark.contract.target.Unscored;

final class ThemeReaderTest {

    @Test
    void aMeasureKeepsItsPlaceInTheStructure() {
        String placed = changed(
                Harbour.INDICATORS,
                "<indicator code=\"NI 1\"",
                "<outcome id=\"jobs\">More  work</outcome>"
                        + "<indicator code=\"NI 1\" designation-name=\"stretch\" scorecards=\"council partnership\" outcome=\"jobs\"");

        ThemeDefinition theme = read(placed);

        assertEquals(List.of(new Outcome("jobs", "More work")), theme.outcomes());
        assertEquals(
                new Membership(Optional.of("stretch"), List.of("council", "partnership"), Optional.of("jobs")),
                theme.indicators().get(0).membership());
        assertEquals(
                Membership.NONE, read(Harbour.INDICATORS).indicators().get(0).membership());
    }

    @Test
    void aMeasureSaysWhatItsFiguresAreMadeOf() {
        String monthly = changed(
                Harbour.INDICATORS,
                "<partner id=\"port-authority\"",
                "<roll-up of=\"months\" by=\"mean\" from=\"11\" to=\"1\"/><partner id=\"port-authority\"");

        Optional<RollUp> rollUp = read(monthly).indicators().get(0).collection().rollUp();

        assertEquals("the mean of November to January", rollUp.orElseThrow().words());
        assertEquals(
                Optional.empty(),
                read(Harbour.INDICATORS).indicators().get(0).collection().rollUp());
    }

    @Test
    void aMeasureSaysByWhichGroupsItIsReported() {
        String brokenDown = changed(
                Harbour.INDICATORS,
                "<partner id=\"port-authority\"",
                "<breakdown by=\"age-band\"><group id=\"young\">Under  18</group><group id=\"old\">18 and over</group>"
                        + "</breakdown><partner id=\"port-authority\"");

        Indicator indicator = read(brokenDown).indicators().get(0);

        assertEquals(
                List.of(new Breakdown(
                        "age-band", List.of(new Group("young", "Under 18"), new Group("old", "18 and over")))),
                indicator.breakdowns());
        assertEquals("age band", indicator.breakdownOf("old").orElseThrow().words());
        assertEquals(Optional.empty(), indicator.breakdownOf("middle"));
    }

    @Test
    void aSpanOfMonthsHasAFirstAndALast() {
        String half = changed(
                Harbour.INDICATORS,
                "<partner id=\"port-authority\"",
                "<roll-up of=\"months\" by=\"mean\" from=\"11\"/><partner id=\"port-authority\"");

        DefinitionException refused = assertThrows(DefinitionException.class, () -> read(half));

        assertTrue(refused.getMessage().contains("name the first and the last month that count; give both or none"));
    }

    @Test
    void aThemeIsReadAsItIsWritten() {
        ThemeDefinition theme = read(Harbour.INDICATORS);

        Indicator ships = theme.indicators().get(0);
        assertEquals("harbour", theme.id());
        assertEquals(Optional.of("harbour-board"), theme.deliveryGroup());
        assertEquals("NI 1", ships.code().text());
        assertEquals("port-authority", ships.leadPartner().orElseThrow().id());
        assertEquals(2, ships.revisions().size());
        assertEquals(LocalDate.parse("2009-03-31"), ships.revisions().get(1).knownFrom());
        assertEquals(
                new Unscored.Placeholder(
                        Unscored.Placeholder.Reason.DEFERRED_TO_REFRESH, Optional.empty(), "Left to the refresh."),
                ships.revisions().get(0).targets().get(FinancialYear.parse("2010/11")));
        assertEquals(
                "4.00",
                ships.revisions()
                        .get(0)
                        .profile()
                        .get(ReportingPeriod.parse("2008/09 Q2"))
                        .text());
    }

    @Test
    void whatNoSourceConfirmsIsKept() {
        String unconfirmed =
                changed(Harbour.INDICATORS, "decimals=\"1\"", "decimals=\"1\" unconfirmed=\"kind source\"");

        assertEquals(
                Set.of("kind", "source"), read(unconfirmed).indicators().get(0).unconfirmed());
    }

    @Test
    void aPlaceholderSaysWhereNoSourceConfirmsItsReason() {
        String unconfirmed =
                changed(Harbour.INDICATORS, "due=\"not stated\"", "due=\"not stated\" unconfirmed=\"reason\"");

        Unscored marked = lastYear(read(unconfirmed));
        Unscored confirmed = lastYear(read(Harbour.INDICATORS));

        assertEquals("Left to the refresh.", marked.why());
        assertEquals("Left to the refresh. (This reason is not confirmed by a source.)", marked.explanation());
        assertEquals("Left to the refresh.", confirmed.explanation());
    }

    @Test
    void aYearThatPassedAsAPlaceholderIsPrintedAsOne() {
        String passed = changed(
                Harbour.INDICATORS,
                "<placeholder reason=\"deferred-to-refresh\" due=\"not stated\">Left to the refresh.</placeholder>",
                "<not-applicable placeholder=\"true\">No target was set.</not-applicable>");

        Unscored year = lastYear(read(passed));

        assertEquals("N/A (placeholder)", year.text());
        assertEquals("not-applicable", year.kind());
        assertTrue(year.placeholder());
        assertFalse(new Unscored.NotApplicable("No survey.").placeholder());
        assertEquals("not applicable", new Unscored.NotApplicable("No survey.").text());
    }

    private static Unscored lastYear(ThemeDefinition theme) {
        return theme.indicators()
                .get(0)
                .revisions()
                .get(0)
                .targets()
                .get(FinancialYear.parse("2010/11"))
                .unscored()
                .orElseThrow();
    }

    @Test
    void theOwnerIsTheOneDeclaredAndElseTheLeadPartner() {
        String declared = changed(
                Harbour.INDICATORS,
                "<partner id=\"pilots\"/>",
                "<partner id=\"pilots\"/><owner partner=\"pilots\" role=\"Head of Pilotage\"/>");

        Indicator pilots = read(declared).indicators().get(0);
        Indicator lead = read(Harbour.INDICATORS).indicators().get(0);
        Indicator nobody = read(changed(Harbour.INDICATORS, " lead=\"true\"", ""))
                .indicators()
                .get(0);

        assertEquals(Optional.of(new MeasureOwner("pilots", Optional.of("Head of Pilotage"))), pilots.owner());
        assertEquals(Optional.of(new MeasureOwner("port-authority", Optional.empty())), lead.owner());
        assertEquals(Optional.empty(), nobody.owner());
    }

    @Test
    void everyTargetOfAMeasureInPartsIsInParts() {
        String parts = changed(
                changed(
                        changed(
                                Harbour.INDICATORS,
                                "<partner id=\"port",
                                "<part id=\"in\">In</part>" + "<part id=\"out\">Out</part><partner id=\"port"),
                        "<figure>7.9</figure>",
                        "<part id=\"in\">3.9</part><part id=\"out\">4.0</part>"),
                "<exact>8.4</exact>",
                "<parts><part id=\"in\">4.2</part><part id=\"out\">4.2</part></parts>");

        List<String> faults = faults(parts);

        assertEquals(4, faults.size(), faults.toString());
        assertTrue(faults.get(0).contains("this measure is in parts, so its target is written <parts>, not <change>"));
    }

    @Test
    void allFaultsOfAFileAreNamedAtOnceInTheOrderOfTheFile() {
        String broken = changed(
                changed(
                        changed(Harbour.INDICATORS, "polarity=\"high\"", "polarity=\"up\""),
                        "<figure>7.9</figure>",
                        "<figure>7,9</figure>"),
                "known-from=\"2009-03-31\"",
                "known-from=\"31.3.2009\"");

        assertEquals(
                List.of(
                        "indicators.xml:6:41: polarity=\"up\" is not right here; write one of high, low, on-plan",
                        "indicators.xml:11:9: <figure> holds \"7,9\", which is not right here; write a number such as "
                                + "8.4, or so many out of so many such as 10/23",
                        "indicators.xml:29:13: known-from=\"31.3.2009\" is not right here; write a date such as "
                                + "2008-06-02"),
                faults(broken));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            decimals="1"                  | decimals="12"                     | 6:28: A figure has 0 to 9 decimals, not 12
            unit="ships"                  | shape="ratio" unit="ships"        | 11:9: "7.9" is not a figure here; write so many out of so many, such as 10/23
            <figure>7.9</figure>          | <figure>7/9</figure>              | 11:9: "7/9" is not a figure here; write a number such as 8.4 or -5.30
            <exact>8.4</exact>            | <level>4</level>                  | 14:9: figures here have the shape "amount", so the target cannot be <level>
            <exact>8.4</exact>            | <range>9..8</range>               | 14:9: The range 9..8 ends before it begins
            year="2008/09"                | year="2008/10"                    | 13:15: "2008/10" is not a financial year; write it like 2008/09, the second year after the first
            year="2008/09"                | year="2009/10"                    | 16:15: 2009/10 stands twice in one revision; take one out
            year="2008/09"                | year="2011/12"                    | 16:15: 2009/10 stands after 2011/12; put them in order of time
            period="2008/09 Q2"           | period="2009/10 Q1"               | 25:16: 2008/09 Q4 stands after 2009/10 Q1; put them in order of time
            known-from="2009-03-31"       | known-from="2008-06-02"           | 29:13: two revisions are known from 2008-06-02; put what they state into one
            known-from="2009-03-31"       | known-from="2008-06-01"           | 29:13: this revision is known from 2008-06-01, before the one above it (2008-06-02); put them in order of time
            collected="quarterly"         | collected="annually" survey-years="2012/13" | 6:96: there is no target, nor a reason for none, for the survey year 2012/13; add one or take the year out
            <partner id="port-authority"  | <possible from="9" to="8"/><partner id="port-authority" | 7:5: The figures from 9 to 8 are none
            <partner id="port-authority"  | <possible/><partner id="port-authority" | 7:5: Limits without "from" and "to" allow everything; give one of the two
            id="pilots"                   | id="port-authority"               | 8:14: partner "port-authority" stands twice; take one out
            <partner id="pilots"/>        | <partner id="pilots" leader="1"/> | 8:26: <partner> has no attribute called leader; take it out
            <title>Ships that arrive</title> | <name>Ships</name>             | 4:5: <name> is not expected here; expected is <title>
            <plain-title>Ships that arrive</plain-title> | <plane-title>Ships</plane-title> | 5:5: <plane-title> is not known; write <plain-title>
            code="NI 1"                   | code="1"                          | 3:14: code="1" is not right here; write a code such as NI 117, NI 155(a), C&L 05a or 3.2.2: at most 40 letters, digits, blanks, dots, & and pairs of brackets, and not a number alone
            """)
    void aFaultIsNamedWithItsLineColumnAndWhatWasExpected(String from, String to, String expected) {
        String broken = Harbour.INDICATORS.replaceFirst(Pattern.quote(from), to);

        assertEquals("indicators.xml:" + expected, faults(broken).get(0));
    }

    @Test
    void anElementThatIsMissingIsNamedBeforeTheOneThatFollows() {
        String without = changed(Harbour.INDICATORS, "<plain-title>Ships that arrive</plain-title>", "");

        assertEquals(List.of("indicators.xml:6:5: <plain-title> is missing before <measured>"), faults(without));
    }

    @Test
    void charactersThatAreNotXmlAreAllNamedAtOnce() {
        String pasted = changed(
                changed(Harbour.INDICATORS, "A busy harbour", "A busy harbour & port"), "code=\"NI 1\"", "code=“NI 1”");

        assertEquals(
                List.of(
                        "indicators.xml:1:97: write &amp; instead of &",
                        "indicators.xml:3:19: write straight quotation marks (\") around a value, not “"),
                faults(pasted));
    }

    @Test
    void anOriginalStatesABaselineAndTargets() {
        String bare = Harbour.INDICATORS.replaceFirst("(?s)<baseline.*?</interim>\\s*<interim.*?</interim>", "");

        assertEquals(
                List.of(
                        "indicators.xml:9:5: the original lacks a <baseline>; write <not-known> with the reason if it "
                                + "had none",
                        "indicators.xml:9:5: the original lacks every <target>; write a <placeholder> or another reason "
                                + "for each year without one, or an <interim> for each quarter"),
                faults(bare));
    }

    @ParameterizedTest
    @CsvSource({"NI 1", "NI1", "ni 1", "Ni 1"})
    void aCodeIsDeclaredOnceHoweverItIsWritten(String second) {
        String indicator = Harbour.INDICATORS.substring(
                Harbour.INDICATORS.indexOf("  <indicator"), Harbour.INDICATORS.indexOf("</theme>"));
        String twice = changed(Harbour.INDICATORS, "</theme>", changed(indicator, "NI 1", second) + "</theme>");

        List<String> faults = faults(twice);

        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).startsWith("indicators.xml:36:"), faults.get(0));
    }

    @Test
    void aFileInAnotherEncodingIsRefusedWhereItBegins() {
        byte[] latin =
                changed(Harbour.INDICATORS, "The refresh", "The r\u00e9fresh").getBytes(StandardCharsets.ISO_8859_1);

        var refused = assertThrows(
                DefinitionException.class, () -> ThemeReader.read("indicators.xml", new ByteArrayInputStream(latin)));

        assertEquals(
                "indicators.xml:29:46: the file is not in UTF-8 from here on; save it as UTF-8", refused.getMessage());
    }

    @Test
    void aMeasureKeepsTheCodesItHadBefore() {
        ThemeDefinition theme = read(changed(
                Harbour.INDICATORS,
                "<measured",
                "<succeeds code=\"NI 1(a)\" comparable=\"yes\">Split in two.</succeeds>"
                        + "<succeeds code=\"P1\" comparable=\"no\">Counted by ship before.</succeeds><measured"));

        Indicator measure = theme.indicators().get(0);

        assertEquals(
                List.of(
                        new Predecessor(IndicatorCode.of("NI 1(a)"), true, "Split in two."),
                        new Predecessor(IndicatorCode.of("P1"), false, "Counted by ship before.")),
                measure.predecessors());
        assertEquals(List.of(IndicatorCode.of("NI 1(a)")), measure.formerCodes());
        assertTrue(measure.isCalled("ni1(a)") && measure.isCalled("P1") && measure.isCalled("NI 1"));
    }

    @Test
    void aRangeKeepsBothEnds() {
        ThemeDefinition theme = read(changed(Harbour.INDICATORS, "<exact>8.4</exact>", "<range>-10..15.0</range>"));

        Scorable.Range range = (Scorable.Range)
                theme.indicators().get(0).revisions().get(0).targets().get(FinancialYear.parse("2008/09"));
        assertEquals("-10..15.0", range.text());
        assertEquals(
                Optional.of(Figure.Amount.of("7.9")),
                theme.indicators()
                        .get(0)
                        .revisions()
                        .get(0)
                        .baseline()
                        .orElseThrow()
                        .figure());
    }

    private static ThemeDefinition read(String text) {
        return ThemeReader.read(new DefinitionFile("indicators.xml", text));
    }

    private static List<String> faults(String text) {
        var refused = assertThrows(DefinitionException.class, () -> read(text));
        return refused.faults().stream().map(Fault::toString).toList();
    }
}
