package uk.org.waymark.ledger.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.ledger.table.Headings;
import uk.org.waymark.ledger.table.Table;
import uk.org.waymark.ledger.table.Upload;

/**
 * A workbook as it was sent.
 *
 * @param sheets what a person sees in it
 * @param hidden the sheets that nobody sees
 * @param stamp the hidden sheet by which Waymark knows its own
 */
public record WorkbookFile(List<Table> sheets, List<Table> hidden, Optional<Table> stamp) {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final String WORKSHEET = "worksheet";

    private record Listed(String name, String relation, boolean visible) {}

    public WorkbookFile {
        sheets = List.copyOf(sheets);
        hidden = List.copyOf(hidden);
    }

    /**
     * Reads every sheet.
     *
     * @param expected the columns by which a sheet that is read is known
     * @throws uk.org.waymark.ledger.table.FileRefused when it is hostile or damaged, or a sheet with them is too large
     */
    public static WorkbookFile read(Upload upload, Headings expected) {
        Parts parts = Parts.of(upload);
        PartXml workbook = parts.part("xl/workbook.xml");
        SheetReader.Book book = book(parts, workbook);
        Map<String, String> targets = targets(parts);
        List<Table> visible = new ArrayList<>();
        List<Table> hidden = new ArrayList<>();
        Optional<Table> stamp = Optional.empty();
        for (Listed sheet : sheets(workbook)) {
            String part = targets.getOrDefault(sheet.relation(), "");
            if (part.isEmpty()) {
                continue;
            }
            SheetReader reader = new SheetReader(upload.name(), sheet.name(), book, expected);
            parts.part(part).read(reader);
            if (sheet.visible()) {
                visible.add(reader.table());
            } else if (sheet.name().equals(Stamp.SHEET)) {
                stamp = Optional.of(reader.table());
            } else {
                hidden.add(reader.table());
            }
        }
        return new WorkbookFile(visible, hidden, stamp);
    }

    private static SheetReader.Book book(Parts parts, PartXml workbook) {
        SharedTexts texts = new SharedTexts();
        parts.find("xl/sharedStrings.xml").ifPresent(part -> part.read(texts));
        CellFormats formats = new CellFormats();
        parts.find("xl/styles.xml").ifPresent(part -> part.read(formats));
        LocalDate dayZero = is(workbook, "date1904") ? DAY_ZERO_OF_1904 : DAY_ZERO;
        return new SheetReader.Book(texts, formats, dayZero, is(workbook, "fullCalcOnLoad"));
    }

    private static boolean is(PartXml workbook, String attribute) {
        return workbook.values(attribute).stream().anyMatch(value -> value.matches("1|true"));
    }

    private static List<Listed> sheets(PartXml book) {
        List<Listed> sheets = new ArrayList<>();
        book.read(element -> {
            if (element.getLocalName().equals("sheet")) {
                String relation = Stream.iterate(0, at -> at < element.getAttributeCount(), at -> at + 1)
                        .filter(at -> element.getAttributeLocalName(at).equals("id"))
                        .map(element::getAttributeValue)
                        .findFirst()
                        .orElse("");
                String state = element.getAttributeValue(null, "state");
                sheets.add(new Listed(
                        element.getAttributeValue(null, "name"), relation, state == null || state.equals("visible")));
            }
        });
        return sheets;
    }

    /** The parts of the sheets by the ids of their relations. */
    private static Map<String, String> targets(Parts parts) {
        Map<String, String> targets = new HashMap<>();
        parts.part("xl/_rels/workbook.xml.rels").read(element -> {
            String target = element.getAttributeValue(null, "Target");
            String type = element.getAttributeValue(null, "Type");
            if (target != null && type != null && type.endsWith(WORKSHEET)) {
                targets.put(
                        element.getAttributeValue(null, "Id"),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
        return targets;
    }
}
