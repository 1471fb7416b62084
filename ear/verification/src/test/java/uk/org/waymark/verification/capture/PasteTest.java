package uk.org.waymark.verification.capture;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.org.waymark.verification.browser.OwnBrowser;
import uk.org.waymark.verification.browser.Person;
import uk.org.waymark.verification.product.RunningProduct;

/** Blocks of a spreadsheet pasted into the page of health for 2008/09 Q3. */
class PasteTest {
    private static RunningProduct product;
    private static OwnBrowser browser;

    private Person officer;
    private Page page;
    private CaptureForm form;

    @BeforeAll
    static void openThePeriod() throws IOException, InterruptedException {
        product = RunningProduct.start("paste", "--sample", "leicester-2008-11");
        browser = OwnBrowser.open();
        try (Person team = Person.at("/periods", "performance", browser, product)) {
            team.page().getByLabel("Period to open").selectOption("2008-09-Q3");
            team.page().getByLabel("Figures due by").fill("2009-05-15");
            team.page().getByLabel("Open the period without these targets").check();
            team.press("Open period");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
        product.close();
    }

    @BeforeEach
    void openThePage() {
        officer = Person.at("/capture/health?period=2008-09-Q3", "health.officer", browser, product);
        page = officer.page();
        form = new CaptureForm(page).withoutDrafts();
        form.field("NI 39", "figure").focus();
    }

    @AfterEach
    void leave() {
        officer.close();
    }

    @Test
    void aRowOfHeadingsIsSkippedAndTheRestIsLaidByCode() {
        form.paste("Code\tOutturn\r\nNI 126\t81.5\r\nNI 40\t1210\r\n");

        assertThat(notice()).containsText("2 values were pasted, into NI 126 to NI 40.");
        assertThat(form.field("NI 126", "figure")).hasValue("81.5");
        assertThat(form.field("NI 40", "figure")).hasValue("1210");
        assertThat(form.field("NI 39", "figure")).hasValue("");
        assertThat(left()).isHidden();
    }

    @Test
    void aCodeOfAnotherThemeIsNamedAndItsRowIsKeptOverASaveUntilItIsDismissed() throws IOException {
        form.paste("NI 126\t81.5\r\nNI 154\t450\r\nNI 40\t1210\r\n");

        assertThat(form.field("NI 40", "figure")).hasValue("1210");
        assertEquals(List.of("NI 154 belongs to Planning for people rather than cars. Enter it there."), reasons());
        assertThat(leftText()).hasValue("NI 154\t450");
        assertThat(notice()).containsText("1 value was not pasted: see which");
        notice().getByRole(AriaRole.LINK).press("Enter");
        assertThat(leftText()).isFocused();
        officer.look("paste-left");

        page.reload();
        assertThat(leftText()).hasValue("NI 154\t450");
        officer.press("Dismiss");
        assertThat(left()).isHidden();
        page.reload();
        assertThat(left()).isHidden();
    }

    @Test
    void columnsAreFoundByTheirHeadingsAndRowsByCodeAndPart() {
        form.paste(
                """
                Measure\tTitle\tPart\tPeriod\tForecast\tActual\tComments\tNotes
                NI\u00a0120\tMortality\tFemales\t2008/09 Q3\twithin\t512\t\t
                ni\u2011120\tMortality\tmale\tQ3\tb\t730\tFewer deaths.\t
                NI 120\tMortality\t\t\t\t600\t\t
                NI 126\tMaternity\t\t2008/09 Q2\t\t81.5\t\t
                NI 999\tUnknown\t\t\t\t1\t\t
                NI 39\tAlcohol\t\t\tw\t2105\t\tsee mail
                NI 40\tDrugs\t\t\t\tna\t\t
                """);

        assertThat(form.field("NI 120/female", "figure")).hasValue("512");
        assertThat(form.field("NI 120/female", "forecast")).hasValue("within");
        assertThat(form.field("NI 120/male", "forecast")).hasValue("better");
        assertThat(form.field("NI 120/male", "figure")).hasValue("730");
        assertThat(form.field("NI 120", "why")).hasValue("Fewer deaths.");
        assertThat(form.field("NI 126", "figure")).hasValue("");
        assertThat(form.field("NI 39", "figure")).hasValue("2105");
        assertThat(form.field("NI 40", "instead")).hasValue("NA");
        assertThat(form.field("NI 39", "forecast")).hasValue("");
        assertEquals(
                List.of(
                        "NI 120 has a figure for each part. Add a column that names the part: Females, Males.",
                        "NI 126 is for 2008/09 Q2, and this page is for 2008/09 Q3. Choose the other period first.",
                        "“NI 999” is not a measure of this theme. Check the code.",
                        "“w” is not one of the choices of its field at NI 39.",
                        "This page has no field for the column “Notes”."),
                reasons());
        assertThat(leftText())
                .hasValue(
                        """
                        Measure\tTitle\tPart\tPeriod\tForecast\tActual\tComments\tNotes
                        NI 120\tMortality\t\t\t\t600\t\t
                        NI 126\tMaternity\t\t2008/09 Q2\t\t81.5\t\t
                        NI 999\tUnknown\t\t\t\t1\t\t
                        NI 39\tAlcohol\t\t\tw\t\t\tsee mail""");
    }

    @Test
    void aStrayQuotationMarkStaysInItsCellAndAnotherOpensAndClosesOne() {
        form.paste("Code\tCommentary\nNI 126\t\"5 pipe\nNI 40\tA 5\" pipe\nNI 39\t\"Two lines,\n\"\"quoted\"\".\"\n");

        assertThat(form.field("NI 126", "why")).hasValue("\"5 pipe");
        assertThat(form.field("NI 40", "why")).hasValue("A 5\" pipe");
        assertThat(form.field("NI 39", "why")).hasValue("Two lines,\n\"quoted\".");
        assertThat(left()).isHidden();
    }

    @Test
    void oneStepPutsEveryFieldBackByButtonOrByKey() {
        form.field("NI 126", "figure").fill("79");
        form.open("NI 40");
        form.field("NI 40", "instead").selectOption("NA");
        form.field("NI 39", "figure").focus();

        form.paste("NI 126\t81.5\twithin\nNI 40\t1210\n");
        officer.press("Undo the paste");

        assertThat(notice()).hasText("The paste was undone. 4 fields hold what they held before.");
        assertThat(form.field("NI 126", "figure")).hasValue("79");
        assertThat(form.field("NI 39", "figure")).isFocused();
        assertThat(form.field("NI 126", "forecast")).hasValue("");
        assertThat(form.field("NI 40", "figure")).hasValue("");
        assertThat(form.field("NI 40", "instead")).hasValue("NA");

        form.paste("NI 126\t81.5\twithin\nNI 40\t1210\n");
        page.keyboard().press("Control+z");
        assertThat(form.field("NI 126", "figure")).hasValue("79");
        assertThat(form.field("NI 40", "figure")).hasValue("");
        assertThat(form.field("NI 40", "instead")).hasValue("NA");
    }

    @Test
    void aBlockWithoutCodesIsLaidFromTheFieldInFocusAndWhatIsTooMuchIsKept() {
        int lines = page.locator("[data-line]:visible").count();

        form.paste("1,100\n".repeat(lines) + "1,200\n");

        assertThat(form.field("NI 39", "figure")).hasValue("1,100");
        assertEquals(List.of("Row " + (lines + 1) + " is below the last measure of the page."), reasons());
        assertThat(leftText()).hasValue("1,200");
    }

    private Locator notice() {
        return page.locator("#capture-notice");
    }

    private Locator left() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Not pasted"));
    }

    private Locator leftText() {
        return page.getByLabel("The rows, kept here until you dismiss them or paste again");
    }

    private List<String> reasons() {
        return page.locator("#paste-left-why li").allInnerTexts();
    }
}
