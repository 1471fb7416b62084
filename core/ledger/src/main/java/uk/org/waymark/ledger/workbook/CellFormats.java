package uk.org.waymark.ledger.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The formats of a workbook's cells, by the number of their style. */
final class CellFormats implements PartXml.Reading {
    /** Those that have a number and no code in the file. */
    private static final Map<Integer, String> BUILT_IN = Map.of(2, "0.00", 4, "#,##0.00", 9, "0%", 10, "0.00%");

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
                number,
                missing -> isBuiltInDate(missing)
                        ? CellFormat.of("yyyy-mm-dd")
                        : CellFormat.of(BUILT_IN.getOrDefault(missing, "General")));
    }

    private static boolean isBuiltInDate(int number) {
        return (number >= 14 && number <= 22) || (number >= 27 && number <= 36) || (number >= 45 && number <= 58);
    }

    private static int number(XMLStreamReader element, String attribute) {
        String value = element.getAttributeValue(null, attribute);
        return value == null || !value.matches("\\d{1,6}") ? 0 : Integer.parseInt(value);
    }
}
