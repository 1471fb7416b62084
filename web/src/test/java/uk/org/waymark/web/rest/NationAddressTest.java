package uk.org.waymark.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NationAddressTest {
    private final Api api = new Api(WrittenRecords.usual());

    @Test
    void anAreaIsAnsweredWithItsCounts() {
        JsonObject nation =
                api.get("v1/nation?period=2008-09-Q2&known=2008-11-25").json();

        assertEquals("2008-09-Q2", nation.getString("period"));
        JsonObject area = nation.getJsonArray("areas").getJsonObject(0);
        assertEquals("Testshire", area.getString("area"));
        assertEquals(area.getInt("measures"), sum(area.getJsonObject("counts").getJsonObject("review")));
        assertEquals(0, area.getInt("late"));
        assertEquals(1, area.getJsonArray("themes").size());
    }

    @Test
    void aMeasureIsAnsweredWithTheFiguresOfAllAreas() {
        JsonObject spread =
                api.get("v1/nation/NI16?period=2008-09-Q2&known=2008-11-25").json();

        assertEquals("NI16", spread.getString("measure"));
        assertEquals("low", spread.getString("polarity"));
        assertEquals("2.42", spread.getString("middle"));
        JsonObject place = spread.getJsonArray("areas").getJsonObject(0);
        assertEquals("2.42", place.getString("outturn"));
        assertEquals("worse", place.getString("performance"));
        assertEquals(1, place.getInt("rank"));
    }

    @Test
    void aPartIsNamedAfterAColon() {
        JsonObject spread = api.get("v1/nation/NI120:male?period=2008-09-Q2&known=2008-11-25")
                .json();

        assertEquals("843.90", spread.getJsonArray("areas").getJsonObject(0).getString("outturn"));
    }

    @Test
    void aMeasureThatNoAreaHasIsNotFound() {
        Api.Answered answered = api.get("v1/nation/NI999");

        assertEquals(404, answered.status());
        assertTrue(answered.body().contains("NI16"), answered.body());
    }

    @Test
    void allFiguresUpToAPeriodAreATable() {
        Api.Answered table = api.get("v1/nation/figures.csv?period=2008-09-Q2&known=2008-11-25");

        List<String> lines = table.body().lines().toList();
        assertEquals("text/csv;charset=UTF-8;header=present", table.header("Content-Type"));
        assertEquals(
                "agreement,area,region,period,knownAt,theme,code,part,title,unit,polarity,outturn,carriedForward,target,"
                        + "performance,rank,ranked,late",
                lines.get(0));
        assertEquals(
                List.of(
                        "testshire,Testshire,Government Office,2008-09-Q1,2008-11-25,homes,NI 16,,Crime,offences a month,"
                                + "low,,,,not-rated,,,false",
                        "testshire,Testshire,Government Office,2008-09-Q2,2008-11-25,homes,NI 16,,Crime,offences a month,"
                                + "low,2.42,false,2.14,worse,1,1,false"),
                lines.stream().filter(line -> line.contains(",NI 16,")).toList());
    }

    @Test
    void thePublicIsNotToldWhetherAFigureIsLate() {
        Api ofPublic = new Api(WrittenRecords.usual().forPublic());
        String q2 = "period=2008-09-Q2&known=2008-11-25";

        JsonObject area =
                ofPublic.get("v1/nation?" + q2).json().getJsonArray("areas").getJsonObject(0);
        List<String> lines =
                ofPublic.get("v1/nation/figures.csv?" + q2).body().lines().toList();

        assertFalse(area.containsKey("late"), area.toString());
        assertTrue(lines.size() > 2, lines.toString());
        assertEquals(
                List.of(),
                lines.stream().skip(1).filter(line -> !line.endsWith(",")).toList());
    }

    @Test
    void aTableOfAllFiguresRefusesWhatItCannotRead() {
        assertEquals(400, api.get("v1/nation/figures.csv?period=never").status());
    }

    @Test
    void theTagIsThatOfTheAnswer() {
        Api.Answered first = api.get("v1/nation");

        assertEquals(
                304,
                api.ask("GET", "v1/nation", Map.of("If-None-Match", first.header("ETag")))
                        .status());
        Api other = new Api(WrittenRecords.usual().outturn("2009-04-01", "NI 16", "", "1.00"));
        assertEquals(
                200,
                other.ask("GET", "v1/nation", Map.of("If-None-Match", first.header("ETag")))
                        .status());
    }

    private static int sum(JsonObject counts) {
        return counts.keySet().stream().mapToInt(counts::getInt).sum();
    }
}
