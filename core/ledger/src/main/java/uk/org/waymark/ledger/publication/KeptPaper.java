package uk.org.waymark.ledger.publication;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.org.waymark.position.paper.Block;
import uk.org.waymark.position.paper.Block.Counted;
import uk.org.waymark.position.paper.Block.Items;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Block.Picture;
import uk.org.waymark.position.paper.Block.Tally;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.position.paper.Inline;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.paper.Part;

/** Reads a paper from the canonical form under which it is kept. */
final class KeptPaper {
    private static final JsonProvider JSON = JsonProvider.provider();

    private KeptPaper() {}

    static Paper read(byte[] canonical) {
        try (JsonReader reader = JSON.createReader(new StringReader(new String(canonical, StandardCharsets.UTF_8)))) {
            JsonObject paper = reader.readObject();
            JsonObject about = paper.getJsonObject("about");
            return new Paper(
                    paper.getString("template"),
                    paper.getString("title"),
                    new Paper.About(about.getString("agreement"), about.getString("period"), about.getString("known")),
                    objects(paper, "parts", KeptPaper::part),
                    objects(paper, "data", KeptPaper::grid));
        }
    }

    private static Part part(JsonObject part) {
        return new Part(
                part.getString("number"),
                part.getString("heading"),
                objects(part, "blocks", KeptPaper::block),
                objects(part, "parts", KeptPaper::part));
    }

    private static Block block(JsonObject block) {
        if (block.containsKey("paragraph")) {
            return paragraph(block.getJsonArray("paragraph"));
        }
        if (block.containsKey("items")) {
            return new Items(
                    block.getBoolean("numbered"),
                    block.getJsonArray("items").getValuesAs(JsonArray.class).stream()
                            .map(KeptPaper::paragraph)
                            .toList());
        }
        if (block.containsKey("tally")) {
            JsonObject tally = block.getJsonObject("tally");
            return new Tally(
                    tally.getString("heading"),
                    tally.getString("of"),
                    tally.getString("by"),
                    objects(
                            tally,
                            "counts",
                            counted -> new Counted(
                                    counted.getString("words"),
                                    counted.getString("value"),
                                    Integer.parseInt(counted.getString("rows")))));
        }
        if (block.containsKey("picture")) {
            return new Picture(block.getString("picture"), block.getString("sentence"), block.getString("of"));
        }
        return grid(block.getJsonObject("table"));
    }

    private static Paragraph paragraph(JsonArray inlines) {
        return new Paragraph(inlines.stream().map(KeptPaper::inline).toList());
    }

    private static Inline inline(JsonValue inline) {
        if (inline instanceof JsonString words) {
            return new Inline.Plain(words.getString());
        }
        JsonObject quoted = inline.asJsonObject();
        return new Inline.Quoted(quoted.getString("quoted"), quoted.getString("words"), quoted.getString("value"));
    }

    private static Grid grid(JsonObject grid) {
        return new Grid(
                grid.getString("id"),
                grid.getString("caption"),
                objects(
                        grid,
                        "columns",
                        column -> new Column(
                                column.getString("key"),
                                column.getString("heading"),
                                Content.valueOf(column.getString("content")))),
                rows(grid.getJsonArray("rows")),
                rows(grid.getJsonArray("totals")));
    }

    private static List<Row> rows(JsonArray rows) {
        return rows.getValuesAs(JsonArray.class).stream()
                .map(row -> new Row(row.getValuesAs(JsonObject.class).stream()
                        .map(cell ->
                                new Cell(cell.getString("words"), Optional.ofNullable(cell.getString("value", null))))
                        .toList()))
                .toList();
    }

    private static <T> List<T> objects(JsonObject object, String name, Function<JsonObject, T> reading) {
        return object.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(reading)
                .toList();
    }
}
