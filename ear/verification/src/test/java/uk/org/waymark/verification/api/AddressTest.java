package uk.org.waymark.verification.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.SharedProduct;

/** What can be asked of the running product, and what is said when it cannot. */
@ExtendWith(SharedProduct.class)
class AddressTest {
    @Test
    void withoutParametersTheLatestFiguresAreAnsweredAsKnownToday(RunningProduct product)
            throws IOException, InterruptedException {
        Answered position = Answered.get(product, "api/v1/position");

        assertEquals("2008-09-Q2", position.object().getString("period"));
        assertEquals("2009-05-01", position.object().getString("knownAt"));
        assertEquals("application/json", position.header("Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NI117", "NI-117", "NI%20117", "ni117"})
    void anIndicatorIsFoundHoweverItsCodeIsWritten(String code, RunningProduct product)
            throws IOException, InterruptedException {
        assertEquals(
                "NI 117",
                Answered.get(product, "api/v1/indicators/" + code).object().getString("code"));
    }

    @Test
    void anAnswerThatTheCallerHasIsNotSentAgain(RunningProduct product) throws IOException, InterruptedException {
        Answered first = Answered.get(product, "api/v1/position");

        Answered again = Answered.get(product, "api/v1/position", "If-None-Match", first.header("ETag"));

        assertEquals(304, again.status());
        assertTrue(first.header("Cache-Control").contains("no-cache"), first.header("Cache-Control"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"If-None-Match | \"", "If-None-Match | W/", "If-Match | a,b,\"", "If-Modified-Since | soon"})
    void aMalformedConditionCountsAsNotSent(String header, String value, RunningProduct product)
            throws IOException, InterruptedException {
        assertEquals(
                200, Answered.get(product, "api/v1/position", header, value).status());
    }

    @Test
    void thePositionIsATableToo(RunningProduct product) throws IOException, InterruptedException {
        Answered table = Answered.get(product, "api/v1/position.csv?known=2008-11-25");

        assertTrue(table.header("Content-Type").startsWith("text/csv"), table.header("Content-Type"));
        assertEquals(
                1 + 58 + 2,
                table.body().lines().filter(line -> line.contains(",")).count());
    }

    @Test
    void theApiDescribesItself(RunningProduct product) throws IOException, InterruptedException {
        String document = Answered.get(product, "openapi").body();

        assertTrue(document.contains("/api/v1/agreements/{agreement}/indicators/{code}"), document);
        assertTrue(document.contains("knownAt"), document);
    }

    @Test
    void theSchemaThatDefinitionFilesNameIsServedToEverybody(RunningProduct product)
            throws IOException, InterruptedException {
        Answered schema = Answered.get(product, "schema/waymark-1.xsd");

        assertEquals(200, schema.status());
        assertTrue(schema.header("Content-Type").startsWith("application/xml"), schema.header("Content-Type"));
        assertEquals("public, max-age=86400", schema.header("Cache-Control"));
        assertTrue(schema.body().contains("targetNamespace=\"urn:uk.org.waymark:1\""), schema.body());
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  api/v1/position?period=Q2,           400, period",
        "GET,  api/v1/position?period=2012-13-Q1,   400, period",
        "GET,  api/v1/position?known=2009-05-02,    400, known",
        "GET,  api/v1/position?known=soon,          400, known",
        "GET,  api/v1/position?as-of=2008-11-25,    400, as-of",
        "GET,  api/v1/themes/roads/position,        404, theme",
        "GET,  api/v1/indicators/NI999,             404, code",
        "GET,  api/v1/agreements/nowhere/position,  404, agreement",
        "GET,  api/v1/nothing,                      404,",
        "GET,  api/nothing,                         404,",
        "POST, api/v1/position,                     405,"
    })
    void aFaultIsAProblemThatNamesTheField(
            String method, String address, int status, String field, RunningProduct product)
            throws IOException, InterruptedException {
        Answered fault = Answered.ask(product, method, address);

        assertEquals(status, fault.status());
        assertEquals("application/problem+json", fault.header("Content-Type"));
        assertEquals(status, fault.object().getInt("status"));
        assertEquals(field == null ? "" : field, fault.object().getString("field", ""));
    }

    @Test
    void aMediaTypeThatThereIsNotIsAProblem(RunningProduct product) throws IOException, InterruptedException {
        Answered fault = Answered.get(product, "api/v1/position", "Accept", "image/png");

        assertEquals(406, fault.status());
        assertEquals("application/problem+json", fault.header("Content-Type"));
    }
}
