package uk.org.waymark.web.nation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.nation.Nation;
import uk.org.waymark.web.small.Small;

class AreasCsvTest {
    private static final Nation FOUR = Areas.nation(
            Areas.area("Smallshire", "the North", "8.0"),
            Areas.area("Ashby", "the South", "9.0"),
            Areas.area("=Bexley", "the South", "14.0"),
            Areas.area("Corby", "the North", "-"));

    @Test
    void theAreasAskedForComeInTheOrderAskedFor() {
        assertEquals(
                List.of(
                        "rank,agreement,area,region,atRisk,outturn,note,performance,rankByFigure,far",
                        "4,smallshire,Smallshire,Government Office for the North,0,8.0,,within,1,false",
                        "2,ashby,Ashby,Government Office for the South,0,9.0,,within,2,false",
                        "1,'=bexley,'=Bexley,Government Office for the South,1,14.0,,worse,3,false",
                        "3,corby,Corby,Government Office for the North,0,,no figure,,,"),
                columns(
                        lines(Map.of("measure", "NI117", "sort", "figure")),
                        "rank,agreement,area,region,atRisk,outturn,note,performance,rankByFigure,far"));
    }

    @Test
    void withoutAMeasureThereAreCountsOnly() {
        List<String> lines = lines(Map.of("with", "at-risk"));

        assertEquals(2, lines.size());
        assertEquals(false, lines.get(0).contains("outturn"));
    }

    @Test
    void thePublicIsNotToldWhatIsLate() {
        Nation nation = Areas.nation(
                Areas.area("Smallshire", "the North", "8.0"), Areas.late(Areas.area("Ashby", "the South", "-")));

        assertEquals(List.of("area,late", "Ashby,1", "Smallshire,0"), columns(lines(nation, Map.of()), "area,late"));
        assertEquals(
                List.of("area,late", "Ashby,", "Smallshire,"),
                columns(lines(new Nation(nation.areas(), true), Map.of()), "area,late"));
    }

    private static List<String> lines(Map<String, String> asked) {
        return lines(FOUR, asked);
    }

    private static List<String> lines(Nation nation, Map<String, String> asked) {
        NationView view =
                NationView.of(NationQuestion.of(name -> Optional.ofNullable(asked.get(name))), nation, Areas.OWN);
        return AreasCsv.of(
                        view,
                        view.table(Small.position("").scheme()).rows(),
                        ReportingPeriod.parse("2008-09-Q2"),
                        Known.parse("2008-11-25"))
                .lines()
                .toList();
    }

    /** Some of the columns of a table whose cells have no comma inside. */
    private static List<String> columns(List<String> lines, String wanted) {
        List<String> names = List.of(lines.get(0).split(",", -1));
        List<Integer> places =
                List.of(wanted.split(",")).stream().map(names::indexOf).toList();
        return lines.stream()
                .map(line -> line.split(",", -1))
                .map(cells -> String.join(
                        ",", places.stream().map(place -> cells[place]).toList()))
                .toList();
    }
}
