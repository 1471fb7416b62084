package uk.org.waymark.verification.past;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import uk.org.waymark.verification.browser.OwnBrowser;
import uk.org.waymark.verification.browser.Person;
import uk.org.waymark.verification.permission.Visitor;
import uk.org.waymark.verification.product.RunningProduct;

/** Harbourtown beside Leicester in one product: neither changes the other. */
class TwoSamplesTest {
    @Test
    void leicesterStaysAsItIsAndHarbourtownStandsAtTheSameDay() throws IOException, InterruptedException {
        try (RunningProduct product =
                RunningProduct.start("two-samples", "--sample", "leicester-2008-11,harbourtown")) {
            Visitor team = Visitor.signedIn(product.baseUrl(), "performance");
            String review = json(team.get("/api/v1/position?period=2008-09-Q2&known=2008-11-25")
                            .body())
                    .getJsonObject("summary")
                    .get("review")
                    .toString();
            String leicester = team.get("/").body();
            String harbourtown =
                    team.get("/agreements/harbourtown/indicators/NI154").body();

            assertEquals(
                    """
                    {"on-track":16,"off-trajectory":3,"at-risk":5,"missed":0,"no-data":11}""",
                    review);
            assertFalse(leicester.contains("Harbourtown Police"));
            assertTrue(harbourtown.contains("298 homes"), harbourtown);
            assertFalse(harbourtown.contains("74 homes"), "it is 1 May 2009");
            lookAtBoth(product);
        }
    }

    /** Their figures of a measure beside one another. */
    private static void lookAtBoth(RunningProduct product) throws IOException {
        try (OwnBrowser browser = OwnBrowser.open();
                Person team = Person.at("/nation?measure=NI154&period=2008-09-Q2", "performance", browser, product)) {
            assertThat(team.page().locator("#areas tbody tr")).hasCount(2);
            team.look("nation-of-two");
            team.page().navigate("/agreements/harbourtown/nation?sort=area");
            assertThat(team.page().locator("#areas tbody tr")).hasCount(2);
            team.look("nation-of-two-counts");
        }
    }

    private static JsonObject json(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }
}
