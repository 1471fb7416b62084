package uk.org.waymark.verification.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.SharedProduct;

/** The annual review of 2008/09 as known when it was made, against what its documents print. */
@ExtendWith(SharedProduct.class)
class AnnualReviewTest {
    private Answered position;

    @BeforeEach
    void ask(RunningProduct product) throws IOException, InterruptedException {
        position = Answered.get(product, "api/v1/position?period=2008-09-Q2&known=2008-11-25");
    }

    @Test
    void theAnswerSaysWhatWasAsked() {
        assertEquals(200, position.status());
        assertEquals("leicester-2008-11", position.object().getString("agreement"));
        assertEquals("2008-09-Q2", position.object().getString("period"));
        assertEquals("2008-11-25", position.object().getString("knownAt"));
    }

    @Test
    void thereAre58Measures() {
        assertEquals(58, position.measures().count());
        assertEquals(Map.of("designated", 35, "statutory", 16, "local", 7), count("designation"));
        assertEquals(
                Map.of(
                        "children", 25,
                        "planning", 3,
                        "carbon", 3,
                        "safer-communities", 12,
                        "health", 8,
                        "skills", 6,
                        "service-delivery", 1),
                count("theme"));
        assertEquals(
                "[children, planning, carbon, safer-communities, health, talking-up, skills, service-delivery]",
                position.object().getJsonArray("themes").getValuesAs(JsonObject.class).stream()
                        .map(theme -> theme.getString("id"))
                        .toList()
                        .toString());
    }

    @Test
    void theReviewCountsDesignatedMeasures() {
        assertEquals(
                """
                {"on-track":16,"off-trajectory":3,"at-risk":5,"missed":0,"no-data":11}""",
                position.object().getJsonObject("summary").get("review").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    at-risk        | NI 112, NI 131, NI 154, NI 16, NI 186
                    off-trajectory | NI 117, NI 125, NI 135
                    no-data        | NI 1, NI 110, NI 140, NI 172, NI 18, NI 19, NI 27, NI 32, NI 5, NI 50, NI 54
                    """)
    void theReviewNamesTheMeasuresThatTheDocumentsName(String review, String codes) {
        assertEquals(
                codes,
                String.join(
                        ", ",
                        position.codes(
                                measure -> measure.getString("designation").equals("designated")
                                        && measure.getString("review").equals(review))));
    }

    @Test
    void placeholdersAreThoseWithoutData() {
        assertEquals(
                position.codes(measure -> measure.getString("designation").equals("designated")
                        && measure.getString("review").equals("no-data")),
                position.codes(measure -> measure.getBoolean("placeholder")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    better | NI 20, NI 39, NI 59, NI 65, NI 126, NI 179
                    within | NI 40, NI 56, NI 131, NI 167
                    worse  | NI 16, NI 112, NI 125, NI 135, NI 186
                    """)
    void everySymbolThatCanStillBeReadAgrees(String symbol, String legible) {
        Set<String> codes = new TreeSet<>(Set.of(legible.split(", ", -1)));

        assertTrue(
                position.codes(measure -> measure.getString("performance").equals(symbol))
                        .containsAll(codes),
                () -> symbol + ": "
                        + position.codes(
                                measure -> measure.getString("performance").equals(symbol)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NI 16  | 28.1 | 27.3  | 2.14     | 2.42
                    NI 112 |      |       | -28.30   | -5.30
                    NI 186 |      |       | 3.90     | 1.80
                    NI 35  |      |       | 2.75     | 2.75
                    NI 179 |      |       | 10326.00 | 11043.00
                    NI 40  | 1135 | 1192  | 1177.50  | 1177.10
                    NI 154 | 1100 | 1450  | 1450     | 300.00
                    """)
    void figuresStandAsPrinted(String code, String baseline, String annualTarget, String target, String outturn) {
        JsonObject measure = position.measure(code);

        assertEquals(target, measure.getString("target"));
        assertEquals(outturn, measure.getString("outturn"));
        if (baseline != null) {
            assertEquals(baseline, measure.getString("baseline"));
            assertEquals(annualTarget, measure.getString("annualTarget"));
        }
    }

    @Test
    void mortalityIsOneMeasureWithTwoParts() {
        JsonObject mortality = position.measure("NI 120");

        assertEquals(
                "[female 591.30 of 582.00, male 843.90 of 839.00]",
                mortality.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                        .map(part -> part.getString("part") + " " + part.getString("outturn") + " of "
                                + part.getString("target"))
                        .toList()
                        .toString());
    }

    @Test
    void theDistributionHasThePublishedDatesAndThisOne(RunningProduct product)
            throws IOException, InterruptedException {
        var distributions = Answered.get(product, "api/v1/distribution?period=2008-09-Q2&known=2008-11-25")
                .array()
                .getValuesAs(JsonObject.class);

        assertEquals(
                """
                2006-09-30 published 14 33 19 34
                2007-03-31 published 15 30 25 31
                2007-09-30 published 22 34 26 17
                2008-03-31 published 25 40 24 12""",
                distributions.stream()
                        .filter(distribution -> distribution.getString("source").equals("published"))
                        .map(distribution -> String.join(
                                " ",
                                distribution.getString("at"),
                                distribution.getString("source"),
                                distribution.get("above").toString(),
                                distribution.get("near").toString(),
                                distribution.get("below").toString(),
                                distribution.get("missing").toString()))
                        .collect(Collectors.joining("\n")));
        JsonObject computed = distributions.get(distributions.size() - 1);
        assertEquals("2008-09-30", computed.getString("at"));
        assertEquals(35, computed.getInt("of"));
    }

    private Map<String, Integer> count(String key) {
        return new TreeMap<>(position.measures()
                .map(measure -> measure.getString(key))
                .collect(Collectors.toMap(Function.identity(), one -> 1, Integer::sum)));
    }
}
