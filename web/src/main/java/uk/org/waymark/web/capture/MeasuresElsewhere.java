package uk.org.waymark.web.capture;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.org.waymark.ledger.capture.CaptureSheet;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.ThemePosition;

/** The measures of the agreement that a sheet does not hold, so that a pasted block can be told whose they are. */
final class MeasuresElsewhere {
    private MeasuresElsewhere() {}

    /** Codes by the title of their theme; those of the sheet’s own theme, which others enter, under no title. */
    static JsonObject of(CaptureSheet sheet, List<ThemePosition> themes) {
        Set<String> here =
                sheet.rows().stream().map(row -> row.subject().code().text()).collect(Collectors.toSet());
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        themes.forEach(theme -> theme.measures().stream()
                .map(MeasurePosition::code)
                .map(code -> code.text())
                .filter(code -> !here.contains(code))
                .forEach(code -> codes.computeIfAbsent(
                                theme.id().equals(sheet.scope().theme()) ? "" : theme.title(), title -> new TreeSet<>())
                        .add(code)));
        JsonObjectBuilder json = Json.createObjectBuilder();
        codes.forEach((title, of) -> json.add(title, Json.createArrayBuilder(of)));
        return json.build();
    }
}
