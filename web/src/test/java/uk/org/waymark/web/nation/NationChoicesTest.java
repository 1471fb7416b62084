package uk.org.waymark.web.nation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.nation.Nation;
import uk.org.waymark.web.form.Choice;

/** What can be chosen above the areas, and by what their table can be sorted. */
class NationChoicesTest {
    private static final Nation IN_TIME =
            Areas.nation(Areas.area("Smallshire", "the North", "8.0"), Areas.area("Ashby", "the South", "9.0"));
    private static final Nation LATE = Areas.nation(
            Areas.area("Smallshire", "the North", "8.0"), Areas.late(Areas.area("Ashby", "the South", "-")));

    @Test
    void whatIsAskedForIsChosen() {
        NationChoices choices = new NationChoices(asked(
                IN_TIME, Map.of("measure", "ni117", "region", "Government Office for the South", "with", "at-risk")));

        assertEquals(List.of("NI117"), chosen(choices.measures()));
        assertEquals(List.of("Government Office for the South"), chosen(choices.regions()));
        assertEquals(List.of("any"), chosen(choices.themes()));
        assertEquals(List.of("at-risk"), chosen(choices.states()));
    }

    @Test
    void withoutAQuestionAllAreas() {
        NationChoices choices = new NationChoices(asked(IN_TIME, Map.of()));

        assertEquals(List.of("any"), chosen(choices.measures()));
        assertEquals(
                List.of("All regions", "North", "South"),
                choices.regions().stream().map(Choice::words).toList());
    }

    @Test
    void lateFiguresAreOfferedOnlyWhereThereAreSome() {
        NationView inTime = asked(IN_TIME, Map.of());
        NationView late = asked(LATE, Map.of());

        assertEquals(List.of("any", "at-risk", "no-figure"), values(new NationChoices(inTime).states()));
        assertEquals(List.of("any", "at-risk", "no-figure", "late"), values(new NationChoices(late).states()));
        assertEquals(Optional.empty(), new AreaHeadings(inTime).late());
        assertEquals(
                "/nation?sort=late#areas",
                new AreaHeadings(late).late().orElseThrow().path());
    }

    @Test
    void theHeadingThatTheTableIsSortedByIsMarked() {
        AreaHeadings byRisk = new AreaHeadings(asked(IN_TIME, Map.of()));
        AreaHeadings byFigure = new AreaHeadings(asked(IN_TIME, Map.of("measure", "NI117", "sort", "figure")));

        assertEquals("descending", byRisk.atRisk().sorted());
        assertEquals("none", byRisk.area().sorted());
        assertEquals(Optional.empty(), byRisk.measure());
        assertEquals("none", byFigure.atRisk().sorted());
        assertEquals(
                new AreaHeadings.Heading("NI 117", "/nation?measure=NI117&sort=figure#areas", "ascending"),
                byFigure.measure().orElseThrow());
    }

    private static NationView asked(Nation nation, Map<String, String> asked) {
        return NationView.of(NationQuestion.of(name -> Optional.ofNullable(asked.get(name))), nation, Areas.OWN);
    }

    private static List<String> values(List<Choice> choices) {
        return choices.stream().map(Choice::value).toList();
    }

    private static List<String> chosen(List<Choice> choices) {
        return choices.stream().filter(Choice::chosen).map(Choice::value).toList();
    }
}
