package uk.org.waymark.web.nation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.nation.Nation;
import uk.org.waymark.web.small.Small;

class AreaTableTest {
    private static final Nation FOUR = Areas.nation(
            Areas.area("Smallshire", "the North", "8.0"),
            Areas.area("Ashby", "the South", "9.0"),
            Areas.area("Bexley", "the South", "14.0"),
            Areas.area("Corby", "the North", "-"));

    @Test
    void areasWithTheMostMeasuresAtRiskComeFirst() {
        assertEquals(List.of("Bexley", "Ashby", "Corby", "Smallshire"), areas(FOUR, Map.of()));
    }

    @Test
    void theyAreSortedByTheColumnAskedFor() {
        assertEquals(List.of("Ashby", "Bexley", "Corby", "Smallshire"), areas(FOUR, Map.of("sort", "area")));
        assertEquals(List.of("Corby", "Smallshire", "Bexley", "Ashby"), areas(FOUR, Map.of("sort", "region")));
        assertEquals(
                List.of("Smallshire", "Ashby", "Bexley", "Corby"),
                areas(FOUR, Map.of("sort", "figure", "measure", "NI117")));
    }

    @Test
    void theOwnAreaStaysWhateverIsChosen() {
        assertEquals(
                List.of("Bexley", "Ashby", "Smallshire"),
                areas(FOUR, Map.of("region", "Government Office for the South")));
        assertEquals(List.of("Bexley", "Smallshire"), areas(FOUR, Map.of("with", "at-risk")));
        assertEquals(List.of("Corby", "Smallshire"), areas(FOUR, Map.of("with", "no-figure", "measure", "NI117")));
        assertEquals(List.of("Smallshire"), areas(FOUR, Map.of("with", "nonsense")));
    }

    @Test
    void theAreasWithLateFiguresCanBeAskedFor() {
        Nation nation = Areas.nation(
                Areas.area("Smallshire", "the North", "8.0"),
                Areas.late(Areas.area("Ashby", "the South", "9.0")),
                Areas.late(Areas.area("Corby", "the North", "-")));

        assertEquals(List.of("Ashby", "Corby", "Smallshire"), areas(nation, Map.of("with", "late")));
        assertEquals(
                List.of("9.0%, late", "late", "8.0%"),
                page(nation, Map.of("with", "late", "measure", "NI117")).stream()
                        .map(AreaRow::figure)
                        .toList());
        assertEquals(List.of("Smallshire"), areas(nation, Map.of("with", "late", "measure", "NI154")));
        assertEquals(
                List.of(1, 1, 0),
                page(nation, Map.of("sort", "late")).stream().map(AreaRow::late).toList());
    }

    @Test
    void ofManyAreasAPageHasTwentyFiveAndTheOwn() {
        Nation many = Areas.many(60, "8.0");

        List<AreaRow> second = page(many, Map.of("sort", "area", "page", "2"));

        assertEquals("Area 026", second.get(0).area());
        assertEquals(26, second.size());
        assertEquals("Smallshire", second.get(25).area());
        assertTrue(second.get(25).apart());
        assertEquals(11, page(many, Map.of("sort", "area", "page", "99")).size());
    }

    @Test
    void aRowSaysWhyThereIsNoFigure() {
        assertEquals(
                List.of("14.0%", "9.0%", "no figure", "8.0%"),
                page(FOUR, Map.of("measure", "NI117")).stream()
                        .map(AreaRow::figure)
                        .toList());
    }

    private static List<String> areas(Nation nation, Map<String, String> asked) {
        return page(nation, asked).stream().map(AreaRow::area).toList();
    }

    private static List<AreaRow> page(Nation nation, Map<String, String> asked) {
        NationQuestion question = NationQuestion.of(name -> Optional.ofNullable(asked.get(name)));
        AreaTable table = NationView.of(question, nation, Areas.OWN)
                .table(Small.position("").scheme());
        return table.page(table.rows());
    }
}
