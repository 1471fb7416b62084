package uk.org.waymark.position.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.paper.Block.Counted;
import uk.org.waymark.position.paper.Block.Items;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Block.Picture;
import uk.org.waymark.position.paper.Block.Tally;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;

class PaperTest {
    private static final Grid HOMES = new Grid(
            "at-risk",
            "Measures at risk",
            List.of(
                    new Column("code", "Measure", Content.WORDS),
                    new Column("outturn", "Figure", Content.NUMBER),
                    new Column("review", "Category", Content.SYMBOL)),
            List.of(Row.of(Cell.of("NI 154"), Cell.of("300", "300"), Cell.of("at risk", "at-risk"))),
            List.of());

    private static Paper paper(Block... blocks) {
        return new Paper(
                "cabinet-report",
                "Annual review",
                new Paper.About("leicester-2008-11", "2008-09-Q2", "2008-11-25"),
                List.of(new Part("4", "Report", List.of(blocks), List.of(Part.of("4.1", "Measures", List.of(HOMES))))));
    }

    @Test
    void aPaperIsOneLineOfTextInOneOrder() {
        Paper paper = paper(
                new Paragraph(
                        List.of(new Inline.Plain("“Only” "), new Inline.Quoted("NI 154 outturn", "300 homes", "300"))),
                new Items(true, List.of(Paragraph.of("Note the report."))),
                new Tally("By category", "at-risk", "review", List.of(new Counted("at risk", "at-risk", 1))),
                new Picture("course", "300 homes of 1,450.", "at-risk"));

        assertEquals(
                """
                {"about":{"agreement":"leicester-2008-11","known":"2008-11-25","period":"2008-09-Q2"},\
                "data":[],"parts":[{"blocks":[\
                {"paragraph":["“Only” ",{"quoted":"NI 154 outturn","value":"300","words":"300 homes"}]},\
                {"items":[["Note the report."]],"numbered":true},\
                {"tally":{"by":"review","counts":[{"rows":"1","value":"at-risk","words":"at risk"}],\
                "heading":"By category","of":"at-risk"}},\
                {"of":"at-risk","picture":"course","sentence":"300 homes of 1,450."}],\
                "heading":"Report","number":"4",\
                "parts":[{"blocks":[{"table":{"caption":"Measures at risk","columns":[\
                {"content":"WORDS","heading":"Measure","key":"code"},\
                {"content":"NUMBER","heading":"Figure","key":"outturn"},\
                {"content":"SYMBOL","heading":"Category","key":"review"}],"id":"at-risk",\
                "rows":[[{"words":"NI 154"},{"value":"300","words":"300"},{"value":"at-risk","words":"at risk"}]],\
                "totals":[]}}],"heading":"Measures","number":"4.1","parts":[]}]}],\
                "template":"cabinet-report","title":"Annual review"}""",
                paper.canonical());
    }

    @Test
    void itsTablesAreThoseOfAllItsParts() {
        assertEquals(List.of(HOMES), paper().grids().toList());
        assertNotEquals(paper().canonical(), paper(Paragraph.of("More")).canonical());
    }

    @Test
    void itsTablesForMachinesAreInItsTextAndAmongNoneThatArePrinted() {
        Paper paper = paper().with(List.of(HOMES));

        assertEquals(1, paper.grids().count());
        assertNotEquals(paper().canonical(), paper.canonical());
    }

    /** The example of RFC 8785, as far as it has no numbers. */
    @Test
    void onlyWhatHasToBeIsEscapedAndKeysAreInTheOrderOfTheirUnits() {
        assertEquals(
                "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"O with dots\","
                        + "\"€\":\"Euro\",\"\uD83D\uDE02\":\"Smiley\",\"\uFB33\":\"Dagesh\"}",
                CanonicalJson.write(Map.of(
                        "€", "Euro",
                        "\r", "Carriage Return",
                        "\uFB33", "Dagesh",
                        "1", "One",
                        "\uD83D\uDE02", "Smiley",
                        "\u0080", "Control",
                        "ö", "O with dots")));
        assertEquals("[\"\\u0000\\u001f\\\"\\\\/<>\"]", CanonicalJson.write(List.of("\u0000\u001f\"\\/<>")));
    }

    @Test
    void aRowHasACellForEachColumn() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Grid("short", "", HOMES.columns(), List.of(Row.of(Cell.of("NI 154"))), List.of()));
    }

    @Test
    void aCanonicalTextIsReadBackAndNoOtherIs() {
        String text = "{\"a\":[\"“\\n\\u0001\\\"\",true,[],{}],\"b\":{\"c\":\"\"}}";

        assertEquals(text, CanonicalJson.write(CanonicalJson.read(text)));
        for (String other : List.of(
                "{\"b\":\"\",\"a\":\"\"}",
                "{\"a\":\"1\",\"a\":\"2\"}",
                "{ }",
                "[\"\\u00e9\"]",
                "[\"\\u12\"]",
                "[1]",
                "[null]",
                "[\"a\"",
                "[\"a\"]]",
                "",
                "[".repeat(1_000))) {
            assertThrows(IllegalArgumentException.class, () -> CanonicalJson.read(other), other);
        }
    }
}
