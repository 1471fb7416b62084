package uk.org.waymark.ledger.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Worksheet;

/** Numbers in the formats that people give to cells, a row for each, made from a seed. */
final class GeneratedCells {
    private static final List<String> FORMATS = List.of(
            "General",
            "0",
            "0.0",
            "0.00",
            "000",
            "#,##0",
            "#,##0.0",
            "#.##",
            "#,###",
            "0%",
            "0.0%",
            "0.0,",
            "#,##0.0,,",
            "£#,##0",
            "[$£-809]#,##0.00",
            "0.0;-0.0",
            "0.0;[Red]0.0",
            "0;-0;\"n/a\"",
            "0;-0;;@",
            "0.0_);(0.0)",
            "_-* #,##0.0_-;-* #,##0.0_-;_-* \"-\"??_-;_-@_-",
            "0\" homes\"",
            "\"about \"0",
            "0.0\\ \\m",
            "# ?/?",
            "0.00E+00",
            "[>100]0.0;0",
            "dd/mm/yyyy",
            "d-mmm",
            "\"late\"");

    /** A cell and the code of its format. */
    record Cell(String format, BigDecimal number) {}

    private final List<Cell> cells = new ArrayList<>();

    GeneratedCells(long seed, int count) {
        Random random = new Random(seed);
        for (int at = 0; at < count; at++) {
            String format = FORMATS.get(random.nextInt(FORMATS.size()));
            // LibreOffice makes a percentage in binary digits, where 80.695 times 100 is less than 8069.5.
            cells.add(new Cell(format, number(random, format.contains("%") ? 4 : 5)));
        }
    }

    /** Among them zero, results of a division, and, as the last kind, halves on which rounding turns. */
    private static BigDecimal number(Random random, int kinds) {
        long sign = random.nextInt(4) == 0 ? -1 : 1;
        return switch (random.nextInt(kinds)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> new BigDecimal(Double.toString(sign * (random.nextInt(99) + 1) / 65.0));
            case 2 -> BigDecimal.valueOf(sign * random.nextInt(3_000_000));
            case 3 -> BigDecimal.valueOf(sign * random.nextInt(10_000), 2);
            default -> BigDecimal.valueOf(sign * (random.nextInt(20_000) * 10L + 5), random.nextInt(4));
        };
    }

    List<Cell> cells() {
        return List.copyOf(cells);
    }

    /** Writes each into the first column of a row of its own. */
    void write(Worksheet sheet) {
        for (int row = 0; row < cells.size(); row++) {
            sheet.value(row, 0, cells.get(row).number());
            sheet.style(row, 0).format(cells.get(row).format()).set();
        }
    }
}
