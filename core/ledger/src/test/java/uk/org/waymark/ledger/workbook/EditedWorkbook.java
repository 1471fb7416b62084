package uk.org.waymark.ledger.workbook;

import java.util.List;
import uk.org.waymark.ledger.table.Faults;
import uk.org.waymark.ledger.table.Table;

/** A workbook as a person changes it in Excel: a cell at a time, the rest as it was. */
public final class EditedWorkbook {
    private byte[] workbook;

    public EditedWorkbook(byte[] workbook) {
        this.workbook = workbook.clone();
    }

    public EditedWorkbook number(String sheet, String code, String part, String column, String digits) {
        return cell(sheet, code, part, column, " t=\"n\"><v>" + digits + "</v></c>");
    }

    public EditedWorkbook text(String sheet, String code, String part, String column, String text) {
        return cell(sheet, code, part, column, " t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
    }

    /** A number in a cell whose format shows a percentage. */
    public EditedWorkbook percentage(String sheet, String code, String column, String digits) {
        String styles = WrittenSheet.text(workbook, "xl/styles.xml");
        int style = styles.split("<xf ", -1).length - 1 - cellStyles(styles);
        workbook = WrittenSheet.changed(
                workbook, "xl/styles.xml", "</cellXfs>", "<xf numFmtId=\"9\" applyNumberFormat=\"1\"/></cellXfs>");
        String address = address(sheet, code, "", column);
        String part = part(sheet);
        String old = find(part, address);
        workbook = WrittenSheet.changed(
                workbook, part, old, "<c r=\"" + address + "\" s=\"" + style + "\" t=\"n\"><v>" + digits + "</v></c>");
        return this;
    }

    public byte[] bytes() {
        return workbook.clone();
    }

    private static int cellStyles(String styles) {
        String before = styles.substring(0, styles.indexOf("<cellXfs"));
        return before.split("<xf ", -1).length - 1;
    }

    private EditedWorkbook cell(String sheet, String code, String part, String column, String content) {
        String address = address(sheet, code, part, column);
        String old = find(part(sheet), address);
        String style = old.replaceFirst("(?s)<c r=\"[A-Z]+\\d+\"( s=\"\\d+\")?.*", "$1");
        workbook = WrittenSheet.changed(workbook, part(sheet), old, "<c r=\"" + address + "\"" + style + content);
        return this;
    }

    private String find(String part, String address) {
        String xml = WrittenSheet.text(workbook, part);
        int from = xml.indexOf("<c r=\"" + address + "\"");
        return xml.substring(from, xml.indexOf("</c>", from) + 4);
    }

    private String part(String sheet) {
        List<Table> sheets = sheets();
        for (int place = 0; place < sheets.size(); place++) {
            if (sheets.get(place).name().equals(sheet)) {
                return "xl/worksheets/sheet" + (place + 1) + ".xml";
            }
        }
        throw new IllegalArgumentException("There is no sheet " + sheet);
    }

    private String address(String sheet, String code, String part, String column) {
        Table table = sheets().stream()
                .filter(one -> one.name().equals(sheet))
                .findFirst()
                .orElseThrow();
        int place = table.headings().indexOf(column);
        return table.lines().stream()
                .filter(line ->
                        line.cells().get(0).equals(code) && line.cells().get(1).equals(part))
                .map(line -> Table.letter(place) + line.number())
                .findFirst()
                .orElseThrow();
    }

    private List<Table> sheets() {
        return WorkbookFile.read(WrittenSheet.upload(workbook), new Faults()).sheets();
    }
}
