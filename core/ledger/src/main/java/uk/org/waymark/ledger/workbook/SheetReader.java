package uk.org.waymark.ledger.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import uk.org.waymark.ledger.table.CellNote;
import uk.org.waymark.ledger.table.FileRefused;
import uk.org.waymark.ledger.table.Headings;
import uk.org.waymark.ledger.table.Table;

/**
 * Reads the cells of one sheet as the texts they show. What is doubtful about a cell is noted beside it and becomes a
 * fault only where its column is read, so that nobody's own sums beside the table refuse it.
 */
final class SheetReader implements PartXml.Reading {
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 200;

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z]{1,3}\\d*");
    private static final Pattern YES = Pattern.compile("1|true");
    private static final CellNote NO_RESULT = CellNote.doubt(
            "it is a formula, and the file does not hold its result",
            "Open the workbook in Excel and save it, or copy the cell and paste it as a value");

    private final String file;
    private final String sheet;
    private final Book book;
    private final Headings expected;

    private final List<Table.Line> lines = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final Merging merging = new Merging();
    private List<String> cells = new ArrayList<>();
    private Map<Integer, CellNote> notes = new HashMap<>();
    private long row;
    private boolean hidden;
    private int column;
    private String type = "";
    private CellFormat format = CellFormat.GENERAL;
    private boolean formula;
    private boolean taking;
    private boolean inFormula;
    private boolean inReadingAid;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder sum = new StringBuilder();

    /**
     * What all sheets of a workbook share.
     *
     * @param stale whether results of formulas are worked out anew when it is opened, so that nobody has seen these
     */
    record Book(SharedTexts texts, CellFormats formats, LocalDate dayZero, boolean stale) {}

    /** @param expected by which a sheet that is read is known; one that is not may be of any length */
    SheetReader(String file, String sheet, Book book, Headings expected) {
        this.file = file;
        this.sheet = sheet;
        this.book = book;
        this.expected = expected;
    }

    Table table() {
        return new Table(sheet, Table.Kind.SHEET, merging.filled(lines), hiddenColumns);
    }

    @Override
    public void begins(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "col" -> columns(element);
            case "row" -> {
                row = attribute(element, "r").map(Long::parseLong).orElse(row + 1);
                hidden = is(element, "hidden") || isZero(element, "ht");
                column = -1;
                cells = new ArrayList<>();
                notes = new HashMap<>();
            }
            case "c" -> {
                column = attribute(element, "r")
                        .filter(ADDRESS.asMatchPredicate())
                        .map(SheetReader::place)
                        .orElse(column + 1);
                type = attribute(element, "t").orElse("n");
                format = book.formats()
                        .get(attribute(element, "s").map(Integer::parseInt).orElse(0));
                formula = false;
                value.setLength(0);
                sum.setLength(0);
            }
            case "f" -> {
                formula = true;
                inFormula = true;
            }
            case "v" -> taking = true;
            case "t" -> taking = !inReadingAid;
            case "rPh" -> inReadingAid = true;
            case "mergeCell" -> attribute(element, "ref").ifPresent(merging::add);
            default -> {
                // panes, validations
            }
        }
    }

    @Override
    public void text(String characters) {
        if (inFormula) {
            sum.append(characters);
        } else if (taking) {
            value.append(characters);
        }
    }

    @Override
    public void ends(String element) {
        switch (element) {
            case "f" -> inFormula = false;
            case "v", "t" -> taking = false;
            case "rPh" -> inReadingAid = false;
            case "c" -> cell();
            case "row" -> endRow();
            default -> {
                // panes, validations
            }
        }
    }

    private void endRow() {
        if (lines.size() == MOST_ROWS) {
            if (table().isOf(expected)) {
                throw new FileRefused(file, "it has more than " + MOST_ROWS + " rows", "Send it in parts");
            }
        } else if (!cells.isEmpty()) {
            lines.add(new Table.Line(row, List.copyOf(cells), hidden, Map.copyOf(notes)));
        }
    }

    private void columns(XMLStreamReader element) {
        if (is(element, "hidden") || isZero(element, "width")) {
            int from = attribute(element, "min").map(Integer::parseInt).orElse(1);
            int to = attribute(element, "max").map(Integer::parseInt).orElse(from);
            for (int place = Math.max(from, 1); place <= Math.min(to, MOST_COLUMNS); place++) {
                hiddenColumns.add(place - 1);
            }
        }
    }

    private void cell() {
        if (column >= MOST_COLUMNS) {
            return;
        }
        if (value.length() > 0) {
            ShownNumber shown = shown(value.toString());
            put(formula ? computed(shown) : shown);
        } else if (formula) {
            put(ShownNumber.with("=" + sum, NO_RESULT));
        }
    }

    private ShownNumber computed(ShownNumber shown) {
        CellNote note = book.stale() ? NO_RESULT : CellNote.ofFormula(shown.note());
        return ShownNumber.with(shown.text(), note);
    }

    private ShownNumber shown(String written) {
        try {
            return switch (type) {
                case "s" -> ShownNumber.plain(book.texts().get(Integer.parseInt(written.strip())));
                case "b" -> ShownNumber.plain(written.strip().equals("1") ? "yes" : "no");
                case "d" ->
                    ShownNumber.with(
                            written.strip()
                                    .substring(0, Math.min(10, written.strip().length())),
                            CellNote.ofDate());
                case "e" ->
                    ShownNumber.with(
                            written,
                            CellNote.doubt(
                                    "it shows an error",
                                    "Write the figure, NA where there is none to report, or nothing"));
                case "n" -> format.show(written.strip(), book.dayZero());
                default -> ShownNumber.plain(SharedTexts.unescaped(written));
            };
        } catch (NumberFormatException | DateTimeException | ArithmeticException e) {
            return ShownNumber.with(written, CellNote.doubt("it is not a number", "Write it again"));
        }
    }

    private void put(ShownNumber shown) {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, shown.text());
        shown.note().ifPresent(note -> notes.put(column, note));
    }

    private static boolean is(XMLStreamReader element, String name) {
        return attribute(element, name).filter(YES.asMatchPredicate()).isPresent();
    }

    private static boolean isZero(XMLStreamReader element, String name) {
        return attribute(element, name)
                .filter(size -> size.matches("0+(\\.0*)?"))
                .isPresent();
    }

    private static Optional<String> attribute(XMLStreamReader element, String name) {
        return Optional.ofNullable(element.getAttributeValue(null, name));
    }

    /** The place of a column from the address of a cell: 0 for A5, 26 for AA5. */
    static int place(String address) {
        int place = 0;
        for (int at = 0; at < address.length() && Character.isLetter(address.charAt(at)); at++) {
            place = place * 26 + (Character.toUpperCase(address.charAt(at)) - 'A' + 1);
        }
        return place - 1;
    }
}
