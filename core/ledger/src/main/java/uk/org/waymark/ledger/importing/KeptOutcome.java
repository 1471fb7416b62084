package uk.org.waymark.ledger.importing;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.table.TableFault;

/** The outcome of an import as JSON, in which it is kept for a day. */
final class KeptOutcome {
    private static final JsonProvider JSON = JsonProvider.provider();

    private KeptOutcome() {}

    static String json(ImportOutcome outcome) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("kind", outcome.kind().name())
                .add("faults", objects(outcome.faults(), KeptOutcome::json))
                .add("faultCount", outcome.faultCount())
                .add("words", outcome.words());
        outcome.report().ifPresent(report -> json.add("report", json(report)));
        return json.build().toString();
    }

    private static JsonObjectBuilder json(ImportReport report) {
        return JSON.createObjectBuilder()
                .add("file", report.file())
                .add("rows", report.rows())
                .add("unchanged", report.unchanged())
                .add("entries", report.entries())
                .add("changes", objects(report.changes(), KeptOutcome::json))
                .add("faults", objects(report.faults(), KeptOutcome::json))
                .add("faultCount", report.faultCount())
                .add("ignored", JSON.createArrayBuilder(report.ignored()))
                .add("remarks", JSON.createArrayBuilder(report.remarks()))
                .add("themes", JSON.createArrayBuilder(report.themes()))
                .add("sequence", report.head().sequence())
                .add("hash", report.head().hash().hex());
    }

    private static JsonObjectBuilder json(TableFault fault) {
        return JSON.createObjectBuilder()
                .add("sheet", fault.sheet())
                .add("row", fault.row())
                .add("column", fault.column())
                .add("value", fault.value())
                .add("reason", fault.reason())
                .add("suggestion", fault.suggestion());
    }

    private static JsonObjectBuilder json(ImportChange change) {
        return JSON.createObjectBuilder()
                .add("sheet", change.sheet())
                .add("row", change.row())
                .add("code", change.code())
                .add("part", change.part())
                .add("period", change.period())
                .add("what", change.what())
                .add("before", change.before())
                .add("after", change.after());
    }

    private static <T> JsonArrayBuilder objects(List<T> all, Function<T, JsonObjectBuilder> json) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        all.forEach(one -> array.add(json.apply(one)));
        return array;
    }

    static ImportOutcome read(String kept) {
        try (JsonReader reader = JSON.createReader(new StringReader(kept))) {
            JsonObject json = reader.readObject();
            return new ImportOutcome(
                    ImportOutcome.Kind.valueOf(json.getString("kind")),
                    Optional.ofNullable(json.getJsonObject("report")).map(KeptOutcome::report),
                    list(json, "faults", KeptOutcome::fault),
                    json.getInt("faultCount"),
                    json.getString("words"));
        }
    }

    private static ImportReport report(JsonObject json) {
        return new ImportReport(
                json.getString("file"),
                json.getInt("rows"),
                json.getInt("unchanged"),
                json.getInt("entries"),
                list(json, "changes", KeptOutcome::change),
                list(json, "faults", KeptOutcome::fault),
                json.getInt("faultCount"),
                texts(json, "ignored"),
                texts(json, "remarks"),
                texts(json, "themes"),
                new Head(json.getJsonNumber("sequence").longValueExact(), new Hash(json.getString("hash"))));
    }

    private static TableFault fault(JsonObject json) {
        return new TableFault(
                json.getString("sheet"),
                json.getJsonNumber("row").longValueExact(),
                json.getString("column"),
                json.getString("value"),
                json.getString("reason"),
                json.getString("suggestion"));
    }

    private static ImportChange change(JsonObject json) {
        return new ImportChange(
                json.getString("sheet"),
                json.getJsonNumber("row").longValueExact(),
                json.getString("code"),
                json.getString("part"),
                json.getString("period"),
                json.getString("what"),
                json.getString("before"),
                json.getString("after"));
    }

    private static <T> List<T> list(JsonObject json, String name, Function<JsonObject, T> reading) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(reading)
                .toList();
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString);
    }
}
