package uk.org.waymark.web.document.word;

import uk.org.waymark.web.document.layout.Markup;

/** The pieces of a paragraph. */
final class WordRun {
    private WordRun() {}

    /** Words, whose lines stay lines. */
    static void words(Markup xml, String words) {
        words(xml, words, false);
    }

    static void words(Markup xml, String words, boolean bold) {
        xml.open("w:r");
        if (bold) {
            xml.open("w:rPr").empty("w:b").close();
        }
        String[] lines = words.split("\\R", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                xml.empty("w:br");
            }
            xml.element("w:t", lines[line], "xml:space", "preserve");
        }
        xml.close();
    }

    static void tab(Markup xml) {
        xml.open("w:r").empty("w:tab").close();
    }

    /** A number that the word processor works out, such as PAGE. */
    static void field(Markup xml, String name) {
        xml.open("w:fldSimple", "w:instr", " " + name + " ");
        words(xml, "1");
        xml.close();
    }
}
