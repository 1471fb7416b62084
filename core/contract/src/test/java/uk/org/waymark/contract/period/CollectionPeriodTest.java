package uk.org.waymark.contract.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollectionPeriodTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2008-10,          2008-10,     October 2008
                    October 2008,     2008-10,     October 2008
                    oct 2008,         2008-10,     October 2008
                    Oct-08,           2008-10,     October 2008
                    Sept 2008,        2008-09,     September 2008
                    May-08,           2008-05,     May 2008
                    2008-autumn,      2008-autumn, autumn term 2008
                    Autumn term 2008, 2008-autumn, autumn term 2008
                    """)
    void aMonthOrTermIsReadAsPeopleAndSpreadsheetsWriteIt(String written, String code, String words) {
        CollectionPeriod read = CollectionPeriod.parse(written);

        assertEquals(code, read.code());
        assertEquals(words, read.words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-13", "2008-09-Q2", "2008/09", "Octobre 2008", "ma 08", "autumn"})
    void whatIsNeitherIsSaid(String written) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> CollectionPeriod.parse(written));

        assertEquals(
                "\"" + written + "\" is not a month or term; write it like 2008-10 or 2008-autumn",
                refused.getMessage());
        assertEquals(Optional.empty(), CollectionPeriod.find(written));
    }

    @ParameterizedTest
    @CsvSource({
        "2008/09 Q1, 2008-04 2008-05 2008-06, ''",
        "2008/09 Q2, 2008-07 2008-08 2008-09, 2008-summer",
        "2008/09 Q3, 2008-10 2008-11 2008-12, 2008-autumn",
        "2008/09 Q4, 2009-01 2009-02 2009-03, 2009-spring"
    })
    void oneBelongsToTheQuarterInWhichItEnds(String period, String months, String terms) {
        ReportingPeriod quarter = ReportingPeriod.parse(period);

        assertEquals(months, codes(CollectionPeriod.Kind.MONTHS.endingIn(quarter)));
        assertEquals(terms, codes(CollectionPeriod.Kind.TERMS.endingIn(quarter)));
    }

    @Test
    void theyAreInTheOrderOfTime() {
        CollectionPeriod september = CollectionPeriod.parse("2008-09");
        CollectionPeriod october = CollectionPeriod.parse("2008-10");

        assertEquals(
                List.of(september, october),
                List.of(october, september).stream().sorted().toList());
    }

    private static String codes(List<CollectionPeriod> periods) {
        return String.join(" ", periods.stream().map(CollectionPeriod::code).toList());
    }
}
