package uk.org.waymark.web.elsewhere;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.nation.Nation;
import uk.org.waymark.web.nation.Areas;
import uk.org.waymark.web.small.Small;

class MiddleViewTest {
    @Test
    void theRegionAndAllAreasEachHaveAMiddle() {
        assertEquals(
                List.of(
                        new MiddleView(
                                "Middle of the 3 areas here in the North",
                                Optional.empty(),
                                "9.0%",
                                "8.0%",
                                "1.0% lower: better"),
                        new MiddleView(
                                "Middle of all 4 areas here", Optional.empty(), "9.5%", "8.0%", "1.5% lower: better")),
                middles(Areas.nation(
                        Areas.area("Smallshire", "the North", "8.0"),
                        Areas.area("Ashby", "the North", "9.0"),
                        Areas.area("Bexley", "the North", "10.0"),
                        Areas.area("Corby", "the South", "14.0"))));
    }

    @Test
    void withoutAnOwnFigureThereIsNothingToTellTheyCompareWith() {
        MiddleView all = middles(Areas.nation(
                        Areas.area("Smallshire", "the North", "-"),
                        Areas.area("Ashby", "the South", "9.0"),
                        Areas.area("Bexley", "the East", "10.0"),
                        Areas.area("Corby", "the South", "14.0")))
                .get(0);

        assertEquals(
                "Middle of all 3 areas here, 10.0%, –, –",
                all.place() + ", " + all.figure() + ", " + all.own() + ", " + all.result());
    }

    @Test
    void ofTwoFiguresThereIsNoMiddle() {
        assertEquals(
                List.of(),
                middles(Areas.nation(
                        Areas.area("Smallshire", "the North", "8.0"), Areas.area("Ashby", "the North", "9.0"))));
    }

    private static List<MiddleView> middles(Nation nation) {
        return MiddleView.of(
                Small.position("").findMeasure("NI 117").orElseThrow().indicator(), nation, Areas.OWN);
    }
}
