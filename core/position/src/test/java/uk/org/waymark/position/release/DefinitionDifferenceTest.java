package uk.org.waymark.position.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.definition.DefinitionFile;

class DefinitionDifferenceTest {
    private static final String FILE =
            """
            <theme xmlns="urn:uk.org.waymark:1" id="town" agreement="small-2008-11" title="The town">
              <indicator code="NI 1" designation="designated">
                <title>Trees</title>
                <plain-title>Trees in streets</plain-title>
                <measured unit="trees" decimals="0" polarity="high" kind="snapshot" collected="quarterly"/>
                <partner id="town" lead="true"/>
                <agreed known-from="2008-06-02" by="the agreement">
                  <target year="2008/09"><exact>100</exact></target>
                  <note>First.</note>
                  <note>Second.</note>
                </agreed>
              </indicator>
            </theme>
            """;

    @Test
    void theSameFileDiffersInNothing() {
        assertEquals(List.of(), between(FILE, FILE.replace("        ", "    ")));
    }

    @Test
    void aChangedItemIsNamedByItsMeasureAndItsPlaceThere() {
        String later = FILE.replace("<exact>100<", "<exact>120<").replace("polarity=\"high\"", "polarity=\"low\"");

        assertEquals(
                List.of(
                        new ItemChange("NI 1", "measured, polarity", Optional.of("high"), Optional.of("low")),
                        new ItemChange(
                                "NI 1",
                                "agreed 2008-06-02, target 2008/09, exact",
                                Optional.of("100"),
                                Optional.of("120"))),
                between(FILE, later));
    }

    @Test
    void aGroupIsNamedByItsBreakdown() {
        String wards =
                """
                <breakdown by="age"><group id="young">Saplings</group><group id="old">Trees</group></breakdown>
                <breakdown by="ward"><group id="abbey">Abbey</group><group id="castle">Castle</group></breakdown>
                <partner""";
        String before = FILE.replace("<partner", wards);

        assertEquals(
                List.of(new ItemChange(
                        "NI 1", "breakdown ward, group castle", Optional.of("Castle"), Optional.of("Castle Hill"))),
                between(before, before.replace(">Castle<", ">Castle Hill<")));
    }

    @Test
    void whatWasAddedOrRemovedHasOneSideOnly() {
        String later = FILE.replace("<note>Second.</note>", "");

        ItemChange removed =
                new ItemChange("NI 1", "agreed 2008-06-02, note 2", Optional.of("Second."), Optional.empty());
        assertEquals(List.of(removed), between(FILE, later));
        assertEquals(
                List.of(new ItemChange(removed.about(), removed.item(), Optional.empty(), removed.before())),
                between(later, FILE));
    }

    @Test
    void anElementThatSaysNothingButThatItIsThereIsMissedToo() {
        assertEquals(
                List.of(new ItemChange("NI 1", "partner town", Optional.of("there"), Optional.empty())),
                between(
                                FILE.replace("lead=\"true\"", ""),
                                FILE.replace("<partner id=\"town\" lead=\"true\"/>", "<partner id=\"county\"/>"))
                        .stream()
                        .filter(change -> change.after().isEmpty())
                        .filter(change -> change.item().equals("partner town"))
                        .toList());
    }

    @Test
    void anElementThatGetsSomethingToHoldIsNotMissed() {
        String agreed = "<agreed known-from=\"2009-03-31\" by=\"the refresh\"";
        String held = FILE.replace("</indicator>", agreed + "/></indicator>");
        String more = FILE.replace("</indicator>", agreed + "><note>New.</note></agreed></indicator>");

        assertEquals(
                List.of(new ItemChange("NI 1", "agreed 2009-03-31, note", Optional.empty(), Optional.of("New."))),
                between(held, more));
        assertEquals(
                List.of(new ItemChange("NI 1", "agreed 2009-03-31, note", Optional.of("New."), Optional.empty())),
                between(more, held));
    }

    @Test
    void theFilesOwnAttributesBelongToNoMeasure() {
        assertEquals(
                List.of(new ItemChange("", "title", Optional.of("The town"), Optional.of("Town"))),
                between(FILE, FILE.replace("title=\"The town\"", "title=\"Town\"")));
    }

    @Test
    void aMeasuresPlaceInTheStructureIsAnItemOfItsOwn() {
        String later = FILE.replace(
                "<indicator code=\"NI 1\"",
                "<outcome id=\"green\">Greener</outcome>"
                        + "<indicator code=\"NI 1\" designation-name=\"stretch\" scorecards=\"council\" outcome=\"green\"");

        assertEquals(
                List.of(
                        new ItemChange("green", "outcome", Optional.empty(), Optional.of("Greener")),
                        new ItemChange("NI 1", "designation name", Optional.empty(), Optional.of("stretch")),
                        new ItemChange("NI 1", "scorecards", Optional.empty(), Optional.of("council")),
                        new ItemChange("NI 1", "outcome", Optional.empty(), Optional.of("green"))),
                between(FILE, later));
    }

    @Test
    void whatAnAgreementDeclaresOfItsStructureIsNamedItemByItem() {
        String before =
                """
                <agreement xmlns="urn:uk.org.waymark:1" id="small">
                  <title>Small</title>
                  <area>Smallton</area>
                  <government-office>Government Office</government-office>
                  <term from="2008/09" to="2010/11"/>
                  <partner id="council">Council</partner>
                  <theme id="town"/>
                  <scheme id="ten" from="2008-04-01" better-when="met" tolerance="10%">
                    <title>Ten per cent</title>
                    <symbol performance="better" shape="star">better</symbol>
                    <symbol performance="within" shape="circle">within</symbol>
                    <symbol performance="worse" shape="triangle">worse</symbol>
                    <symbol performance="not-rated" shape="bar">not rated</symbol>
                  </scheme>
                </agreement>
                """;
        String after = before.replace(
                "<theme id=\"town\"/>",
                """
                <designation id="stretch" counts-as="local">Stretch target</designation>
                <scorecard id="council">Council scorecard</scorecard>
                <levels block="Priority"/>
                <block id="places">Places</block>
                <theme id="town" block="places"/>
                """);

        List<String> items = between(before, after).stream()
                .filter(change -> change.after().isPresent())
                .map(change -> change.about() + ": " + change.item() + " = "
                        + change.after().orElseThrow())
                .toList();

        assertEquals(
                List.of(
                        "stretch: designation, counts as = local",
                        "stretch: designation = Stretch target",
                        "council: scorecard = Council scorecard",
                        ": levels, block = Priority",
                        ": levels, outcome = Outcome",
                        ": levels = there",
                        "places: block = Places",
                        "town: theme, block = places"),
                items);
    }

    private static List<ItemChange> between(String before, String after) {
        return DefinitionDifference.between(
                new DefinitionFile("indicators.xml", before).tree(),
                new DefinitionFile("indicators.xml", after).tree());
    }
}
