package uk.org.waymark.web.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.small.Small;

/** The measures of Smallshire as addresses narrow them. */
class NarrowingTest {
    private static final Position POSITION = Small.position(
            """
            NI 154 | 2008/09 Q2 | 300   | - | 2008-11-25
            NI 117 | 2008/09 Q2 | 8.0   | - | 2008-11-25
            NI 18  | 2008/09 Q2 | -5.30 | - | 2008-11-25
            """);

    private static Narrowing narrowing(Map<String, String> parameters) {
        return narrowing(parameters, List.of());
    }

    private static Narrowing narrowing(Map<String, String> parameters, List<String> columns) {
        return Narrowing.of(name -> Optional.ofNullable(parameters.get(name)), columns);
    }

    private static List<String> found(Map<String, String> parameters) {
        return narrowing(parameters).of(POSITION).stream()
                .map(measure -> measure.code().text())
                .toList();
    }

    @Test
    void withoutAnyQuestionAllAreThereTheWorstFirst() {
        assertEquals(List.of("NI 154", "NI 18", "NI 117", "NI 1", "NI 65"), found(Map.of()));
        assertFalse(narrowing(Map.of("theme", "any", "words", " ")).isNarrow());
    }

    @Test
    void everyCriterionHasToFit() {
        assertEquals(List.of("NI 154", "NI 18"), found(Map.of("rating", "worse")));
        assertEquals(List.of("NI 65"), found(Map.of("designation", "local")));
        assertEquals(List.of(), found(Map.of("rating", "worse", "designation", "local")));
    }

    @Test
    void whatIsAwaitedIsTheFiguresThatAreDueAndNotThere() {
        assertEquals(List.of("NI 154", "NI 18", "NI 117"), found(Map.of("figure", "in")));
        assertEquals(List.of("NI 1", "NI 65"), found(Map.of("figure", "awaited")));

        Position suppressed = Small.position("NI 154 | 2008/09 Q2 | suppressed | - | 2008-11-25");
        assertEquals(
                List.of("NI 154"),
                narrowing(Map.of("figure", "none")).of(suppressed).stream()
                        .map(measure -> measure.code().text())
                        .toList());
    }

    @Test
    void wordsAreLookedForInTheNameAndTheTheme() {
        assertEquals(List.of("NI 154"), found(Map.of("words", "154 TOWN")));
    }

    @Test
    void aValueThatNoMeasureHasLeavesNone() {
        assertEquals(List.of(), found(Map.of("owner", "nobody")));
    }

    @Test
    void itsAddressIsAViewThatCanBeKept() {
        Narrowing narrowing = narrowing(Map.of("category", "at-risk", "theme", "town", "words", "girls & boys"));

        assertEquals("/measures?theme=town&category=at-risk&words=girls+%26+boys", narrowing.path());
        assertEquals(
                "/measures?category=at-risk&words=girls+%26+boys",
                narrowing.without(Criterion.THEME).path());
        assertEquals(
                "/measures?theme=town&category=at-risk",
                narrowing.withoutWords().path());
    }

    @Test
    void itsAddressKeepsTheColumnsThatAreChosen() {
        Narrowing narrowing = narrowing(Map.of("theme", "town"), List.of("owner", "figure"));

        assertEquals("/measures?theme=town&column=figure&column=owner", narrowing.path());
        assertEquals(
                "/measures?column=figure&column=owner", narrowing.withoutAny().path());
        assertEquals(
                "/measures?column=figure&column=owner",
                narrowing.without(Criterion.THEME).path());
        assertEquals("/measures?theme=town", narrowing.withAllColumns().path());
    }

    @Test
    void withoutAColumnThatIsKnownAllAreShown() {
        for (List<String> written : List.of(List.<String>of(), List.of("weather"))) {
            assertEquals(
                    Set.of(MeasureColumn.values()), narrowing(Map.of(), written).columns());
            assertEquals("/measures", narrowing(Map.of(), written).path());
        }
        assertEquals(
                Set.of(MeasureColumn.TARGET),
                narrowing(Map.of(), List.of("weather", "target")).columns());
    }
}
