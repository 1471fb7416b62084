package uk.org.waymark.ledger.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.reporting.Standing;

/**
 * A theme's workbook: template and export at once. The same figures give the same bytes, so that two downloads can be
 * compared.
 */
public final class ThemeWorkbook {
    private final String theme;
    private final List<Position> positions;
    private final List<PeriodSheet> sheets;
    private final Head head;

    /**
     * A workbook of one theme.
     *
     * @param positions of the periods asked for, each of which gets a sheet
     * @param shown which of the theme's measures get rows
     * @param standing what stood at the head
     */
    public ThemeWorkbook(
            String theme, List<Position> positions, Predicate<Indicator> shown, Standing standing, Head head) {
        this.theme = theme;
        this.positions = List.copyOf(positions);
        this.sheets = positions.stream()
                .map(position -> PeriodSheet.of(position.theme(theme), position.period(), shown, standing))
                .toList();
        this.head = head;
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(written, "Waymark", "1.0")) {
            for (PeriodSheet sheet : sheets) {
                new SheetWriter(workbook.newWorksheet(sheet.name())).write(sheet);
            }
            Notes.write(workbook.newWorksheet(WorkbookExport.HELP), positions.get(0), theme, head);
            Worksheet hidden = workbook.newWorksheet(Stamp.SHEET);
            hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
            write(hidden);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Unchanging.of(written.toByteArray());
    }

    private void write(Worksheet hidden) {
        Map<Stamp.RowKey, Map<Column, String>> none = new HashMap<>();
        int row = 0;
        for (List<String> line : new Stamp(positions.get(0).agreement().id(), theme, head, none).lines()) {
            row = write(hidden, row, line);
        }
        for (PeriodSheet sheet : sheets) {
            for (PeriodSheet.Line line : sheet.lines()) {
                row = write(hidden, row, Stamp.line(sheet.name(), line));
            }
        }
    }

    private static int write(Worksheet sheet, int row, List<String> texts) {
        for (int place = 0; place < texts.size(); place++) {
            sheet.value(row, place, CellText.escaped(texts.get(place)));
        }
        return row + 1;
    }
}
