package uk.org.waymark.verification.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.org.waymark.verification.browser.Accessibility;
import uk.org.waymark.verification.browser.OwnBrowser;
import uk.org.waymark.verification.browser.Screenshots;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.Surroundings;

/** An agreement with blocks, outcomes, scorecards and designations of its own, as a reader sees it. */
class OrderedAgreementTest {
    private static final String QUARTER = "?period=2008-09-Q2";

    private static RunningProduct product;
    private static OwnBrowser browser;

    private final Page page = browser.session(product.baseUrl()).newPage();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        TownHome home = new TownHome(Files.createTempDirectory(Surroundings.kept("product"), "ordered-"));
        home.write("agreements/ordershire/agreement.xml", agreement());
        theme(
                home,
                "skills",
                "Skills",
                "<outcome id=\"work\">More people in work</outcome><outcome id=\"school\">Better schools</outcome>"
                        + measure("S1", "designation-name=\"stretch\" scorecards=\"council\" outcome=\"school\"")
                        + measure("S2", "outcome=\"work\"")
                        + measure("S3", "scorecards=\"council partnership\" outcome=\"work\""));
        theme(home, "town", "A lively town", measure("T1", ""));
        theme(home, "health", "Healthy lives", measure("H1", "scorecards=\"council\""));
        home.write("samples/ordershire/sample.properties", "agreement=ordershire\ntoday=2009-05-01\n");
        home.write(
                "samples/ordershire/outturns.csv",
                """
                code,part,period,span,outturn,provisional,forecast,commentary,known from,source,reason
                S1,,2008/09 Q2,,60,no,better,,2008-11-01,Register,
                S3,,2008/09 Q2,,30,no,worse,,2008-11-01,Register,
                T1,,2008/09 Q2,,50,no,within,,2008-11-01,Register,
                """);
        product = RunningProduct.start("ordered", home.folder(), "--sample", "ordershire");
        browser = OwnBrowser.open();
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
        product.close();
    }

    @Test
    void theOverviewHasEachBlockAboveItsThemes() throws IOException {
        page.navigate(QUARTER);

        assertEquals(
                List.of(
                        "People and communities",
                        "Skills",
                        "Healthy lives",
                        "Economy and environment",
                        "A lively town"),
                page.locator(".heat tbody:is(.block, .theme) th b, .heat tbody.block th")
                        .allInnerTexts());
        Accessibility.assertNoViolations(page);
        Screenshots.keep(page, "overview-blocks");
        assertFits();
    }

    @Test
    void theThemesOfABlockAreCardsBelowIt() throws IOException {
        page.navigate("themes" + QUARTER);

        assertThat(page.locator("h1")).hasText("One of three themes has a measure at risk.");
        Locator people =
                page.locator("section").filter(new Locator.FilterOptions().setHasText("People and communities"));
        assertThat(people.locator(".cards h3 a")).hasText(new String[] {"Skills", "Healthy lives"});
        assertThat(people.locator(".cards article").first()).containsText("3 designated targets");
        assertThat(people.locator(".cards article").first()).containsText("S3");
        Accessibility.assertNoViolations(page);
        Screenshots.keep(page, "themes-blocks");
        assertFits();
    }

    @Test
    void aReaderLooksAtAScorecardAndComesBackToAllMeasures() {
        page.navigate(QUARTER);
        page.locator("#scorecard").selectOption("council");
        page.locator("form:has([name=period]) button").first().click();

        assertThat(page.locator("p.scorecard")).containsText("Council scorecard: 3 of 5 measures.");
        assertThat(page.locator("h1")).hasText("1 of 3 designated targets is on track. One is at risk.");
        assertThat(page.locator(".heat tbody.theme")).hasCount(2);
        Accessibility.assertNoViolations(page);
        page.locator("nav.main a").getByText("Themes").first().click();
        page.locator(".cards h3 a").getByText("Skills").click();
        assertThat(page.locator("p.scorecard")).containsText("Council scorecard: 2 of this theme’s 3 measures.");
        assertThat(page.locator("tbody .measure")).hasCount(2);
        page.getByText("Show all measures").click();
        assertThat(page.locator("tbody .measure")).hasCount(3);
        assertThat(page.locator("p.scorecard")).hasCount(0);
    }

    @Test
    void aThemeKeepsTheMeasuresOfAnOutcomeTogetherHoweverTheyAreSorted() throws IOException {
        List<String> sorted = List.of("Objective: More people in work", "Objective: Better schools");
        page.navigate("themes/skills" + QUARTER);

        assertEquals(sorted, page.locator(".ui-rowgroup-header").allInnerTexts());
        assertThat(page.locator("tbody tr:has(.measure)").last()).containsText("Stretch target");
        Accessibility.assertNoViolations(page);
        Screenshots.keep(page, "theme-outcomes");
        assertFits();
        page.setViewportSize(1280, 844);
        page.getByText("Performance", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("tbody .measure").first()).containsText("S3");
        assertEquals(sorted, page.locator(".ui-rowgroup-header").allInnerTexts());
    }

    @Test
    void aScorecardThatIsNotThereIsRefusedWithThoseThereAre() {
        Response answer = page.navigate("?scorecard=counsil");

        assertEquals(400, answer.status());
        assertThat(page.locator("main")).containsText("council");
        assertThat(page.locator("main")).containsText("partnership");
    }

    /** Whether nothing is wider than a phone. */
    private void assertFits() {
        page.setViewportSize(390, 844);
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertTrue(((Number) wider).intValue() <= 0, page.url() + " is wider than a phone by " + wider);
    }

    private static String agreement() throws IOException {
        try (InputStream in = OrderedAgreementTest.class.getResourceAsStream("ordershire/agreement.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void theme(TownHome home, String id, String title, String content) throws IOException {
        String folder = "agreements/ordershire/" + id + "/";
        home.write(
                folder + "indicators.xml",
                "<theme xmlns=\"urn:uk.org.waymark:1\" id=\"%s\" agreement=\"ordershire\" title=\"%s\">%s</theme>"
                        .formatted(id, title, content));
        home.write(
                folder + "action-plan.xml",
                "<action-plan xmlns=\"urn:uk.org.waymark:1\" theme=\"%s\"><none>None yet.</none></action-plan>"
                        .formatted(id));
    }

    private static String measure(String code, String place) {
        return """
            <indicator code="%1$s" designation="designated" %2$s>
              <title>Official title of %1$s</title>
              <plain-title>Plain title of %1$s</plain-title>
              <measured unit="%%" decimals="0" polarity="high" kind="rate" collected="quarterly"/>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="Agreement of June 2008">
                <baseline><figure>45</figure></baseline>
                <target year="2008/09"><exact>50</exact></target>
                <target year="2009/10"><exact>51</exact></target>
                <target year="2010/11"><exact>52</exact></target>
              </agreed>
            </indicator>
            """
                .formatted(code, place);
    }
}
