package uk.org.waymark.web.document.word;

import java.util.List;
import uk.org.waymark.web.document.layout.Markup;

/** The lists of a document, each of which begins anew. */
final class WordLists {
    private static final String DOTS = "1";
    private static final String NUMBERS = "2";

    private WordLists() {}

    /** @param numbered of each list in turn, whether its items are numbered */
    static String of(List<Boolean> numbered) {
        Markup xml = new Markup().open("w:numbering", "xmlns:w", WordPaper.NAMESPACE);
        kind(xml, DOTS, "bullet", "•", "1134");
        kind(xml, NUMBERS, "lowerRoman", "%1.", "567");
        for (int list = 0; list < numbered.size(); list++) {
            xml.open("w:num", "w:numId", Integer.toString(list + 1))
                    .empty("w:abstractNumId", "w:val", numbered.get(list) ? NUMBERS : DOTS)
                    .open("w:lvlOverride", "w:ilvl", "0")
                    .empty("w:startOverride", "w:val", "1")
                    .close()
                    .close();
        }
        return xml.close().toString();
    }

    private static void kind(Markup xml, String id, String format, String sign, String left) {
        xml.open("w:abstractNum", "w:abstractNumId", id)
                .empty("w:multiLevelType", "w:val", "singleLevel")
                .open("w:lvl", "w:ilvl", "0")
                .empty("w:start", "w:val", "1")
                .empty("w:numFmt", "w:val", format)
                .empty("w:lvlText", "w:val", sign)
                .empty("w:lvlJc", "w:val", "left")
                .open("w:pPr")
                .empty("w:ind", "w:left", left, "w:hanging", "567")
                .close()
                .close()
                .close();
    }
}
