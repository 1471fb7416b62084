package uk.org.waymark.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.EntityTag;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.waymark.contract.agreement.Consent;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Unscored;
import uk.org.waymark.position.reporting.ChallengeStatement.QuestionAnswered;
import uk.org.waymark.position.reporting.ChallengeStatement.QuestionAsked;
import uk.org.waymark.position.reporting.ChallengeStatement.QuestionResolved;
import uk.org.waymark.position.reporting.Matter;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionConsented;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionProposed;
import uk.org.waymark.position.reporting.RevisedTerms;

class AddressTest {
    private final Api api = new Api(WrittenRecords.usual());

    @ParameterizedTest
    @ValueSource(strings = {"NI16", "NI-16", "NI%2016", "ni16"})
    void anIndicatorIsFoundHoweverItsCodeIsWritten(String code) {
        JsonObject indicator = api.get("v1/indicators/" + code).json();

        assertEquals("NI 16", indicator.getString("code"));
        assertEquals("testshire", indicator.getString("agreement"));
    }

    @Test
    void anIndicatorTellsItsFiguresWithThoseSuperseded() {
        JsonObject indicator = api.get("v1/indicators/NI16").json();

        assertEquals(
                """
                [{"knownFrom":"2008-11-25","outturn":"2.42","period":"2008-09-Q2","provisional":false,\
                "reason":"Told so","source":"Report","superseded":true},\
                {"knownFrom":"2009-03-31","outturn":"2.50","period":"2008-09-Q2","provisional":false,\
                "reason":"Told so","source":"Report","superseded":false}]""",
                indicator.get("figures").toString());
        assertEquals(
                """
                [{"outturn":"2.50","performance":"worse","period":"2008-09-Q2","target":"2.14"}]""",
                indicator.get("series").toString());
    }

    @Test
    void anIndicatorTellsItsDefinitionPartnersRevisionsAndPlans() {
        JsonObject indicator = api.get("v1/indicators/NI154").json();

        assertEquals("cumulative", indicator.getJsonObject("definition").getString("kind"));
        assertEquals(
                "{\"id\":\"council\",\"lead\":true,\"name\":\"Testshire Council\"}",
                indicator.getJsonArray("partners").get(0).toString());
        JsonObject refresh = indicator.getJsonArray("revisions").getJsonObject(1);
        assertEquals("The market collapsed.", refresh.getString("why"));
        assertEquals(2, refresh.getJsonArray("targets").size());
        assertEquals(1, indicator.getJsonArray("plans").size());
    }

    @Test
    void targetsSayHowTheyHaveMovedAndWhatIsProposed() {
        WrittenRecords records = WrittenRecords.usual()
                .say(
                        "2009-02-06",
                        new RevisionProposed(
                                1,
                                IndicatorCode.of("NI 154"),
                                RevisedTerms.of(Map.of(
                                        FinancialYear.parse("2010/11"), new Unscored.Monitored("Nobody builds."))),
                                "The market",
                                "A letter",
                                Optional.empty()))
                .say(
                        "2009-02-07",
                        new RevisionConsented(
                                1, IndicatorCode.of("NI 154"), Consent.LEAD_PARTNER, LocalDate.of(2009, 2, 7), ""));

        JsonObject targets = new Api(records).get("v1/targets?known=2009-04-30").json();

        JsonObject homes = targets.getJsonArray("measures").getValuesAs(JsonObject.class).stream()
                .filter(measure -> measure.getString("code").equals("NI 154"))
                .findFirst()
                .orElseThrow();
        assertEquals("taken-out", homes.getString("ambition"));
        assertEquals(
                """
                [{"code":"NI 154","consents":[{"by":"lead-partner","day":"2009-02-07","note":""}],\
                "evidence":["A letter"],"made":"2009-02-06","number":1,"state":"proposed",\
                "targets":[{"target":"monitored, no target","year":"2010/11"}],"waitsFor":"executive",\
                "why":"The market"}]""",
                targets.getJsonArray("proposals").toString());
    }

    @Test
    void aQuestionSaysWhatItIsAboutAndWhatBecameOfIt() {
        Matter homes = new Matter.OfMeasure(IndicatorCode.of("NI 154"), ReportingPeriod.parse("2008-09-Q2"));
        Matter visits = new Matter.OfAction("land", "brownfield");
        WrittenRecords records = WrittenRecords.usual()
                .say("2008-11-26", new QuestionAsked(1, homes, "Why only 300?", "executive"))
                .say("2008-11-27", new QuestionAnswered(1, homes, "The market.", "officer, planning"))
                .say("2008-11-28", new QuestionResolved(1, homes, "", "executive"))
                .say("2008-11-28", new QuestionAsked(2, visits, "Who does it?", "theme lead, health"));

        Api asked = new Api(records);

        assertEquals("[]", asked.get("v1/questions?known=2008-11-25").body());
        assertEquals(
                """
                [{"about":{"code":"NI 154","kind":"measure","period":"2008-09-Q2"},\
                "answers":[{"by":"officer, planning","day":"2008-11-27","text":"The market."}],"number":1,\
                "question":{"by":"executive","day":"2008-11-26","text":"Why only 300?"},\
                "resolution":{"by":"executive","day":"2008-11-28","text":""},"state":"resolved","theme":"homes"},\
                {"about":{"action":"brownfield","kind":"action","plan":"land"},"answers":[],"number":2,\
                "question":{"by":"theme lead, health","day":"2008-11-28","text":"Who does it?"},"state":"open"}]""",
                asked.get("v1/questions?known=2008-11-28").body());
    }

