package uk.org.waymark.ledger.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import uk.org.waymark.ledger.table.Faults;
import uk.org.waymark.ledger.table.FileRefused;
import uk.org.waymark.ledger.table.Table;
import uk.org.waymark.ledger.table.TableFault;

/** Reads the cells of one sheet as texts. A formula or an error is a fault, because nobody entered what it shows. */
final class SheetReader implements PartXml.Reading {
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 200;

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z]{1,3}\\d*");

    private final String file;
    private final String sheet;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final LocalDate dayZero;
    private final Faults faults;

    private final List<Table.Line> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private long row;
    private int column;
    private String type = "";
    private CellFormat format = CellFormat.GENERAL;
    private boolean formula;
    private boolean taking;
    private boolean inReadingAid;
    private final StringBuilder value = new StringBuilder();

    SheetReader(String file, String sheet, SharedTexts texts, CellFormats formats, LocalDate dayZero, Faults faults) {
        this.file = file;
        this.sheet = sheet;
        this.texts = texts;
        this.formats = formats;
        this.dayZero = dayZero;
        this.faults = faults;
    }

    Table table() {
        return new Table(sheet, lines, true);
    }

    @Override
    public void begins(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "row" -> {
                row = attribute(element, "r").map(Long::parseLong).orElse(row + 1);
                column = -1;
                cells = new ArrayList<>();
            }
            case "c" -> {
                column = attribute(element, "r")
                        .filter(ADDRESS.asMatchPredicate())
                        .map(SheetReader::place)
                        .orElse(column + 1);
                type = attribute(element, "t").orElse("n");
                format = formats.get(
                        attribute(element, "s").map(Integer::parseInt).orElse(0));
                formula = false;
                value.setLength(0);
            }
            case "f" -> formula = true;
            case "v" -> taking = true;
            case "t" -> taking = !inReadingAid;
            case "rPh" -> inReadingAid = true;
            default -> {
                // widths, panes, validations
            }
        }
    }

    @Override
    public void text(String characters) {
        if (taking) {
            value.append(characters);
        }
    }

    @Override
    public void ends(String element) {
        switch (element) {
            case "v", "t" -> taking = false;
            case "rPh" -> inReadingAid = false;
            case "c" -> cell();
            case "row" -> {
                if (!cells.isEmpty()) {
                    lines.add(new Table.Line(row, List.copyOf(cells)));
                }
                if (lines.size() > MOST_ROWS) {
                    throw new FileRefused(file, "it has more than " + MOST_ROWS + " rows", "Send it in parts");
                }
            }
            default -> {
                // widths, panes, validations
            }
        }
    }

    private void cell() {
        if (formula) {
            fault(value.toString(), "it is a formula", "Copy the cell and paste it as a value");
        } else if (type.equals("e")) {
            fault(
                    value.toString(),
                    "it shows an error",
                    "Write the figure, NA where there is none to report, or nothing");
        } else if (value.length() > 0) {
            put(read(value.toString()));
        }
    }

    private String read(String written) {
        try {
            return switch (type) {
                case "s" -> texts.get(Integer.parseInt(written.strip()));
                case "b" -> written.strip().equals("1") ? "yes" : "no";
                case "d" ->
                    written.strip().substring(0, Math.min(10, written.strip().length()));
                case "n" -> format.read(written.strip(), dayZero);
                default -> SharedTexts.unescaped(written);
            };
        } catch (NumberFormatException | DateTimeException | ArithmeticException e) {
            fault(written, "it is not a number", "Write it again");
            return "";
        }
    }

    private void put(String text) {
        if (column >= MOST_COLUMNS) {
            fault(text, "it stands far to the right of the table", "Clear it, or leave it out");
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private void fault(String shown, String reason, String suggestion) {
        faults.add(new TableFault(sheet, row, Table.letter(column) + row, shown, reason, suggestion));
    }

    private static Optional<String> attribute(XMLStreamReader element, String name) {
        return Optional.ofNullable(element.getAttributeValue(null, name));
    }

    /** The place of a column from the address of a cell: 0 for A5, 26 for AA5. */
    private static int place(String address) {
        int place = 0;
        for (int at = 0; at < address.length() && Character.isLetter(address.charAt(at)); at++) {
            place = place * 26 + (Character.toUpperCase(address.charAt(at)) - 'A' + 1);
        }
        return place - 1;
    }
}
