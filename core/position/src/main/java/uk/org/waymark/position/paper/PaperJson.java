package uk.org.waymark.position.paper;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.org.waymark.position.paper.Block.Items;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Block.Picture;
import uk.org.waymark.position.paper.Block.Tally;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.position.paper.Inline.Quoted;

/** A paper as the objects, arrays and strings of JSON. */
final class PaperJson {
    private PaperJson() {}

    static Map<String, Object> of(Paper paper) {
        return Map.of(
                "template", paper.template(),
                "title", paper.title(),
                "about", about(paper.about()),
                "parts", parts(paper.parts()),
                "data", paper.data().stream().<Object>map(PaperJson::grid).toList());
    }

    private static Map<String, Object> about(Paper.About about) {
        Map<String, Object> written =
                new TreeMap<>(Map.of("agreement", about.agreement(), "period", about.period(), "known", about.known()));
        about.measure().ifPresent(measure -> written.put("measure", measure));
        return written;
    }

    private static List<Object> parts(List<Part> parts) {
        return parts.stream().<Object>map(PaperJson::part).toList();
    }

    private static Map<String, Object> part(Part part) {
        return Map.of(
                "number", part.number(),
                "heading", part.heading(),
                "blocks", part.blocks().stream().<Object>map(PaperJson::block).toList(),
                "parts", parts(part.parts()));
    }

    private static Map<String, Object> block(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Map.of("paragraph", inlines(paragraph));
        }
        if (block instanceof Items list) {
            return Map.of(
                    "items",
                            list.items().stream()
                                    .<Object>map(PaperJson::inlines)
                                    .toList(),
                    "numbered", list.numbered());
        }
        if (block instanceof Tally tally) {
            return Map.of("tally", tally(tally));
        }
        if (block instanceof Picture picture) {
            return Map.of(
                    "picture", picture.kind(),
                    "sentence", picture.sentence(),
                    "of", picture.grid());
        }
        return Map.of("table", grid((Grid) block));
    }

    private static List<Object> inlines(Paragraph paragraph) {
        return paragraph.text().stream()
                .<Object>map(inline -> inline instanceof Quoted quoted
                        ? Map.of("quoted", quoted.reference(), "value", quoted.value(), "words", quoted.words())
                        : inline.words())
                .toList();
    }

    private static Map<String, Object> tally(Tally tally) {
        return Map.of(
                "heading", tally.heading(),
                "of", tally.grid(),
                "by", tally.column(),
                "counts",
                        tally.counts().stream()
                                .<Object>map(count -> Map.of(
                                        "words", count.words(),
                                        "value", count.value(),
                                        "rows", Integer.toString(count.rows())))
                                .toList());
    }

    private static Map<String, Object> grid(Grid grid) {
        return Map.of(
                "id", grid.id(),
                "caption", grid.caption(),
                "columns",
                        grid.columns().stream()
                                .<Object>map(column -> Map.of(
                                        "key", column.key(),
                                        "heading", column.heading(),
                                        "content", column.content().name()))
                                .toList(),
                "rows", rows(grid.rows()),
                "totals", rows(grid.totals()));
    }

    private static List<Object> rows(List<Row> rows) {
        return rows.stream()
                .<Object>map(row -> row.cells().stream().map(PaperJson::cell).toList())
                .toList();
    }

    private static Object cell(Cell cell) {
        Map<String, Object> written = new TreeMap<>(Map.of("words", cell.words()));
        cell.value().ifPresent(value -> written.put("value", value));
        return written;
    }
}
