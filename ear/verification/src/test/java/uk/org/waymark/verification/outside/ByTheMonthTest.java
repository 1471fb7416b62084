package uk.org.waymark.verification.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
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

/** A measure that is entered by the month, through the API and on the page without scripts, and rated by the quarter. */
class ByTheMonthTest {
    private static final String INDICATORS =
            """
            <theme xmlns="urn:uk.org.waymark:1" id="burglary" agreement="%3$s" title="Fewer burglaries">
              <indicator code="B1" designation="local">
                <title>Burglaries in the quarter</title>
                <plain-title>Burglaries</plain-title>
                <measured unit="cases" decimals="0" polarity="low" kind="rate" collected="monthly"/>
                <roll-up of="months" by="sum"/>
                <partner id="council" lead="true"/>
                <agreed known-from="%2$s" by="The agreement">
                  <baseline><figure>190</figure></baseline>
                  <target year="%1$s"><exact>180</exact></target>
                </agreed>
              </indicator>
            </theme>
            """;
    private final FinancialYear year = FinancialYear.containing(LocalDate.now(Clock.system(Known.LONDON)));
    private final String quarter = year.code() + "-Q1";

    @Test
    void aQuarterIsRatedOnceItsLastMonthIsEntered() throws IOException, InterruptedException {
        try (RunningProduct product =
                RunningProduct.start("by-the-month", OneTheme.home("burglary", INDICATORS, year))) {
            FirstPeople people = FirstPeople.of(product);
            people.open(quarter, year.ends());
            ApiClient api = new ApiClient(product, people.token());
            String rows = "code,period,outturn\nB1,%1$d-04,61\nB1,May %1$d,62\n".formatted(year.startYear());
            HttpResponse<String> taken = api.figures(rows);
            JsonObject lacking = measure(api);
            String before =
                    people.team().get("capture/burglary?period=" + quarter).body();
            pasteJune(people, product);
            String saved = enterJune(people.team(), before).body();
            JsonObject complete = measure(api);

            assertEquals(200, taken.statusCode(), taken.body());
            assertEquals("123", lacking.getString("outturn"));
            assertEquals("not-rated", lacking.getString("performance"));
            assertEquals("incomplete", lacking.getJsonObject("reason").getString("because"));
            assertTrue(
                    before.contains("the sum of the months: 123 cases so far. " + june() + " has no figure yet."),
                    before);
            assertTrue(saved.contains("B1: " + june() + ", 60 cases"), saved);
            assertTrue(saved.contains("the sum of the months: 183 cases"), saved);
            assertEquals("183", complete.getString("outturn"));
            assertEquals("within", complete.getString("performance"));
            try (OwnBrowser browser = OwnBrowser.open();
                    Person reader = people.at("/capture", browser, product)) {
                reader.page().navigate("/indicators/B1?period=" + quarter);
                assertThat(reader.page().locator("#months")).containsText(june());
                reader.look("by-the-month-measure");
            }
        }
    }

    /** A month in the period column is found by its name; nothing is saved. */
    private void pasteJune(FirstPeople people, RunningProduct product) throws IOException {
        try (OwnBrowser browser = OwnBrowser.open();
                Person team = people.at("/capture/burglary?period=" + quarter, browser, product)) {
            CaptureForm form = new CaptureForm(team.page());
            form.field("B1/" + year.startYear() + "-04", "figure").focus();

            form.paste("code\tperiod\toutturn\r\nB1\t" + june() + "\t60\r\n");

            assertThat(form.field("B1/" + year.startYear() + "-06", "figure")).hasValue("60");
            team.look("by-the-month-capture");
        }
    }

    private String june() {
        return "June " + year.startYear();
    }

    /** As a browser without scripts sends the form. */
    private HttpResponse<String> enterJune(Forms team, String page) throws IOException, InterruptedException {
        Map<String, String> form = Forms.hidden(page);
        form.put("m:0:l:2:figure", "60");
        form.put("save", "Save");
        return team.post("capture/burglary?period=" + quarter, form);
    }

    private JsonObject measure(ApiClient api) throws IOException, InterruptedException {
        return api.json("position?period=" + quarter).getJsonArray("measures").getJsonObject(0);
    }
}
