package uk.org.waymark.ledger.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The formats of a workbook's cells, by the number of their style. */
final class CellFormats implements PartXml.Reading {
    /** Those that have a number and no code in the file, as Excel has them in the United Kingdom. */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(5, "£#,##0;-£#,##0"),
            Map.entry(6, "£#,##0;[Red]-£#,##0"),
            Map.entry(7, "£#,##0.00;-£#,##0.00"),
            Map.entry(8, "£#,##0.00;[Red]-£#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(11, "0.00E+00"),
            Map.entry(12, "# ?/?"),
            Map.entry(13, "# ??/??"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(37, "#,##0;-#,##0"),
            Map.entry(38, "#,##0;[Red]-#,##0"),
            Map.entry(39, "#,##0.00;-#,##0.00"),
            Map.entry(40, "#,##0.00;[Red]-#,##0.00"),
            Map.entry(41, "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-"),
            Map.entry(42, "_-£* #,##0_-;-£* #,##0_-;_-£* \"-\"_-;_-@_-"),
            Map.entry(43, "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-"),
            Map.entry(44, "_-£* #,##0.00_-;-£* #,##0.00_-;_-£* \"-\"??_-;_-@_-"),
            Map.entry(48, "##0.0E+0"));

    private final Map<Integer, CellFormat> byNumber = new HashMap<>();
    private final List<CellFormat> byStyle = new ArrayList<>();
    private boolean ofCells;

    @Override
    public void begins(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "numFmt" ->
                byNumber.put(number(element, "numFmtId"), CellFormat.of(element.getAttributeValue(null, "formatCode")));
            case "cellXfs" -> ofCells = true;
            case "xf" -> {
                if (ofCells) {
                    byStyle.add(numbered(number(element, "numFmtId")));
                }
            }
            default -> {
                // fonts, fills and borders
            }
        }
    }

    @Override
    public void ends(String element) {
        if (element.equals("cellXfs")) {
            ofCells = false;
        }
    }

    CellFormat get(int style) {
        return style >= 0 && style < byStyle.size() ? byStyle.get(style) : CellFormat.GENERAL;
    }

    private CellFormat numbered(int number) {
        return byNumber.computeIfAbsent(
                number, missing -> CellFormat.of(BUILT_IN.getOrDefault(missing, ofMoment(missing))));
    }

    private static String ofMoment(int number) {
        if ((number >= 18 && number <= 21) || (number >= 45 && number <= 47)) {
            return "h:mm";
        }
        boolean date =
                (number >= 14 && number <= 22) || (number >= 27 && number <= 36) || (number >= 50 && number <= 58);
        return date ? "yyyy-mm-dd" : "General";
    }

    private static int number(XMLStreamReader element, String attribute) {
        String value = element.getAttributeValue(null, attribute);
        return value == null || !value.matches("\\d{1,6}") ? 0 : Integer.parseInt(value);
    }
}
