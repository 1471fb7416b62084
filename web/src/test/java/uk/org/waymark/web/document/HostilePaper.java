package uk.org.waymark.web.document;

import java.util.List;
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

/** A paper in which everything that can be typed is as bad as it can be. */
final class HostilePaper {
    static final String BAD = "<script>alert(1)</script> & </style> \"quoted\" ]]> {page} 'x'\u0000\u0007\ufffe\ud800";
    static final String LONG_WORD = "Llanfair" + "pwllgwyngyll".repeat(20);

    private HostilePaper() {}

    static Paper paper() {
        Grid grid = new Grid(
                "../" + BAD,
                BAD,
                List.of(
                        new Column("a", BAD, Content.WORDS),
                        new Column("b", LONG_WORD, Content.NUMBER),
                        new Column("c", "", Content.SYMBOL)),
                List.of(
                        Row.of(Cell.of(LONG_WORD), Cell.of(BAD, BAD), Cell.of("", "</style>")),
                        Row.of(Cell.of("=1+1"), Cell.of("1", "1"), Cell.of(BAD, "at-risk")),
                        Row.of(Cell.of(""), Cell.of("-2", "-2"), Cell.of("", "worse"))),
                List.of(Row.of(Cell.of(BAD), Cell.of("-1", "-1"), Cell.of(""))));
        List<Block> blocks = List.of(
                Paragraph.of(BAD),
                Paragraph.of("bell\u0007 and null\u0000 gone"),
                Paragraph.of("ŵ ŷ Ł ≥ ≤ Ж \u202e009,1\u202c שלום العربية 中文"),
                Paragraph.of("smile \ud83d\ude00 and family \ud83d\udc68\u200d\ud83d\udc69"),
                Paragraph.of("one line\nanother\r\nthird"),
                new Paragraph(List.of(new Inline.Quoted(BAD, BAD, "\"><script>"))),
                new Paragraph(List.of()),
                new Items(true, List.of(Paragraph.of(BAD), Paragraph.of(LONG_WORD))),
                new Items(false, List.of()),
                new Tally(BAD, "none", "b", List.of(new Counted(BAD, BAD, 3), new Counted(BAD, "at-risk", 0))),
                new Tally(BAD, "none", "b", List.of()),
                new Picture(BAD, BAD, "no such table"),
                new Picture("distribution", BAD, "../" + BAD),
                new Picture("course", BAD, "../" + BAD),
                grid,
                new Grid("empty", "Empty", List.of(new Column("a", "A", Content.WORDS)), List.of(), List.of()));
        return new Paper(
                BAD,
                BAD,
                new Paper.About(BAD, BAD, BAD),
                List.of(new Part(BAD, BAD, blocks, List.of(Part.of("", "", List.of()), Part.of("1", "", blocks)))));
    }
}