    @Test
    void aReleaseTellsWhatItChanged() {
        String body = api.get("v1/definitions").body();

        assertTrue(body.contains("\"about\":\"NI 154\",\"before\":\"10%\",\"item\":\"tolerances, worse\""), body);
        assertTrue(
                body.contains(
                        "{\"after\":\"worse\",\"before\":\"within\",\"code\":\"NI 154\",\"period\":\"2008-09-Q2\"}"),
                body);
        assertEquals("[]", api.get("v1/definitions?known=2008-11-24").body());
    }

    @Test
    void anIndicatorTellsNothingThatWasAgreedOrEnteredLater() {
        String body = api.get("v1/indicators/NI154?known=2008-11-24").body();

        assertTrue(body.contains("1450"));
        for (String later : new String[] {"940", "collapsed", "300", "Buy land", "Taken out"}) {
            assertTrue(!body.contains(later), later);
        }
    }

    @Test
    void theSameStandsBelowTheAgreementsOwnAddress() {
        assertEquals(
                api.get("v1/position").body(),
                api.get("v1/agreements/testshire/position").body());
        assertEquals(
                api.get("v1/agreement").body(),
                api.get("v1/agreements/testshire").body());
        assertEquals(
                """
                [{"agreement":"testshire","area":"Testshire","shownByDefault":true,"title":"Testshire’s agreement",\
                "years":["2008/09","2009/10","2010/11"]}]""",
                api.get("v1/agreements").body());
    }

    @Test
    void theSameQuestionHasTheSameAnswerToTheByte() {
        String first = api.get("v1/position?known=2008-11-25").body();
        api.get("v1/position?known=2009-04-30");

        assertEquals(first, api.get("v1/position?known=2008-11-25").body());
    }

    @Test
    void anAnswerThatTheCallerHasAlreadyIsNotSentAgain() {
        Api.Answered first = api.get("v1/position");

        Api.Answered again = api.ask("GET", "v1/position", Map.of("If-None-Match", tag(first)));

        assertEquals(304, again.status());
        assertEquals("", again.body());
        assertEquals("public, no-cache", again.header("Cache-Control"));
        assertEquals("Accept", again.header("Vary"));
    }

    @Test
    void anAnswerIsWorkedOutOnceForEachStateOfTheLedger() {
        WrittenRecords records = WrittenRecords.usual();
        Api counted = new Api(records);
        Api.Answered first = counted.get("v1/position");

        assertEquals(first.body(), counted.get("v1/position").body());
        assertEquals(first.header("Content-Type"), counted.get("v1/position").header("Content-Type"));
        counted.ask("GET", "v1/position", Map.of("If-None-Match", tag(first)));
        assertEquals(1, records.positionsAsked());

        records.outturn("2009-04-01", "NI 154", "", "310");

        assertNotEquals(first.body(), counted.get("v1/position").body());
        assertEquals(2, records.positionsAsked());
    }

    @Test
    void somebodyByNameIsAnsweredAnewEachTime() {
        WrittenRecords records = WrittenRecords.usual();
        Api named = Api.signedIn(records);
        Api.Answered first = named.get("v1/position");

        named.get("v1/position");
        assertEquals(
                304,
                named.ask("GET", "v1/position", Map.of("If-None-Match", tag(first)))
                        .status());

        assertEquals(3, records.positionsAsked());
    }

    @Test
    void aTableIsKeptWithItsHeaders() {
        Api.Answered first = api.get("v1/position.csv");
        Api.Answered again = api.get("v1/position.csv");

        assertEquals(first.body(), again.body());
        assertEquals(first.header("Content-Type"), again.header("Content-Type"));
        assertEquals(first.header("Content-Disposition"), again.header("Content-Disposition"));
    }

    @Test
    void anAnswerInWhichARuleFailedHasAnotherTagFromTheFirstTimeOn() {
        Api broken = new Api(WrittenRecords.usual().ruleFails("The rule of theme “Homes” failed."));

        Api.Answered first = broken.get("v1/position");
        Api.Answered second = broken.get("v1/position");

        assertNotEquals(tag(new Api(WrittenRecords.usual()).get("v1/position")), tag(first));
        assertEquals(tag(first), tag(second));
    }

    @Test
    void aTagIsOfOneQuestionAndOneStateOfTheLedger() {
        String tag = tag(api.get("v1/position"));

        assertNotEquals(tag, tag(api.get("v1/position?known=2008-11-25")));
        assertNotEquals(tag, tag(api.get("v1/position.csv")));
        assertNotEquals(
                tag,
                tag(new Api(WrittenRecords.usual().outturn("2009-04-01", "NI 154", "", "310")).get("v1/position")));
        assertEquals(tag, tag(api.get("v1/position?period=2008/09%20Q2&known=2009-05-01")));
    }

    private static String tag(Api.Answered answered) {
        return "\"" + ((EntityTag) answered.headers().getFirst("ETag")).getValue() + "\"";
    }
}
