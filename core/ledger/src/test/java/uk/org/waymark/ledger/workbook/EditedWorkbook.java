package uk.org.waymark.ledger.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import uk.org.waymark.ledger.table.Headings;
import uk.org.waymark.ledger.table.Table;

/** A workbook as a person changes it in Excel: a cell at a time, the rest as it was. */
public final class EditedWorkbook {
    private static final Headings COLUMNS = new Headings(List.of("code"), List.of());

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

    /** A number in a cell of a format. */
    public EditedWorkbook formatted(String sheet, String code, String column, String format, String digits) {
        String styles = WrittenSheet.text(workbook, "xl/styles.xml");
        int style = styles.split("<xf ", -1).length - 1 - cellStyles(styles);
        String numbered = "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(500 + style, format);
        workbook = WrittenSheet.changed(workbook, "xl/styles.xml", "</numFmts>", numbered + "</numFmts>");
        workbook = WrittenSheet.changed(
                workbook, "xl/styles.xml", "</cellXfs>", "<xf numFmtId=\"%d\"/></cellXfs>".formatted(500 + style));
        String address = address(sheet, code, "", column);
        String part = part(sheet);
        workbook = WrittenSheet.changed(
                workbook,
                part,
                find(part, address),
                "<c r=\"" + address + "\" s=\"" + style + "\" t=\"n\"><v>" + digits + "</v></c>");
        return this;
    }

    /** A formula with its result, in the format of the cell. */
    public EditedWorkbook computed(String sheet, String code, String column, String formula, String result) {
        return cell(sheet, code, "", column, "><f>" + formula + "</f><v>" + result + "</v></c>");
    }

    /** A formula without its result in a cell to the right of the table. */
    public EditedWorkbook beside(String sheet, String code, String formula) {
        String row = address(sheet, code, "", "Code").substring(1);
        String xml = WrittenSheet.text(workbook, part(sheet));
        int end = xml.indexOf("</row>", xml.indexOf("<row r=\"" + row + "\""));
        String changed =
                xml.substring(0, end) + "<c r=\"S" + row + "\"><f>" + formula + "</f><v></v></c>" + xml.substring(end);
        workbook = WrittenSheet.changed(workbook, part(sheet), xml, changed);
        return this;
    }

    public EditedWorkbook hiddenRow(String sheet, String code) {
        String row = "<row r=\"" + address(sheet, code, "", "Code").substring(1) + "\"";
        workbook = WrittenSheet.changed(workbook, part(sheet), row, row + " hidden=\"1\"");
        return this;
    }

    public EditedWorkbook hiddenColumn(String sheet, int number) {
        workbook = WrittenSheet.changed(
                workbook, part(sheet), "<col min=\"" + number + "\"", "<col hidden=\"1\" min=\"" + number + "\"");
        return this;
    }

    public EditedWorkbook renamed(String sheet, String name) {
        workbook = WrittenSheet.changed(workbook, "xl/workbook.xml", "name=\"" + sheet + "\"", "name=\"" + name + "\"");
        return this;
    }

    /** Without the sheet by which Waymark knows it, as when a sheet is copied into another workbook. */
    public EditedWorkbook unstamped() {
        String xml = WrittenSheet.text(workbook, "xl/workbook.xml");
        workbook = WrittenSheet.changed(
                workbook, "xl/workbook.xml", xml, xml.replaceFirst("<sheet name=\"Waymark\"[^>]*/>", ""));
        return this;
    }

    /** With a title in a row above the headings. */
    public EditedWorkbook titled(String sheet, String title) {
        String xml = WrittenSheet.text(workbook, part(sheet));
        String lower = Pattern.compile("(<row r=\"|<c r=\"[A-Z]+)(\\d+)")
                .matcher(xml)
                .replaceAll(found -> found.group(1) + (Integer.parseInt(found.group(2)) + 1));
        String row = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + title + "</t></is></c></row>";
        workbook = WrittenSheet.changed(workbook, part(sheet), xml, lower.replace("<sheetData>", row));
        return this;
    }

    /** With a sheet of somebody's own sums. */
    public EditedWorkbook withSums(String attributes) {
        String cells = "<c r=\"A1\" t=\"inlineStr\"><is><t>sums</t></is></c><c r=\"B1\"><f>1+1</f><v></v></c>";
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\">" + cells + "</row></sheetData></worksheet>";
        workbook = WrittenSheet.with(workbook, "xl/worksheets/sums.xml", sheet.getBytes(StandardCharsets.UTF_8));
        workbook = WrittenSheet.changed(
                workbook,
                "xl/workbook.xml",
                "</sheets>",
                "<sheet name=\"Sums\" sheetId=\"99\" r:id=\"sums\"" + attributes + "/></sheets>");
        workbook = WrittenSheet.changed(
                workbook,
                "xl/_rels/workbook.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"sums\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
                        + " Target=\"worksheets/sums.xml\"/></Relationships>");
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
        int place = table.lines().get(0).cells().indexOf(column);
        return table.lines().stream()
                .filter(line ->
                        line.cells().get(0).equals(code) && line.cells().get(1).equals(part))
                .map(line -> Table.letter(place) + line.number())
                .findFirst()
                .orElseThrow();
    }

    private List<Table> sheets() {
        return WorkbookFile.read(WrittenSheet.upload(workbook), COLUMNS).sheets();
    }
}
