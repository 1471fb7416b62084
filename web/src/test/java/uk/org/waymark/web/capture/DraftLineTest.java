package uk.org.waymark.web.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.ledger.draft.Draft;

class DraftLineTest {
    private static final UUID ANA = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private static final UUID BEN = UUID.fromString("00000000-0000-4000-8000-00000000000b");
    private static final Instant TEN = Instant.parse("2009-05-04T09:42:00Z");

    private static Draft draft(UUID by, String field, String typed, Instant at) {
        return new Draft("NI 39", "NI 39", field, typed, by, at);
    }

    @Test
    void aLineHasTheFieldsOfOnePersonAndTheTimeOfTheLast() {
        List<DraftLine> lines = DraftLine.of(List.of(
                draft(ANA, "figure", "2001", TEN),
                draft(BEN, "figure", "2010", TEN.plusSeconds(60)),
                draft(ANA, "provisional", "true", TEN.plusSeconds(120))));

        assertEquals(
                List.of(
                        new DraftLine(
                                "NI 39", ANA, TEN.plusSeconds(120), Map.of("figure", "2001", "provisional", "true")),
                        new DraftLine("NI 39", BEN, TEN.plusSeconds(60), Map.of("figure", "2010"))),
                lines);
    }

    @Test
    void whatStandsByNowIsNoDraft() {
        DraftLine line = new DraftLine("NI 39", ANA, TEN, Map.of("figure", "2001", "forecast", "worse"));

        assertEquals(
                Map.of("forecast", "worse"),
                line.without(Map.of("NI 39.figure", "2001", "NI 39.forecast", ""))
                        .fields());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    figure=68.2;provisional=true           | 68.2, provisional
                    numerator=4;denominator=9              | 4 of 9
                    numerator=4                            | 4 of …
                    figure=;instead=NA                     | NA
                    figure=83;instead=                     | 83
                    figure=                                | emptied
                    forecast=worse;projected=60            | forecast worse, 60 projected
                    why=It rained.;action=Umbrellas.       | commentary
                    reason=Counted twice.                  | reasons or notes
                    forecast=no-such-rating                | reasons or notes
                    """)
    void itsValuesAreReadInWords(String fields, String words) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : fields.split(";", -1)) {
            values.put(field.split("=", 2)[0], field.split("=", 2)[1]);
        }

        assertEquals(words, new DraftLine("NI 39", ANA, TEN, values).words().replace("Worse", "worse"));
    }

    @Test
    void theDayIsSaidWhereItIsNotToday() {
        assertEquals("10:42", DraftLine.time(TEN, LocalDate.parse("2009-05-04")));
        assertEquals("4 May 2009, 10:42", DraftLine.time(TEN, LocalDate.parse("2009-05-05")));
    }
}
