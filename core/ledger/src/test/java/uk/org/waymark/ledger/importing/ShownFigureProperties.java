package uk.org.waymark.ledger.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import uk.org.waymark.ledger.importing.GeneratedWorkbook.Cell;
import uk.org.waymark.ledger.importing.GeneratedWorkbook.Writer;
import uk.org.waymark.ledger.table.Faults;
import uk.org.waymark.ledger.table.TableRow;
import uk.org.waymark.ledger.table.Upload;

/** The laws of what is taken out of a workbook, whoever wrote it. */
class ShownFigureProperties {
    @Provide
    Arbitrary<Cell> cells() {
        return Combinators.combine(
                        Arbitraries.of(GeneratedWorkbook.FORMATS),
                        Arbitraries.oneOf(
                                Arbitraries.bigDecimals()
                                        .between(BigDecimal.valueOf(-3000), BigDecimal.valueOf(3000))
                                        .ofScale(2),
                                Arbitraries.integers().between(1, 64).map(GeneratedWorkbook::divided),
                                Arbitraries.just(BigDecimal.ZERO)),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of(true, false, false, false),
                        Arbitraries.of(true, false))
                .as(Cell::new);
    }

    @Property(tries = 60)
    void aFigureIsWhatItsCellShowsOrIsAskedAbout(
            @ForAll @Size(min = 1, max = 12) List<@From("cells") Cell> cells, @ForAll Writer writer) {
        Faults faults = new Faults();

        List<TableRow> taken = taken(writer.write(cells), faults);

        for (TableRow row : taken) {
            Cell cell = cells.get((int) row.number() - GeneratedWorkbook.FIRST_ROW);
            String text = row.find("outturn").orElse("");
            assertEquals(cell.shown().orElse("a question"), GeneratedWorkbook.withoutSignOfZero(text), cell.toString());
            assertTrue(!cell.hidden() || !faults.isEmpty(), "hidden, and nothing was asked");
        }
        assertTrue(taken.size() == cells.size() || !faults.isEmpty(), "left without a question");
    }

    private static List<TableRow> taken(byte[] workbook, Faults faults) {
        ReadFile file = ReadFile.of(Upload.of("a.xlsx", workbook), faults);
        return ShownCells.sound(file.rows(), faults);
    }
}
