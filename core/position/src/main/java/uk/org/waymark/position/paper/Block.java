package uk.org.waymark.position.paper;

import java.util.List;

/** A block of a part: a paragraph, a list, a count, a table or a picture. */
public sealed interface Block permits Block.Paragraph, Block.Items, Block.Tally, Block.Picture, Grid {

    /** A paragraph. */
    record Paragraph(List<Inline> text) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }

        /** One of plain words. */
        public static Paragraph of(String words) {
            return new Paragraph(List.of(new Inline.Plain(words)));
        }
    }

    /**
     * A list.
     *
     * @param numbered whether its items are referred to by number, as recommendations are
     */
    record Items(boolean numbered, List<Paragraph> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * Counts of the rows of a table, such as the measures in each category.
     *
     * @param grid the id of the table whose rows are counted
     * @param column the key of the column that says to which count a row belongs
     */
    record Tally(String heading, String grid, String column, List<Counted> counts) implements Block {
        public Tally {
            counts = List.copyOf(counts);
        }
    }

    /**
     * One count.
     *
     * @param value that the column of each row counted has
     */
    record Counted(String words, String value, int rows) {}

    /**
     * A picture, which is drawn from a table of the same paper and says nothing that is not there.
     *
     * @param kind such as "course", "shares" or "counts"
     * @param sentence what it shows, for those who do not see it
     * @param grid the id of the table it is drawn from
     */
    record Picture(String kind, String sentence, String grid) implements Block {}
}
