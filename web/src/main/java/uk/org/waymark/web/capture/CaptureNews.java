package uk.org.waymark.web.capture;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.waymark.ledger.capture.CaptureRow;
import uk.org.waymark.ledger.capture.CaptureSheet;
import uk.org.waymark.position.reporting.Entry;

/**
 * What others have recorded of a sheet since a page was read.
 *
 * @param latest the last entry of it about each measure, by its code
 * @param fields what stands of those measures now, by the keys of the page's fields
 */
record CaptureNews(Map<String, Entry<?>> latest, Map<String, Map<String, String>> fields) {
    /** @param own the account of the reader, whose own entries are no news */
    static CaptureNews since(long head, CaptureSheet sheet, UUID own) {
        Map<String, Entry<?>> latest = new LinkedHashMap<>();
        Map<String, Map<String, String>> fields = new LinkedHashMap<>();
        CaptureWork.byMeasure(sheet).forEach((code, rows) -> newest(rows)
                .filter(entry -> entry.sequence() > head && !entry.recordedBy().equals(own))
                .ifPresent(entry -> {
                    latest.put(code, entry);
                    fields.put(code, MeasureForm.of(rows, sheet.readAt()).values());
                }));
        return new CaptureNews(latest, fields);
    }

    private static Optional<Entry<?>> newest(List<CaptureRow> rows) {
        return rows.stream()
                .flatMap(CaptureNews::entries)
                .max(Comparator.comparingLong((Entry<?> entry) -> entry.sequence()));
    }

    private static Stream<Entry<?>> entries(CaptureRow row) {
        Stream<Entry<?>> figures = CaptureLine.of(row).stream().flatMap(line -> line.standing().stream());
        Stream<Entry<?>> rest = Stream.of(
                        row.forecast(),
                        row.commentary(),
                        row.returned().measure().management().map(rating -> rating.said()))
                .flatMap(Optional::stream);
        return Stream.concat(figures, rest);
    }

    /** The accounts of those who recorded it. */
    Stream<UUID> accounts() {
        return latest.values().stream().map(Entry::recordedBy);
    }

    /**
     * What the script of the page is told: who recorded something of which measure and what its fields hold now, and what
     * colleagues are typing.
     *
     * @param typed the unsaved work of others
     */
    JsonObject json(long head, List<DraftLine> typed, Drafting drafting, Map<UUID, String> names) {
        JsonArrayBuilder saved = Json.createArrayBuilder();
        latest.forEach((code, entry) -> saved.add(Json.createObjectBuilder()
                .add("measure", code)
                .add("who", names.get(entry.recordedBy()))
                .add("at", drafting.time(entry.recordedAt()))
                .add("fields", object(fields.get(code)))));
        JsonArrayBuilder drafts = Json.createArrayBuilder();
        typed.forEach(line -> drafts.add(Json.createObjectBuilder()
                .add("line", line.line())
                .add("who", names.get(line.by()))
                .add("at", drafting.time(line.at()))
                .add("words", drafting.said(line, names))
                .add("fields", object(line.fields()))));
        return Json.createObjectBuilder()
                .add("head", head)
                .add("saved", saved)
                .add("drafts", drafts)
                .build();
    }

    private static JsonObject object(Map<String, String> values) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        values.forEach(object::add);
        return object.build();
    }
}
