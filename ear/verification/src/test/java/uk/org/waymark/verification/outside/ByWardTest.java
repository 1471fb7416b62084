package uk.org.waymark.verification.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.verification.browser.OwnBrowser;
import uk.org.waymark.verification.browser.Person;
import uk.org.waymark.verification.capture.CaptureForm;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.signin.FirstPeople;
import uk.org.waymark.verification.signin.Forms;

/** A measure that is reported by ward too, through the API and on the page, with scripts and without. */
class ByWardTest {
    private static final String INDICATORS =
            """
            <theme xmlns="urn:uk.org.waymark:1" id="homes" agreement="%3$s" title="More homes">
              <indicator code="H1" designation="local">
                <title>Affordable homes built</title>
                <plain-title>Affordable homes</plain-title>
                <measured unit="homes" decimals="0" polarity="high" kind="snapshot" collected="quarterly"/>
                <breakdown by="ward">
                  <group id="abbey">Abbey</group>
                  <group id="castle">Castle</group>
                  <group id="spinney">Spinney Hills</group>
                </breakdown>
                <partner id="council" lead="true"/>
                <agreed known-from="%2$s" by="The agreement">
                  <baseline><figure>45</figure></baseline>
                  <target year="%1$s"><exact>50</exact></target>
                </agreed>
              </indicator>
            </theme>
            """;

    private final FinancialYear year = FinancialYear.containing(LocalDate.now(Clock.system(Known.LONDON)));
    private final String quarter = year.code() + "-Q1";

    @Test
    void groupsAreEnteredBelowTheirMeasureAndComeToIt() throws IOException, InterruptedException {
        try (RunningProduct product = RunningProduct.start("by-ward", OneTheme.home("homes", INDICATORS, year))) {
            FirstPeople people = FirstPeople.of(product);
            people.open(quarter, year.ends());
            ApiClient api = new ApiClient(product, people.token());
            HttpResponse<String> taken = figures(api, "H1,,50", "H1,abbey,20", "H1,Castle,5");
            HttpResponse<String> refused = figures(api, "H1,spinney,24");
            String before = people.team().get("capture/homes?period=" + quarter).body();
            String saved = enterSpinney(people.team(), before).body();
            JsonObject wards = api.json("indicators/H1?period=" + quarter)
                    .getJsonArray("breakdowns")
                    .getJsonObject(0);

            assertEquals(200, taken.statusCode(), taken.body());
            assertTrue(
                    refused.body()
                            .contains("By ward: The groups come to 49 homes, and the figure of the measure is 50"),
                    refused.body());
            assertTrue(before.contains("By ward: 2 of 3 recorded"), before);
            assertTrue(before.contains("Spinney Hills has no figure yet."), before);
            assertTrue(saved.contains("H1 spinney: 25 homes"), saved);
            assertEquals("agrees", wards.getString("reconciliation"));
            assertEquals("25", wards.getJsonArray("groups").getJsonObject(2).getString("outturn"));
            try (OwnBrowser browser = OwnBrowser.open()) {
                paste(people, browser, product);
                lookAt(people, browser, product);
            }
        }
    }

    private HttpResponse<String> figures(ApiClient api, String... rows) throws IOException, InterruptedException {
        List<String> lines = List.of(rows).stream()
                .map(row -> row.replaceFirst(",([^,]*),", ",$1," + quarter + ","))
                .toList();
        return api.figures("code,part,period,outturn\n" + String.join("\n", lines) + "\n");
    }

    /** As a browser without scripts sends the form. */
    private HttpResponse<String> enterSpinney(Forms team, String page) throws IOException, InterruptedException {
        Map<String, String> form = Forms.hidden(page);
        form.put("m:0:b:0:g:2:figure", "25");
        form.put("save", "Save");
        return team.post("capture/homes?period=" + quarter, form);
    }

    /** A pasted group is found by its name; a code alone means the measure. Nothing is saved. */
    private void paste(FirstPeople people, OwnBrowser browser, RunningProduct product) throws IOException {
        try (Person team = people.at("/capture/homes?period=" + quarter, browser, product)) {
            CaptureForm form = new CaptureForm(team.page());
            form.field("H1", "figure").focus();

            form.paste("code\tpart\toutturn\r\nH1\tSpinney Hills\t26\r\nH1\t\t51\r\n");

            assertThat(form.field("H1/spinney", "figure")).hasValue("26");
            assertThat(form.field("H1", "figure")).hasValue("51");
            assertThat(form.field("H1/spinney", "reason")).isVisible();
            assertThat(form.field("H1/abbey", "reason")).isHidden();
            team.look("by-ward-capture");
        }
    }

    private void lookAt(FirstPeople people, OwnBrowser browser, RunningProduct product) throws IOException {
        try (Person reader = people.at("/capture", browser, product)) {
            reader.page().navigate("/indicators/H1?period=" + quarter);
            assertThat(reader.page().locator("#by-ward")).containsText("Spinney Hills");
            assertThat(reader.page().locator("#by-ward")).containsText("The groups come to 50 homes");
            reader.look("by-ward-measure");
        }
    }
}
