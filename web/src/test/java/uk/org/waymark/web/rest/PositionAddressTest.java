package uk.org.waymark.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.Statement.NotApplicable;

class PositionAddressTest {
    private final Api api = new Api(WrittenRecords.usual());

    @Test
    void aMeasureIsAnsweredWithItsFiguresAsEntered() {
        JsonObject crime = measure("v1/position?period=2008-09-Q2&known=2008-11-25", "NI 16");

        assertEquals("28.1", crime.getString("baseline"));
        assertEquals("2007/8", crime.getString("baselineSpan"));
        assertEquals("27.3", crime.getString("annualTarget"));
        assertEquals("2.14", crime.getString("target"));
        assertEquals("2.42", crime.getString("outturn"));
        assertEquals("worse", crime.getString("performance"));
        assertEquals("not-rated", crime.getString("forecast"));
        assertEquals("at-risk", crime.getString("review"));
        assertEquals("offences a month", crime.getString("unit"));
        assertEquals("offences a year", crime.getString("annualUnit"));
        assertEquals(JsonValue.TRUE, crime.get("rewardWeighted"));
        assertEquals(JsonValue.TRUE, crime.get("interim"));
        assertEquals(JsonValue.EMPTY_JSON_ARRAY, crime.get("parts"));
    }

    @Test
    void theReasonSaysByWhatAMeasureWasJudgedAndWhenItsSymbolWouldFlip() {
        JsonObject reason = measure("v1/position?known=2008-11-25", "NI 16").getJsonObject("reason");

        assertEquals(
                """
                {"acceptable":{"from":"1.926","to":"2.354"},"difference":"0.28","differencePercent":"13.1",\
                "flips":[{"outturn":"1.92","performance":"better"},{"outturn":"2.35","performance":"within"}],\
                "outturn":"2.42","polarity":"low","rule":"Testshire 2008","ruleVersion":1,\
                "sentence":"2.42 offences a month is 0.28 (13.1%) above the target of 2.14 offences a month. Worse than \
                anticipated is 2.36 offences a month or more.","target":"2.14",\
                "targetFrom":"interim target, Agreement of June 2008","tolerance":"10% either side"}""",
                reason.toString());
    }

    @Test
    void whatIsSaidOfTheWholeMeasureLeavesItsPartsWithoutAFigure() {
        Api later = new Api(WrittenRecords.usual()
                .say(
                        "2009-03-31",
                        new NotApplicable(
                                IndicatorCode.of("NI 120"), Optional.empty(), ReportingPeriod.parse("2008-09-Q2"))));

        JsonObject mortality = measure(later, "v1/position?period=2008-09-Q2&known=2009-03-31", "NI 120");
        JsonObject history = later.get("v1/indicators/NI120?period=2008-09-Q2&known=2009-03-31")
                .json();

        JsonObject female = mortality.getJsonArray("parts").getJsonObject(0);
        assertFalse(female.containsKey("outturn"));
        assertEquals("not-applicable", female.getJsonObject("reason").getString("because"));
        assertEquals(
                JsonValue.TRUE, history.getJsonArray("figures").getJsonObject(0).get("superseded"));
    }

    @Test
    void aMeasureInPartsHasItsFiguresInThem() {
        JsonObject mortality = measure("v1/position?known=2008-11-25", "NI 120");

        assertFalse(mortality.containsKey("target"));
        assertFalse(mortality.containsKey("baseline"));
        assertFalse(mortality.containsKey("outturn"));
        JsonObject female = mortality.getJsonArray("parts").getJsonObject(0);
        assertEquals("female", female.getString("part"));
        assertEquals("665", female.getString("baseline"));
        assertEquals("552", female.getString("target"));
        assertEquals("591.30", female.getString("outturn"));
        assertEquals("within", female.getString("performance"));
        assertEquals(
                "{\"female\":\"552\",\"male\":\"801\"}",
                year(mortality, 0).get("parts").toString());
    }

    @Test
    void ratiosAndRangesAreWrittenAsText() {
        JsonObject children = measure("v1/position?known=2008-11-25", "NI 99");
        JsonObject plans = measure("v1/position?known=2008-11-25", "NI 65");

        assertEquals("10/23", children.getString("target"));
        assertEquals("8/20", children.getString("outturn"));
        assertFalse(children.getJsonObject("reason").containsKey("tolerance"));
        assertEquals("10..15", plans.getString("target"));
        assertEquals(
                "{\"from\":\"9\",\"to\":\"16.5\"}",
                plans.getJsonObject("reason").get("acceptable").toString());
        assertEquals("-5.30", plans.getString("baseline"));
    }

