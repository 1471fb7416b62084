package uk.org.waymark.web.courses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.org.waymark.web.small.Small;

class CourseGroupTest {
    private static final CourseGroup TOWN = CourseGroup.of(
                    Small.position(
                            """
                            NI 117 | 2008/09 Q2 | 8.4  | -          | 2008-11-25
                            NI 154 | 2008/09 Q2 | 300  | worse 1100 | 2008-11-25
                            NI 65  | 2008/09 Q2 | 14.8 | -          | 2008-11-25"""))
            .get(0);

    @Test
    void theMeasuresThatNeedAttentionComeFirst() {
        assertEquals(
                List.of("NI 154", "NI 18", "NI 1", "NI 117", "NI 65"),
                TOWN.items().stream().map(CourseItem::code).toList());
        assertEquals(
                List.of("2 on track", "1 at risk", "2 no data"),
                TOWN.counts().stream()
                        .map(counted -> counted.count() + " " + counted.mark().brief())
                        .toList());
    }

    @Test
    void theHeadlineSaysWhereTheMeasuresAtRiskAre() {
        assertEquals(
                TOWN.title() + " holds the only measure at risk.",
                CoursesAnswer.of(Small.position("NI 154 | 2008/09 Q2 | 300  | worse 1100 | 2008-11-25")));
        assertEquals(
                "No measure is at risk.",
                CoursesAnswer.of(Small.position("NI 117 | 2008/09 Q2 | 8.4 | - | 2008-11-25")));
    }

    @Test
    void theTableHasWhatTheDrawingShows() {
        CourseItem homes = TOWN.items().get(0);

        assertEquals("300 at 2008/09 Q2", homes.figure());
        assertEquals("1,450", homes.target());
        assertEquals("1,100", homes.forecast());
        assertTrue(homes.drawn());
    }

    @Test
    void aPlaceholderIsSaidAndNotDrawn() {
        CourseItem survey = TOWN.items().get(2);

        assertEquals("NI 1", survey.code());
        assertTrue(!survey.drawn() && survey.figure().equals("–"), survey.toString());
    }
}
