package uk.org.waymark.position.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.paper.Block;
import uk.org.waymark.position.paper.Block.Paragraph;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.position.paper.Paper;
import uk.org.waymark.position.paper.Part;

class PaperDifferenceTest {
    private static final Paper KEPT =
            paper(words("Homes fell."), words("Crime fell."), table(row("NI 154", "300"), row("NI 16", "12")));

    @Test
    void theSamePaperHasNone() {
        assertEquals(
                List.of(),
                differences(
                        words("Homes fell."), words("Crime fell."), table(row("NI 154", "300"), row("NI 16", "12"))));
    }

    @Test
    void aCellIsNamedByItsTableItsRowAndItsColumn() {
        assertEquals(
                List.of("1 Summary | Outturns, NI 154, Figure | 300 | 310"),
                differences(
                        words("Homes fell."), words("Crime fell."), table(row("NI 154", "310"), row("NI 16", "12"))));
    }

    @Test
    void aRowThatIsGoneAndOneThatIsNewAreListedWithWhatTheySay() {
        assertEquals(
                List.of(
                        "1 Summary | Outturns, NI 117, Measure |  | NI 117",
                        "1 Summary | Outturns, NI 117, Figure |  | 8",
                        "1 Summary | Outturns, NI 16, Measure | NI 16 | ",
                        "1 Summary | Outturns, NI 16, Figure | 12 | "),
                differences(
                        words("Homes fell."), words("Crime fell."), table(row("NI 117", "8"), row("NI 154", "300"))));
    }

    @Test
    void theSecondSentenceIsNotTakenForTheFirst() {
        assertEquals(
                List.of("1 Summary |  | Crime fell. | Crime rose."),
                differences(
                        words("Homes fell."), words("Crime rose."), table(row("NI 154", "300"), row("NI 16", "12"))));
    }

    @Test
    void aValueThatMachinesReadDiffersToo() {
        assertEquals(
                List.of("1 Summary | Outturns, NI 16, Figure | 12 | 12"),
                differences(
                        words("Homes fell."),
                        words("Crime fell."),
                        table(row("NI 154", "300"), Row.of(Cell.of("NI 16"), Cell.of("12", "12.4")))));
    }

    private static List<String> differences(Block... now) {
        return PaperDifference.between(KEPT, paper(now)).stream()
                .map(one -> String.join(" | ", one.part(), one.where(), one.kept(), one.now()))
                .toList();
    }

    private static Paper paper(Block... blocks) {
        return new Paper(
                "review",
                "Review",
                new Paper.About("leicester-2008-11", "2008-09-Q2", "2008-11-25"),
                List.of(Part.of("1", "Summary", List.of(blocks))));
    }

    private static Paragraph words(String sentence) {
        return Paragraph.of(sentence);
    }

    private static Row row(String code, String figure) {
        return Row.of(Cell.of(code), Cell.of(figure, figure));
    }

    private static Grid table(Row... rows) {
        return new Grid(
                "outturns",
                "Outturns",
                List.of(new Column("code", "Measure", Content.WORDS), new Column("outturn", "Figure", Content.NUMBER)),
                Stream.of(rows).toList(),
                List.of());
    }
}