    @Test
    void aTargetThatIsNoFigureIsNamedByItsState() {
        JsonObject survey = measure("v1/position?known=2008-11-25", "NI 1");

        assertEquals("placeholder", survey.getString("targetState"));
        assertEquals("placeholder", survey.getString("annualTargetState"));
        assertFalse(survey.containsKey("target"));
        assertEquals("+3 points from baseline", year(survey, 1).getString("change"));
        assertEquals("no-data", survey.getString("review"));
        assertEquals("placeholder", survey.getJsonObject("reason").getString("because"));
    }

    @Test
    void theScheduleChangesWithTheRefreshWhileThePeriodIsJudgedAsItWas() {
        JsonObject before = measure("v1/position?known=2009-03-30", "NI 154");
        JsonObject after = measure("v1/position?known=2009-03-31", "NI 154");

        assertEquals("1450", before.getString("target"));
        assertEquals("1450", before.getString("annualTarget"));
        assertEquals("not-in-sources", year(before, 1).getString("state"));
        assertEquals("1210", year(before, 2).getString("target"));
        assertEquals("1450", after.getString("target"));
        assertEquals("940", after.getString("annualTarget"));
        assertEquals("withdrawn", year(after, 1).getString("state"));
        assertEquals("Refresh of March 2009", year(after, 1).getString("agreedBy"));
        assertEquals("2009-03-31", year(after, 1).getString("knownFrom"));
    }

    @Test
    void theSummaryCountsDesignatedMeasuresAndAllOfThemBesideThose() {
        JsonObject summary = api.get("v1/position?known=2008-11-25").json().getJsonObject("summary");

        assertEquals(
                """
                {"all":{"performance":{"better":0,"within":3,"worse":2,"not-rated":1},\
                "review":{"on-track":3,"off-trajectory":0,"at-risk":2,"missed":0,"no-data":1}},\
                "performance":{"better":0,"within":0,"worse":2,"not-rated":1},\
                "review":{"on-track":0,"off-trajectory":0,"at-risk":2,"missed":0,"no-data":1}}""",
                summary.toString());
    }

    @Test
    void withoutParametersTheLatestPeriodWithFiguresIsAnsweredAsKnownToday() {
        JsonObject position = api.get("v1/position").json();

        assertEquals("2008-09-Q2", position.getString("period"));
        assertEquals("2009-05-01", position.getString("knownAt"));
    }

    @Test
    void whileThereAreNoFiguresThePeriodIsTheOneInWhichTheReaderStands() {
        Api empty = new Api(new WrittenRecords());

        assertEquals("2009-10-Q1", empty.get("v1/position").json().getString("period"));
        assertEquals(
                "2008-09-Q1", empty.get("v1/position?known=2007-01-01").json().getString("period"));
    }

    @Test
    void beforeTheAgreementThereIsNothing() {
        JsonObject position = api.get("v1/position?known=2008-06-01").json();

        assertEquals(JsonValue.EMPTY_JSON_ARRAY, position.get("measures"));
    }

    @Test
    void theThemeAnswersItsOwnMeasuresAndPlans() {
        JsonObject theme = api.get("v1/themes/homes/position").json();

        assertEquals("Homes group", theme.getString("deliveryGroup"));
        assertEquals(6, theme.getJsonArray("measures").size());
        assertEquals(
                "2009-03-31",
                theme.getJsonArray("plans")
                        .getJsonObject(0)
                        .getJsonArray("actions")
                        .getJsonObject(0)
                        .getString("due"));
    }

    @Test
    void theDistributionSaysOfHowManyMeasures() {
        assertEquals(
                """
                [{"above":0,"at":"2008-09-30","below":67,"denominator":"3 designated measures","missing":33,"near":0,\
                "of":3,"source":"computed"}]""",
                api.get("v1/distribution").body());
    }

    private JsonObject measure(String address, String code) {
        return measure(api, address, code);
    }

    private static JsonObject measure(Api asked, String address, String code) {
        return asked.get(address).json().getJsonArray("measures").getValuesAs(JsonObject.class).stream()
                .filter(measure -> measure.getString("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject year(JsonObject measure, int place) {
        return measure.getJsonArray("schedule").getJsonObject(place);
    }
}
