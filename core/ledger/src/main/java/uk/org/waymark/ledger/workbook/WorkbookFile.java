package uk.org.waymark.ledger.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.ledger.table.Faults;
import uk.org.waymark.ledger.table.Table;
import uk.org.waymark.ledger.table.TableFault;
import uk.org.waymark.ledger.table.Upload;

/** A workbook as it was sent: what a person sees in it, and the hidden sheet by which Waymark knows its own. */
public record WorkbookFile(List<Table> sheets, Optional<Table> hidden) {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final String WORKSHEET = "worksheet";

    private record Listed(String name, String relation, boolean visible) {}

    public WorkbookFile {
        sheets = List.copyOf(sheets);
    }

    /**
     * Reads every sheet.
     *
     * @throws uk.org.waymark.ledger.table.FileRefused when it is hostile, damaged or too large
     */
    public static WorkbookFile read(Upload upload, Faults faults) {
        Parts parts = Parts.of(upload);
        SharedTexts texts = new SharedTexts();
        parts.find("xl/sharedStrings.xml").ifPresent(part -> part.read(texts));
        CellFormats formats = new CellFormats();
        parts.find("xl/styles.xml").ifPresent(part -> part.read(formats));
        PartXml book = parts.part("xl/workbook.xml");
        LocalDate dayZero = book.values("date1904").stream().anyMatch(value -> value.matches("1|true"))
                ? DAY_ZERO_OF_1904
                : DAY_ZERO;
        Map<String, String> targets = targets(parts);
        List<Table> visible = new ArrayList<>();
        Optional<Table> hidden = Optional.empty();
        for (Listed sheet : sheets(book)) {
            String part = targets.getOrDefault(sheet.relation(), "");
            if (part.isEmpty()) {
                continue;
            }
            SheetReader reader = new SheetReader(upload.name(), sheet.name(), texts, formats, dayZero, faults);
            parts.part(part).read(reader);
            if (sheet.visible()) {
                visible.add(reader.table());
            } else if (sheet.name().equals(Stamp.SHEET)) {
                hidden = Optional.of(reader.table());
            } else {
                faults.add(TableFault.of(
                        sheet.name(), "it is hidden, and nobody sees what would be imported", "Show it, or delete it"));
            }
        }
        return new WorkbookFile(visible, hidden);
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
