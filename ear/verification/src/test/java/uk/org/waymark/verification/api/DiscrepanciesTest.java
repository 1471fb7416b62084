package uk.org.waymark.verification.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.SharedProduct;

/** Where the documents of the sample differ, or leave something open, its definitions say so beside the figures. */
@ExtendWith(SharedProduct.class)
class DiscrepanciesTest {
    private Answered position;

    @BeforeEach
    void ask(RunningProduct product) throws IOException, InterruptedException {
        position = Answered.get(product, "api/v1/position?period=2008-09-Q2&known=2008-11-25");
    }

    @Test
    void theCountsThatItsDocumentPrintsStandBesideThem() {
        JsonObject printed = position.object().getJsonObject("printedReview");

        assertEquals(9, printed.getInt("ahead"));
        assertEquals(42, printed.getInt("near"));
        assertEquals(8, printed.getInt("below"));
        assertEquals(59, printed.getInt("sum"));
        assertEquals(58, printed.getInt("of"));
        assertEquals("2008-11-25", printed.getString("knownFrom"));
        assertTrue(printed.getString("about").contains("NI 120"), printed.toString());
        assertTrue(printed.getJsonArray("notes").getString(0).contains("NI 125 and NI 135"), printed.toString());
        assertTrue(printed.getJsonArray("notes").getString(1).contains("seven"), printed.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NI 117 | WNF reward weighted
                    NI 152 | WNF reward weighted
                    NI 163 | WNF reward weighted
                    NI 20  | predicted 2008/09 figure of 12.7
                    NI 120 | makes 59
                    NI 125 | two triangles
                    NI 135 | two triangles
                    NI 131 | circle
                    NI 32  | draft
                    NI 54  | draft
                    """)
    void aMeasureNotesWhereItsDocumentsDiffer(String code, String words) {
        String notes = position.measure(code).getJsonArray("notes").toString();

        assertTrue(notes.contains(words), notes);
    }

    @Test
    void aPlaceholdersReasonIsMarkedWhereNoSourceStatesIt() {
        assertEquals(
                "[NI 110, NI 172, NI 32, NI 50, NI 54]",
                position.codes(measure -> measure.getJsonObject("reason")
                                .getString("sentence")
                                .endsWith("(This reason is not confirmed by a source.)"))
                        .toString());
    }

    @Test
    void partnersThatMayBeOneSayWhyTheyAreTwo(RunningProduct product) throws IOException, InterruptedException {
        var noted = Answered.get(product, "api/v1/agreement")
                .object()
                .getJsonArray("partners")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(partner -> partner.containsKey("note"))
                .map(partner -> partner.getString("name"))
                .toList();

        assertEquals(
                "[Leicester City Youth Offending Service, Youth Offending Service, Leicestershire LSC, Learning and Skills Council]",
                noted.toString());
    }

    @Test
    void beforeItsDocumentNothingOfTheReviewIsKnown(RunningProduct product) throws IOException, InterruptedException {
        Answered before = Answered.get(product, "api/v1/position?period=2008-09-Q2&known=2008-11-24");

        assertEquals(58, before.measures().count());
        assertFalse(before.object().containsKey("printedReview"));
    }
}
