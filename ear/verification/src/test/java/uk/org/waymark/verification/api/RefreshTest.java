package uk.org.waymark.verification.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.SharedProduct;

/** What the refresh of March 2009 made known, and that nobody who asks for an earlier day learns of it. */
@ExtendWith(SharedProduct.class)
class RefreshTest {
    private static final String BEFORE = "?period=2008-09-Q2&known=2008-11-25";
    private static final String AFTER = "?period=2008-09-Q2&known=2009-04-30";

    @Test
    void theScheduleOfHomesShowsTheRefreshedTargetsBesideTheOneThatJudgedThePeriod(RunningProduct product)
            throws IOException, InterruptedException {
        JsonObject homes = Answered.get(product, "api/v1/position" + AFTER).measure("NI 154");

        assertEquals("1450", homes.getString("target"));
        assertEquals("940", homes.getString("annualTarget"));
        assertEquals("940", year(homes, "2008/09").getString("target"));
        assertEquals("470", year(homes, "2009/10").getString("target"));
        assertEquals("940", year(homes, "2010/11").getString("target"));
        assertEquals("2009-03-31", year(homes, "2010/11").getString("knownFrom"));
    }

    @Test
    void aWithdrawnMeasureKeepsItsFirstYear(RunningProduct product) throws IOException, InterruptedException {
        JsonObject access = Answered.get(product, "api/v1/position" + AFTER).measure("NI 175");

        assertEquals("79.4", year(access, "2008/09").getString("target"));
        assertEquals("withdrawn", year(access, "2009/10").getString("state"));
        assertEquals("withdrawn", year(access, "2010/11").getString("state"));
    }

    @ParameterizedTest
    @CsvSource({
        "NI 1, 76.2",
        "NI 5, 71.7",
        "NI 18, 0",
        "NI 19, 235",
        "NI 27, 25.9",
        "NI 32, 31",
        "NI 50, 64.3",
        "NI 110, 66.9",
        "NI 140, 66.6",
        "NI 172, 105.6"
    })
    void placeholdersHaveTheirBaselineNowAndStayPlaceholdersOfThePeriod(
            String code, String baseline, RunningProduct product) throws IOException, InterruptedException {
        JsonObject measure = Answered.get(product, "api/v1/position" + AFTER).measure(code);

        assertEquals(baseline, measure.getString("baseline"));
        assertTrue(measure.getBoolean("placeholder"));
        assertEquals("no-data", measure.getString("review"));
        assertEquals("not-rated", measure.getString("performance"));
    }

    @ParameterizedTest
    @CsvSource({
        "NI 1, 2010/11",
        "NI 5, 2010/11",
        "NI 18, 2010/11",
        "NI 19, 2009/10",
        "NI 27, 2010/11",
        "NI 32, 2009/10",
        "NI 50, 2009/10",
        "NI 54, 2009/10",
        "NI 110, 2009/10",
        "NI 140, 2010/11"
    })
    void aPlaceholderThatPassedWaitsForNothingAnyMore(String code, String first, RunningProduct product)
            throws IOException, InterruptedException {
        String why = "The refresh prints a placeholder for this year, and its first target is for " + first + ".";
        for (String period : new String[] {"2008-09-Q2", "2008-09-Q4"}) {
            JsonObject measure = Answered.get(product, "api/v1/position?period=" + period + "&known=2009-04-30")
                    .measure(code);

            assertTrue(measure.getBoolean("placeholder"));
            assertEquals("no-data", measure.getString("review"));
            assertEquals("not-applicable", year(measure, "2008/09").getString("state"));
            assertEquals(why, year(measure, "2008/09").getString("why"));
            assertEquals("Placeholder. " + why, measure.getJsonObject("reason").getString("sentence"));
        }
    }

    @Test
    void theReviewOfThePeriodStands(RunningProduct product) throws IOException, InterruptedException {
        Answered before = Answered.get(product, "api/v1/position" + BEFORE);
        Answered after = Answered.get(product, "api/v1/position" + AFTER);

        assertEquals(
                before.object().getJsonObject("summary").get("review"),
                after.object().getJsonObject("summary").get("review"));
        // Only NI 126 was restated, and 80.3 of 80.00 is no longer better than anticipated.
        before.measures()
                .filter(measure -> !measure.getString("code").equals("NI 126"))
                .forEach(measure -> assertEquals(
                        measure.getString("performance"),
                        after.measure(measure.getString("code")).getString("performance"),
                        measure.getString("code")));
    }

    @Test
    void theRestatedFigureIsTheOneThatWasKnown(RunningProduct product) throws IOException, InterruptedException {
        JsonObject before =
                Answered.get(product, "api/v1/indicators/NI126" + BEFORE).object();
        JsonObject after =
                Answered.get(product, "api/v1/indicators/NI126" + AFTER).object();

        assertEquals("100.00", before.getString("outturn"));
        assertFalse(before.containsKey("baseline"));
        assertEquals(1, before.getJsonArray("figures").size());
        assertEquals("80.3", after.getString("outturn"));
        assertEquals("80.3", after.getString("baseline"));
        JsonObject superseded = after.getJsonArray("figures").getJsonObject(0);
        JsonObject restated = after.getJsonArray("figures").getJsonObject(1);
        assertEquals("100.00", superseded.getString("outturn"));
        assertTrue(superseded.getBoolean("superseded"));
        assertEquals("2009-03-31", restated.getString("knownFrom"));
        assertTrue(restated.getString("reason").contains("80.3%"), restated.toString());
    }

    @Test
    void theSameQuestionHasTheSameAnswerToTheByte(RunningProduct product) throws IOException, InterruptedException {
        String first = Answered.get(product, "api/v1/position" + BEFORE).body();
        Answered.get(product, "api/v1/position" + AFTER);
        Answered.get(product, "api/v1/position?period=2008-09-Q1&known=2009-03-31");

        assertEquals(first, Answered.get(product, "api/v1/position" + BEFORE).body());
        assertEquals(
                first,
                Answered.get(
                                product,
                                "api/v1/agreements/leicester-2008-11/position?period=2008/09%20Q2&known=2008-11-25")
                        .body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "position",
                "position.csv",
                "agreement",
                "distribution",
                "themes/health/position",
                "themes/planning/position",
                "themes/safer-communities/position",
                "indicators/NI154",
                "indicators/NI175",
                "indicators/NI131",
                "indicators/NI16",
                "indicators/NI1"
            })
    void nothingThatBecameKnownLaterIsSaid(String address, RunningProduct product)
            throws IOException, InterruptedException {
        String body = Answered.get(product, "api/v1/" + address + BEFORE).body();

        assertTrue(body.contains("2008"), body);
        for (String later : new String[] {"940", "withdrawn", "76.2", "20.5", "36000", "36,000", "2009-03-31"}) {
            assertFalse(
                    Pattern.compile("(?<![\\d.])" + Pattern.quote(later) + "(?![\\d])")
                            .matcher(body)
                            .find(),
                    later);
        }
        assertFalse(body.contains("refresh of March 2009"));
    }

    private static JsonObject year(JsonObject measure, String year) {
        return measure.getJsonArray("schedule").getValuesAs(JsonObject.class).stream()
                .filter(scheduled -> scheduled.getString("year").equals(year))
                .findFirst()
                .orElseThrow();
    }
}
