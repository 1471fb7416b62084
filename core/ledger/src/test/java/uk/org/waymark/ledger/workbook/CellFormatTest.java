package uk.org.waymark.ledger.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.ledger.table.CellNote;

class CellFormatTest {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "General              | 80.299999999999997 | 80.3",
                "@                    | 1450               | 1450",
                "0.0                  | 81.5384615384615   | 81.5",
                "0.0                  | 8.35               | 8.4",
                "0.00                 | 8.4                | 8.40",
                "000                  | 7                  | 007",
                "#.##                 | 0.5                | .5",
                "#.##                 | 5                  | 5",
                "#,##0.00             | 1450               | 1,450.00",
                "#,##0                | -1450.4            | -1,450",
                "0.0                  | -0.04              | 0.0",
                "0%                   | 0.9                | 90%",
                "0.00%                | 0.803              | 80.30%",
                "0.0,,                | 1450000            | 1.5",
                "#,##0,               | 1450000            | 1,450",
                "£#,##0               | 1450               | £1,450",
                "[$£-809]#,##0.00     | 2.5                | £2.50",
                "£#,##0               | -1450              | -£1,450",
                "[Red]0.0;[Blue]-0.0  | -5.3               | -5.3",
                "0.0;-0.0;0.0         | 0                  | 0.0",
                "_-* #,##0.0_-        | 12                 | 12.0",
                "0\" homes\"            | 300                | 300 homes",
                "0\\ \\m               | 3                  | 3 m",
            })
    void aNumberIsReadAsItsFormatShowsIt(String code, String digits, String shown) {
        ShownNumber number = CellFormat.of(code).show(digits, DAY_ZERO);

        assertEquals(shown, number.text());
        assertEquals("", doubt(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0;-0;\"n/a\"           | 0     | the cell holds this and shows \"n/a\"",
                "0;-0;;@              | 0     | the cell holds this and shows nothing",
                "#,###                | 0     | the cell holds this and shows nothing",
                "\"late\"               | 7     | the cell holds this and shows \"late\"",
                "0.0;[Red]0.0         | -5.3  | the cell holds this and shows \"5.3\"",
                "0.0_);(0.0)          | -5.3  | the cell holds this and shows \"(5.3)\"",
                "_-* #,##0_-;-* #,##0_-;_-* \"-\"_- | 0 | the cell holds this and shows \"-\"",
                "# ?/?                | 0.5   | its number format, # ?/?, is not one that Waymark reads",
                "0.00E+00             | 81.5  | its number format, 0.00E+00, is not one that Waymark reads",
                "[>100]0.0;0          | 81.5  | its number format, [>100]0.0;0, is not one that Waymark reads",
                "000-000              | 12345 | its number format, 000-000, is not one that Waymark reads",
                "d-mmm                | 40060 | the cell holds a date or a time, shown as d-mmm",
                "[h]:mm               | 1.5   | its number format, [h]:mm, is not one that Waymark reads",
            })
    void whatAFormatShowsInsteadOfTheNumberIsAskedAbout(String code, String digits, String reason) {
        assertEquals(reason, doubt(CellFormat.of(code).show(digits, DAY_ZERO)));
    }

    @Test
    void theDigitsBehindARoundedOrScaledNumberAreKnown() {
        assertEquals(
                CellNote.shownFor("81.5384615384615"),
                CellFormat.of("0.0").show("81.5384615384615", DAY_ZERO).note().orElseThrow());
        assertEquals(
                CellNote.shownFor("1450000"),
                CellFormat.of("0.0,,").show("1450000", DAY_ZERO).note().orElseThrow());
    }

    @Test
    void aDateIsADayWhateverItsOrder() {
        for (String code :
                new String[] {"dd/mm/yyyy", "d mmm yyyy", "[$-809]dd mmmm yyyy", "dd.mm.yy", "yyyy-mm-dd hh:mm"}) {
            ShownNumber day = CellFormat.of(code).show("39934", DAY_ZERO);

            assertEquals(ShownNumber.with("2009-05-01", CellNote.ofDate()), day, code);
        }
    }

    private static String doubt(ShownNumber number) {
        return number.note()
                .flatMap(CellNote::doubt)
                .map(CellNote.Doubt::reason)
                .orElse("");
    }
}
