package uk.org.waymark.web.nation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.nation.AreaPosition;
import uk.org.waymark.position.nation.Nation;

class NationWordsTest {
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008-09-Q2");

    @Test
    void theHeadlineSaysHowManyOthersTheOwnAreaDoesBetterOrWorseThan() {
        assertEquals("Smallshire does better than 3 of 4 other areas on NI 117", title(Areas.many(4, "8.15")));
        assertEquals("Smallshire does worse than 3 of 4 other areas on NI 117", title(Areas.many(4, "8.35")));
        assertEquals("Smallshire does best of 5 areas on NI 117", title(Areas.many(4, "1.0")));
        assertEquals("Smallshire does worst of 5 areas on NI 117", title(Areas.many(4, "19.0")));
    }

    @Test
    void anAreaWithTheSameFigureIsNeitherBetterNorWorse() {
        assertEquals("Smallshire does better than 2 of 4 other areas on NI 117", title(Areas.many(4, "8.2")));
    }

    @Test
    void withoutAnOwnFigureTheHeadlineGivesTheRange() {
        assertEquals("NI 117 runs from 8.1% to 8.4% in 4 areas", title(Areas.many(4, "-")));
    }

    @Test
    void withoutAnyFigureItSaysSo() {
        Nation nation = Areas.nation(Areas.area("Smallshire", "the North", "-"));

        assertEquals("No area has a figure for NI 117 in 2008/09 Q2", title(nation));
    }

    @Test
    void theLedeGivesTheMiddlesAndThoseWithoutAFigure() {
        Nation nation = Areas.nation(
                Areas.area("Smallshire", "the North", "8.0"),
                Areas.area("Ashby", "the North", "9.0"),
                Areas.area("Dunby", "the North", "8.5"),
                Areas.area("Eastham", "the South", "9.2"),
                Areas.area("Bexley", "the South", "14.0"),
                Areas.area("Corby", "the South", "-"));

        assertEquals(
                "Plain NI 117: 8.0% in 2008/09 Q2, against a middle of 9.0% for all"
                        + " areas and 8.5% for its region, North. One area is worse than its target. One area has no"
                        + " figure.",
                words(nation, "NI117").lede());
    }

    @Test
    void fewerThanThreeFiguresMakeNoMiddle() {
        AreaPosition own = Areas.area("Smallshire", "the North", "8.0");
        AreaPosition ashby = Areas.area("Ashby", "the North", "9.0");
        AreaPosition corby = Areas.area("Corby", "the South", "8.4");

        assertEquals(
                "Plain NI 117: 8.0% in 2008/09 Q2. No area is worse than its target.",
                words(Areas.nation(own), "NI117").lede());
        assertEquals(
                "Plain NI 117: 8.0% in 2008/09 Q2. No area is worse than its target.",
                words(Areas.nation(own, ashby), "NI117").lede());
        assertEquals(
                "Plain NI 117: 8.0% in 2008/09 Q2, against a middle of 8.4% for all areas."
                        + " No area is worse than its target.",
                words(Areas.nation(own, ashby, corby), "NI117").lede());
        assertEquals(
                "Plain NI 117 in 2008/09 Q2. No area is worse than its target.",
                words(Areas.nation(ashby), "NI117").lede());
    }

    @Test
    void whereNothingIsRatedNothingIsSaidOfTargets() {
        Nation nation = Areas.nation(Areas.unrated(Areas.area("Smallshire", "the North", "8.0")));

        assertEquals("Plain NI 117: 8.0% in 2008/09 Q2.", words(nation, "NI117").lede());
    }

    @Test
    void withoutAMeasureTheHeadlineNamesTheAreaWithTheMostMeasuresAtRisk() {
        assertEquals(
                "Only one area is here: Smallshire",
                words(Areas.nation(Areas.area("Smallshire", "the North", "8.0")), "")
                        .title());
        assertEquals(
                "None of 3 areas has a measure at risk",
                words(Areas.many(2, "8.0"), "").title());
        assertEquals(
                "Bexley has the most measures at risk: one of 5",
                words(
                                Areas.nation(
                                        Areas.area("Smallshire", "the North", "8.0"),
                                        Areas.area("Bexley", "the South", "14.0")),
                                "")
                        .title());
    }

    @Test
    void aMeasureThatNoAreaHasIsNamed() {
        assertEquals(
                "No area has a measure “NI999”. Choose one of the list.",
                words(Areas.many(2, "8.0"), "NI999").lede());
    }

    private static String title(Nation nation) {
        return words(nation, "NI117").title();
    }

    @Test
    void lateFiguresAreCounted() {
        Nation nation = Areas.nation(
                Areas.area("Smallshire", "the North", "8.0"),
                Areas.late(Areas.area("Ashby", "the South", "-")),
                Areas.late(Areas.area("Corby", "the North", "-")));

        assertTrue(words(nation, "NI117").lede().endsWith("2 areas have no figure. 2 figures are late."));
        assertTrue(words(nation, "").lede().endsWith("2 figures are late."));
        assertFalse(words(nation, "NI154").lede().contains("late"));
    }

    private static NationWords words(Nation nation, String measure) {
        NationQuestion question =
                NationQuestion.of(name -> name.equals("measure") ? Optional.of(measure) : Optional.empty());
        return new NationWords(NationView.of(question, nation, Areas.OWN), Q2);
    }
}
