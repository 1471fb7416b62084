package uk.org.waymark.web.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.agreement.Scorecard;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.small.Ordered;
import uk.org.waymark.web.small.Small;

class ThemeGroupTest {
    private static final String REPORTED =
            """
            S1 | 2008/09 Q2 | 50 | better | 2008-11-25
            H1 | 2008/09 Q2 | 20 | worse  | 2008-11-25""";

    @Test
    void themesStandBelowTheirBlockTheOneMostAtRiskFirst() {
        List<ThemeGroup> groups = ThemeGroup.of(Ordered.position(REPORTED));

        assertEquals(List.of("People", "Places"), titles(groups));
        assertEquals(
                List.of("health", "skills"),
                groups.get(0).themes().stream().map(card -> card.line().id()).toList());
    }

    @Test
    void aBlockCountsTheDesignatedMeasuresOfItsThemes() {
        ThemeLine people =
                ThemeGroup.of(Ordered.position(REPORTED)).get(0).block().orElseThrow();

        assertEquals("3", people.all());
        assertEquals("1 on track, 1 at risk, 1 no data", people.words());
    }

    @Test
    void aScorecardLeavesOutThemesAndBlocksWithoutAnyOfItsMeasures() {
        Scorecard council =
                Ordered.AGREEMENT.structure().findScorecard("council").orElseThrow();

        List<ThemeGroup> groups = ThemeGroup.of(Ordered.position(REPORTED).on(council));

        assertEquals(List.of("People"), titles(groups));
        assertEquals("3", groups.get(0).block().orElseThrow().all());
    }

    @Test
    void withoutBlocksAllThemesAreOneGroup() {
        Position small = Small.position("");

        List<ThemeGroup> groups = ThemeGroup.of(small);

        assertEquals(1, groups.size());
        assertEquals(Optional.empty(), groups.get(0).block());
        assertEquals("town", groups.get(0).themes().get(0).line().id());
    }

    @Test
    void aCardNamesWhatIsAtRiskWhereItMovedAndWhatIsLate() {
        Position small = Small.position(
                """
                NI 154 | 2008/09 Q1 | 200 | worse | 2008-11-25
                NI 154 | 2008/09 Q2 | 300 | worse | 2008-11-25
                NI 117 | 2008/09 Q2 | 6.0 | -     | 2008-11-25""");

        ThemeCard town = ThemeGroup.of(small).get(0).themes().get(0);

        assertEquals(
                List.of("NI 154"),
                town.risks().stream().map(ThemeCard.AtRisk::code).toList());
        assertEquals("1 improving", town.moved());
        assertEquals(Optional.of("One action is overdue"), town.late());
        assertEquals(Optional.empty(), town.group());
    }

    private static List<String> titles(List<ThemeGroup> groups) {
        return groups.stream().map(group -> group.block().orElseThrow().title()).toList();
    }
}
