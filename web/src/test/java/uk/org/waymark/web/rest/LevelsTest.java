package uk.org.waymark.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.org.waymark.web.small.Ordered;

class LevelsTest {
    private final Api api = new Api(new WrittenRecords(Ordered.AGREEMENT, Ordered.THEMES));

    @Test
    void aPositionCountsEachBlockOfThemes() {
        JsonObject position = api.get("v1/position").json();

        JsonObject people = position.getJsonArray("blocks").getJsonObject(0);
        assertEquals("people", people.getString("id"));
        assertEquals("[\"skills\",\"health\"]", people.get("themes").toString());
        assertEquals(3, people.getJsonObject("summary").getJsonObject("review").getInt("no-data"));
        assertEquals("places", position.getJsonArray("themes").getJsonObject(1).getString("block"));
    }

    @Test
    void aThemeListsItsOutcomesWithTheirMeasures() {
        JsonObject skills = api.get("v1/themes/skills/position").json();

        assertEquals("people", skills.getString("block"));
        assertEquals(
                "{\"id\":\"work\",\"measures\":[\"S2\",\"S3\"],\"title\":\"More people in work\"}",
                skills.getJsonArray("outcomes").get(0).toString());
        assertEquals("school", skills.getJsonArray("measures").getJsonObject(0).getString("outcome"));
    }

    @Test
    void theAgreementGivesItsWordsForTheLevels() {
        JsonObject agreement = api.get("v1/agreement").json();

        assertEquals(
                "{\"block\":\"Priority\",\"outcome\":\"Objective\"}",
                agreement.get("levels").toString());
        assertEquals(2, agreement.getJsonArray("blocks").size());
    }

    @Test
    void theTableNamesBlockAndOutcome() {
        List<String> lines = api.get("v1/position.csv").body().lines().toList();
        List<String> names = List.of(lines.get(0).split(","));
        String[] row = lines.get(1).split(",", -1);

        assertEquals("people", row[names.indexOf("block")]);
        assertEquals("school", row[names.indexOf("outcome")]);
    }

    @Test
    void anAgreementWithoutLevelsHasNone() {
        JsonObject position = new Api(WrittenRecords.usual()).get("v1/position").json();

        assertEquals(JsonValue.EMPTY_JSON_ARRAY, position.get("blocks"));
        assertFalse(position.getJsonArray("themes").getJsonObject(0).containsKey("block"));
    }
}
