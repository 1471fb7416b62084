package uk.org.waymark.web.document.csv;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.web.document.layout.Frame;
import uk.org.waymark.web.document.layout.Legible;

/** What the columns of the files hold, after "Metadata Vocabulary for Tabular Data" of the W3C. */
final class CsvMetadata {
    private static final String CONTEXT = "http://www.w3.org/ns/csvw";

    private CsvMetadata() {}

    static String of(Paper paper, Frame frame, List<TidyTable> tables) {
        JsonArrayBuilder described = Json.createArrayBuilder();
        tables.forEach(table -> described.add(table(table)));
        JsonObjectBuilder group = Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder()
                                .add(CONTEXT)
                                .add(Json.createObjectBuilder().add("@language", "en-GB")))
                .add("dc:title", Legible.of(paper.title()))
                .add("dc:publisher", Legible.of(frame.body()))
                .add("dc:description", Legible.of(frame.agreement() + ". " + frame.asAt()))
                .add("dc:identifier", "sha-256:" + frame.digest())
                .add("tables", described);
        return group.build().toString();
    }

    private static JsonObjectBuilder table(TidyTable table) {
        JsonArrayBuilder columns = Json.createArrayBuilder();
        table.fields()
                .forEach(field -> columns.add(Json.createObjectBuilder()
                        .add("name", field.name())
                        .add("titles", field.name())
                        .add("dc:description", Legible.of(field.title()))
                        .add("datatype", field.datatype())));
        return Json.createObjectBuilder()
                .add("url", table.file())
                .add("dc:title", Legible.of(table.title()))
                .add("tableSchema", Json.createObjectBuilder().add("columns", columns));
    }
}
