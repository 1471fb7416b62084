package uk.org.waymark.web.rest.indicator;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.elsewhere.Elsewhere;
import uk.org.waymark.web.rest.measure.MeasureAnswer;

/**
 * All about one indicator in one object: the keys of its measure as in a position, and those of its history beside them.
 */
public final class IndicatorAnswer {
    private static final Jsonb JSON = JsonbBuilder.create();

    private IndicatorAnswer() {}

    public static JsonObject of(Position position, MeasurePosition measure, Elsewhere elsewhere) {
        SortedMap<String, JsonValue> keys = new TreeMap<>();
        keys.putAll(object(MeasureAnswer.of(measure)));
        keys.putAll(object(IndicatorHistory.of(position, position.theme(measure.theme()), measure, elsewhere)));
        return Json.createObjectBuilder(keys).build();
    }

    private static JsonObject object(Object answer) {
        try (JsonReader reader = Json.createReader(new StringReader(JSON.toJson(answer)))) {
            return reader.readObject();
        }
    }
}
