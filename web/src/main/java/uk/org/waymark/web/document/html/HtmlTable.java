package uk.org.waymark.web.document.html;

import java.util.List;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.web.document.layout.Markup;
import uk.org.waymark.web.document.layout.PrintedTable;
import uk.org.waymark.web.document.layout.PrintedTable.Group;
import uk.org.waymark.web.document.layout.PrintedTable.Printed;
import uk.org.waymark.web.words.Words;

/** A table with its caption, its headings and the groups of its rows. */
final class HtmlTable {
    private static final int MANY_COLUMNS = 7;

    /** The letters of a cell that a browser is not to break because another cell is long. */
    private static final int SHORT = 14;

    private final PrintedTable table;
    private final Medium medium;
    private final Markup html;

    private HtmlTable(PrintedTable table, Medium medium, Markup html) {
        this.table = table;
        this.medium = medium;
        this.html = html;
    }

    static void write(PrintedTable table, Medium medium, Markup html) {
        new HtmlTable(table, medium, html).write();
    }

    private void write() {
        html.open("table", "class", look());
        html.element("caption", table.caption());
        medium.columns(html, table.widths());
        html.open("thead").open("tr");
        for (int place = 0; place < table.columns().size(); place++) {
            html.element(
                    "th",
                    table.columns().get(place).heading(),
                    "scope",
                    "col",
                    "class",
                    table.isNumber(place) ? "number" : "words");
        }
        html.close().close();
        table.groups().forEach(this::group);
        if (table.groups().isEmpty()) {
            nothing();
        }
        if (!table.totals().isEmpty()) {
            html.open("tbody", "class", "totals");
            table.totals().forEach(row -> row(row, "total"));
            html.close();
        }
        html.close();
    }

    private String look() {
        String look = table.columns().size() > MANY_COLUMNS ? "grid many" : "grid";
        return table.isShort() ? look + " whole" : look;
    }

    private void nothing() {
        html.open("tbody")
                .open("tr")
                .element(
                        "td",
                        Words.say("document.nothing"),
                        "colspan",
                        Integer.toString(table.columns().size()))
                .close()
                .close();
    }

    private void group(Group group) {
        html.open("tbody", "class", group.heading().isEmpty() ? "rows" : "theme");
        if (!group.heading().isEmpty()) {
            html.open("tr", "class", "group")
                    .element(
                            "th",
                            group.heading(),
                            "scope",
                            "rowgroup",
                            "colspan",
                            Integer.toString(table.columns().size()))
                    .close();
        }
        group.rows().forEach(row -> row(row, table.isAtRisk(row) ? "at-risk" : "plain"));
        html.close();
    }

    private void row(Row row, String look) {
        html.open("tr", "class", look);
        List<Printed> cells = table.cells(row);
        cell("th", cells.get(0), "scope", "row", "class", cells.get(0).isCode() ? "code" : "words");
        cells.stream()
                .skip(1)
                .forEach(cell -> cell(
                        "td",
                        cell,
                        "class",
                        cell.isNumber() ? "number" : cell.words().length() <= SHORT ? "words short" : "words",
                        "data-label",
                        cell.column().heading()));
        html.close();
    }

    private void cell(String element, Printed cell, String... attributes) {
        html.open(element, attributes);
        cell.symbol().ifPresent(symbol -> {
            medium.symbol(html, symbol);
            html.text(" ");
        });
        html.text(cell.words()).close();
    }
}
