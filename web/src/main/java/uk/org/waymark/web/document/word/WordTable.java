package uk.org.waymark.web.document.word;

import java.util.List;
import java.util.stream.IntStream;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.web.document.layout.Markup;
import uk.org.waymark.web.document.layout.PrintedTable;
import uk.org.waymark.web.document.layout.PrintedTable.Group;
import uk.org.waymark.web.document.layout.PrintedTable.Printed;
import uk.org.waymark.web.words.Words;

/** A table whose heading row is repeated on every page, below its caption. */
final class WordTable {
    /** The width of the text, in twentieths of a point. */
    private static final int TEXT = 9978;

    private static final double WHOLE = 100;

    private final PrintedTable table;
    private final Markup xml;
    private final List<Integer> widths;

    private WordTable(PrintedTable table, Markup xml) {
        this.table = table;
        this.xml = xml;
        this.widths = table.widths().stream()
                .map(width -> (int) (TEXT * width / WHOLE))
                .toList();
    }

    static void write(PrintedTable table, Markup xml) {
        new WordTable(table, xml).write();
    }

    private void write() {
        WordParagraph.of("Caption").keptWithNext().open(xml);
        WordRun.words(xml, table.caption());
        xml.close();
        xml.open("w:tbl")
                .open("w:tblPr")
                .empty("w:tblStyle", "w:val", "PaperTable")
                .empty("w:tblW", "w:w", Integer.toString(TEXT), "w:type", "dxa")
                .empty("w:tblLook", "w:val", "0020", "w:firstRow", "1", "w:firstColumn", "1")
                .empty("w:tblCaption", "w:val", table.caption())
                .close()
                .open("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", Integer.toString(width)));
        xml.close();
        row(true);
        for (int place = 0; place < widths.size(); place++) {
            cell(
                    place,
                    1,
                    paragraph(table.isNumber(place)),
                    true,
                    table.columns().get(place).heading());
        }
        xml.close();
        table.groups().forEach(this::group);
        if (table.groups().isEmpty()) {
            row(false);
            cell(0, widths.size(), WordParagraph.of("TableText"), false, Words.say("document.nothing"));
            xml.close();
        }
        table.totals().forEach(row -> row(row, true));
        xml.close();
        WordParagraph.of("TableEnd").open(xml).close();
    }

    private void group(Group group) {
        if (!group.heading().isEmpty()) {
            row(false);
            cell(0, widths.size(), WordParagraph.of("TableText").keptWithNext(), true, group.heading());
            xml.close();
        }
        group.rows().forEach(row -> row(row, table.isAtRisk(row)));
    }

    private void row(Row row, boolean bold) {
        row(false);
        List<Printed> cells = table.cells(row);
        for (int place = 0; place < cells.size(); place++) {
            Printed cell = cells.get(place);
            String sign = cell.symbol().map(symbol -> symbol.sign() + " ").orElse("");
            cell(place, 1, paragraph(cell.isNumber()), bold, sign + cell.words());
        }
        xml.close();
    }

    private void row(boolean heading) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (heading) {
            xml.empty("w:tblHeader");
        }
        xml.close();
    }

    private static WordParagraph paragraph(boolean number) {
        return WordParagraph.of(number ? "TableNumber" : "TableText");
    }

    private void cell(int place, int span, WordParagraph paragraph, boolean bold, String words) {
        int width = IntStream.range(place, place + span).map(widths::get).sum();
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        if (span > 1) {
            xml.empty("w:gridSpan", "w:val", Integer.toString(span));
        }
        xml.close();
        paragraph.open(xml);
        WordRun.words(xml, words, bold);
        xml.close().close();
    }
}
