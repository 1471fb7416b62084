package uk.org.waymark.web.document.word;

import java.util.Optional;
import uk.org.waymark.web.document.layout.Markup;

/**
 * The properties of a paragraph.
 *
 * @param style the id of its style
 * @param list the number of the list it is an item of
 * @param boxed whether it stands in the box of the recommendations
 */
record WordParagraph(String style, Optional<Integer> list, boolean boxed, boolean withNext) {
    private static final String BOX = "567";

    static WordParagraph of(String style) {
        return new WordParagraph(style, Optional.empty(), false, false);
    }

    WordParagraph inList(int number) {
        return new WordParagraph(style, Optional.of(number), boxed, withNext);
    }

    WordParagraph boxed(boolean isBoxed) {
        return new WordParagraph(style, list, isBoxed, isBoxed || withNext);
    }

    WordParagraph keptWithNext() {
        return new WordParagraph(style, list, boxed, true);
    }

    /** Begins the paragraph; its properties come in the order of the schema. */
    Markup open(Markup xml) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (withNext) {
            xml.empty("w:keepNext");
        }
        list.ifPresent(number -> xml.open("w:numPr")
                .empty("w:ilvl", "w:val", "0")
                .empty("w:numId", "w:val", Integer.toString(number))
                .close());
        if (boxed) {
            border(xml);
        }
        return xml.close();
    }

    /** Paragraphs with the same border and the same indents are drawn in one box. */
    private static void border(Markup xml) {
        xml.open("w:pBdr");
        for (String side : new String[] {"w:top", "w:left", "w:bottom", "w:right"}) {
            xml.empty(side, "w:val", "single", "w:sz", "12", "w:space", "6", "w:color", "17222E");
        }
        xml.close().empty("w:ind", "w:left", BOX, "w:hanging", BOX);
    }
}
