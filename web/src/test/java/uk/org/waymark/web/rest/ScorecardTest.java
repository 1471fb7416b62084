package uk.org.waymark.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.org.waymark.web.small.Ordered;

class ScorecardTest {
    private final Api api = new Api(new WrittenRecords(Ordered.AGREEMENT, Ordered.THEMES));

    @Test
    void aPositionIsNarrowedToTheMeasuresOfAScorecardAndTheirCounts() {
        JsonObject position = api.get("v1/position?scorecard=council").json();

        assertEquals("council", position.getString("scorecard"));
        assertEquals(List.of("S1", "S3", "H1"), codes(position));
        assertEquals(
                3,
                position.getJsonObject("summary")
                        .getJsonObject("all")
                        .getJsonObject("review")
                        .getInt("no-data"));
    }

    @Test
    void withoutAScorecardAllMeasuresAreAnsweredAndEachNamesItsOwn() {
        JsonObject position = api.get("v1/position").json();

        assertFalse(position.containsKey("scorecard"));
        assertEquals(List.of("S1", "S2", "S3", "T1", "H1"), codes(position));
        assertEquals(
                "[\"council\"]",
                position.getJsonArray("measures")
                        .getJsonObject(0)
                        .get("scorecards")
                        .toString());
    }

    @Test
    void aThemeIsNarrowedToo() {
        JsonObject skills =
                api.get("v1/themes/skills/position?scorecard=council").json();
        JsonObject town = api.get("v1/themes/town/position?scorecard=council").json();

        assertEquals(List.of("S1", "S3"), codes(skills));
        assertEquals(List.of(), codes(town));
    }

    @Test
    void theTableOfAScorecardSaysInItsNameWhichItIs() {
        Api.Answered table = api.get("v1/position.csv?scorecard=council&period=2008-09-Q2&known=2008-11-25");

        assertEquals(4, table.body().lines().count());
        assertEquals(
                "attachment; filename=\"ordershire_council_2008-09-Q2_known-2008-11-25.csv\"",
                table.header("Content-Disposition"));
    }

    @Test
    void theTagOfAScorecardIsNotThatOfTheWhole() {
        assertNotEquals(
                api.get("v1/position").header("ETag"),
                api.get("v1/position?scorecard=council").header("ETag"));
    }

    @Test
    void aScorecardThatIsNotThereIsRefusedWithThoseThereAre() {
        Api.Answered refused = api.get("v1/position?scorecard=counsil");

        assertEquals(400, refused.status());
        assertEquals("scorecard", refused.json().getString("field"));
        assertEquals(
                "The parameter “scorecard” is “counsil”. Expected is a scorecard of Ordershire’s agreement.",
                refused.json().getString("detail"));
        assertEquals(
                "[\"council\",\"parish\"]",
                refused.json().getJsonArray("choices").toString());
    }

    @Test
    void anAddressThatIsOfOneMeasureTakesNoScorecard() {
        Api.Answered refused = api.get("v1/indicators/S1?scorecard=council");

        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("this address takes known and period"), refused.body());
    }

    @Test
    void theAgreementListsItsScorecardsAndDesignations() {
        JsonObject agreement = api.get("v1/agreement").json();

        assertEquals(
                "[{\"id\":\"council\",\"name\":\"Council scorecard\"},{\"id\":\"parish\",\"name\":\"Parish scorecard\"}]",
                agreement.get("scorecards").toString());
        assertEquals(
                "{\"countsAs\":\"local\",\"id\":\"parish\",\"name\":\"Parish target\"}",
                agreement.getJsonArray("designations").get(1).toString());
    }

    private static List<String> codes(JsonObject position) {
        return position.getJsonArray("measures").getValuesAs(JsonObject.class).stream()
                .map(measure -> measure.getString("code"))
                .toList();
    }
}
