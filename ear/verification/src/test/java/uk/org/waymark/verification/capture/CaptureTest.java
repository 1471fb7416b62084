package uk.org.waymark.verification.capture;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.org.waymark.verification.browser.Accessibility;
import uk.org.waymark.verification.browser.OwnBrowser;
import uk.org.waymark.verification.browser.Screenshots;
import uk.org.waymark.verification.browser.SignedInBrowser;
import uk.org.waymark.verification.product.RunningProduct;

/**
 * Each test enters measures of its own, so that none depends on another. A session is begun once for each account and
 * lent to every test, each with nothing else in its browser; a test that ends its session begins one of its own.
 */
class CaptureTest {
    private static final String HEALTH = "/capture/health?period=2008-09-Q3";
    private static final Page.WaitForSelectorOptions GONE =
            new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);
    private static final Map<String, List<Cookie>> SESSIONS = new HashMap<>();
    private static RunningProduct product;
    private static OwnBrowser browser;

    private final List<BrowserContext> opened = new ArrayList<>();

    @BeforeAll
    static void startAProductWhoseFiguresNobodyElseLooksAt() throws IOException, InterruptedException {
        product = RunningProduct.start("capture", "--sample", "leicester-2008-11");
        browser = OwnBrowser.open();
        try (BrowserContext session = browser.session(product.baseUrl())) {
            Page periods = session.newPage();
            SignedInBrowser.as("performance", periods, "/periods");
            periods.locator("#opened").selectOption("2008-09-Q3");
            periods.locator("#due").fill("2009-05-15");
            periods.locator("#untargeted").check();
            periods.locator("#open-period").click();
            periods.waitForSelector("#said");
            SESSIONS.put("performance", session.cookies());
        }
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
        product.close();
    }

    @AfterEach
    void closeWhatWasOpened() {
        opened.forEach(BrowserContext::close);
    }

    @Test
    void aFigureIsCheckedBeforeItIsSavedAndItsSymbolExplained() {
        Page page = signedIn("health.officer", HEALTH);

        cell(page, "NI 126", "figure").fill("60.33");
        cell(page, "NI 126", "figure").press("Tab");
        page.waitForSelector("[data-measure='NI 126'] .chip.worse");

        String line = measure(page, "NI 126").innerText();
        assertTrue(line.contains("Worse than anticipated is anything below"), line);
        assertTrue(line.contains("60.33 has more decimals than the definition"), line);
        assertTrue(measure(page, "NI 126").locator("textarea").first().isVisible());
        assertEquals(
                "",
                page.locator("#capture-saved").allInnerTexts().stream()
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void aWarningIsOverruledAndARestatementKeepsTheOldFigureInView() {
        Page page = signedIn("health.officer", HEALTH);
        cell(page, "NI 142", "figure").fill("97.55");
        save(page);
        page.locator("#capture-errors a").click();
        assertEquals("NI 142.overruling", focused(page));
        field(page, "NI 142", "overruling").fill("The return prints two decimals.");
        save(page);
        assertEquals(
                List.of("NI 142: 97.55%"), page.locator("#capture-saved li").allInnerTexts());
        String onward = new CaptureForm(page).onward().innerText();
        assertTrue(onward.contains("figures due are missing: NI "), onward);
        assertTrue(onward.contains("Submit without them, with a reason"), onward);

        cell(page, "NI 142", "figure").fill("97.1");
        save(page);
        assertTrue(measure(page, "NI 142").innerText().contains("It restates NI 142"));
        field(page, "NI 142", "reason").fill("A provider’s return came late.");
        save(page);

        assertEquals(
                List.of("NI 142: 97.1%, restated"),
                page.locator("#capture-saved li").allInnerTexts());
        page.navigate("/indicators/NI142?period=2008-09-Q3");
        String told = page.locator("main").innerText();
        assertTrue(told.contains("97.55%") && told.contains("A provider’s return came late."), told);
    }

    @Test
    void whatIsSaidOfAWholeMeasureIsShownOfEachPart() {
        importRow("NI 120,female,2008/09 Q3,500,,Counted twice.");
        Page sheet = signedIn("performance", HEALTH);
        assertEquals("500", cell(sheet, "NI 120/female", "figure").inputValue());

        importRow("NI 120,,2008/09 Q3,NA,The register was lost.,");

        sheet = signedIn("performance", HEALTH);
        assertEquals("", cell(sheet, "NI 120/female", "figure").inputValue());
        assertEquals("NA", cell(sheet, "NI 120/female", "instead").inputValue());
        assertEquals("NA", cell(sheet, "NI 120/male", "instead").inputValue());
        sheet.navigate("/indicators/NI120?period=2008-09-Q3");
        assertTrue(
                sheet.locator("s", new Page.LocatorOptions().setHasText("500")).count() > 0);
    }

    private void importRow(String row) {
        Page page = signedIn("performance", "/import");
        String file = "code,part,period,outturn,reason,overruled because\n" + row + "\n";
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("row.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page.locator("#result button").click();
        page.waitForSelector("#result button", GONE);
    }

    @Test
    void theKeyboardMovesAsInASpreadsheet() {
        Page page = signedIn("health.officer", HEALTH);
        // What other tests have saved comes after what is due.
        List<String> rows = page.locator("tbody.entry:visible [data-cell=figure]").all().stream()
                .map(cell -> cell.getAttribute("data-key").replace(".figure", ""))
                .toList();
        String first = rows.get(0);
        String second = rows.get(1);
        String figure = cell(page, second, "figure").inputValue();
        boolean provisional = field(page, second, "provisional").isChecked();

        cell(page, first, "figure").focus();
        page.keyboard().press("Enter");
        assertEquals(second + ".figure", focused(page));
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowRight");

        assertEquals(second + ".forecast", focused(page));

        page.keyboard().press("Shift+Tab");
        page.keyboard().type("1");
        page.keyboard().press("Escape");
        assertEquals(figure, cell(page, second, "figure").inputValue());
        page.keyboard().press("Alt+p");
        assertEquals(!provisional, field(page, second, "provisional").isChecked());
        page.keyboard().press("?");
        assertTrue(page.locator("#keys").innerText().contains("paste a block from Excel"));
        assertEquals(figure, cell(page, second, "figure").inputValue());
        page.keyboard().press("Alt+ArrowDown");
        assertEquals(second + ".why", focused(page));
    }

    @Test
    void whatIsRightIsSavedThoughANeighbourIsNot() {
        Page page = signedIn("health.officer", HEALTH);
        assertFalse(cell(page, "NI 120/female", "figure").isVisible(), "it is not due");
        cell(page, "NI 135", "figure").fill("24");
        cell(page, "NI 126", "figure").fill("180");
        cell(page, "NI 126", "figure").press("Control+s");
        page.waitForSelector("#capture-errors");

        assertEquals(List.of("NI 135: 24%"), new CaptureForm(page).saved());
        String told = page.locator("#capture-errors").innerText();
        assertTrue(told.contains("One measure is not saved yet") && told.contains("NI 126"), told);
        assertEquals("180", cell(page, "NI 126", "figure").inputValue());
        assertTrue(measure(page, "NI 135").innerText().contains("saved"));
        assertTrue(page.locator("#unsaved").innerText().contains("NI 126, error"));

        page.locator(".views button", new Page.LocatorOptions().setHasText("Not saved (1)"))
                .click();
        assertEquals(List.of("NI 126"), new CaptureForm(page).inSight());
        page.navigate(HEALTH + "&show=all");
        assertTrue(cell(page, "NI 120/female", "figure").isVisible());
    }

    @Test
    void aFigureAndWhatIsSaidInItsPlaceExcludeEachOtherAndTheLaterOneIsMeant() {
        Page page = signedIn("performance", "/capture/skills?period=2008-09-Q3");
        String code =
                page.locator("[data-measure]:has([data-cell=figure])").first().getAttribute("data-measure");
        new CaptureForm(page).open(code);

        field(page, code, "instead").selectOption("NA");
        cell(page, code, "figure").fill("5");
        assertEquals("", field(page, code, "instead").inputValue());

        field(page, code, "instead").selectOption("not collected");
        assertEquals("", cell(page, code, "figure").inputValue());
    }

    @Test
    void unsavedWorkSurvivesALostSession() {
        Page page = newlySignedIn("health.officer", HEALTH);
        cell(page, "NI 40", "figure").fill("1,180");
        page.context().clearCookies();

        page.locator("#save").click();
        page.waitForURL("**/session-ended**");
        page.locator("main a").last().click();
        SignedInBrowser.submit(page, "health.officer", SignedInBrowser.PASSWORD);
        page.waitForSelector("#capture-notice:not(:empty)");

        assertEquals("1,180", cell(page, "NI 40", "figure").inputValue());
        assertTrue(page.locator("#capture-notice").innerText().contains("put back"));
    }

    @Test
    void aFormThatComesTooLateIsAnsweredInWordsAndLeavesNoStackInTheLog() throws IOException {
        Page page = signedIn("performance", "/capture/skills?period=2008-09-Q3");
        page.evaluate("document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]')"
                + ".forEach(field => field.value = '1:2')");

        page.locator("#save").click();
        page.waitForURL("**/session-ended**");

        assertFalse(product.log().contains("ViewExpiredException"), product.log());
    }

    @Test
    void whoSignsOutLeavesNoUnsavedWorkBehind() {
        Page page = newlySignedIn("health.officer", HEALTH);
        cell(page, "NI 39", "figure").fill("2,001");
        keptUnsaved(page);

        page.onceDialog(dialog -> dialog.accept());
        page.locator(".who button").click();
        page.waitForURL("**/sign-in**");

        assertEquals(0, page.evaluate("localStorage.length"));
    }

    @Test
    void twoPeopleAtOneMeasureLoseNothing() {
        Page mine = signedIn("health.officer", HEALTH);
        Page theirs = signedIn("performance", HEALTH);
        cell(theirs, "NI 131", "figure").fill("11.5");
        save(theirs);
        cell(mine, "NI 131", "figure").fill("11.0");
        save(mine);

        String conflict = measure(mine, "NI 131").locator(".conflict").innerText();
        assertTrue(conflict.contains("Performance team") && conflict.contains("11.5") && conflict.contains("11.0"));

        field(mine, "NI 131", "overruling").evaluate("field => { field.closest('p').hidden = false; field.focus(); }");
        mine.keyboard().press("Enter");
        assertTrue(mine.locator("[data-measure='NI 131'] .conflict").isVisible());
        mine.locator("#capture-errors a").click();
        assertEquals("Keep theirs", mine.evaluate("document.activeElement.value"));
        mine.locator("[data-measure='NI 131'] input[value='Record mine instead']")
                .click();
        mine.waitForSelector("[data-measure='NI 131'] .conflict", GONE);
        field(mine, "NI 131", "reason").fill("Counted again.");
        save(mine);

        assertEquals(1, mine.locator("#capture-saved li").count());
        mine.navigate("/indicators/NI131?period=2008-09-Q3");
        String told = mine.locator("main").innerText();
        assertTrue(told.contains("11.5") && told.contains("11.0") && told.contains("Counted again."), told);
    }

    @Test
    void colleaguesSeeWhatIsTypedAndNothingOfEitherIsWrittenOver() throws IOException {
        Page mine = signedIn("health.officer", HEALTH);
        Page theirs = signedIn("performance", HEALTH);
        CaptureForm here = new CaptureForm(mine);
        CaptureForm there = new CaptureForm(theirs);
        cell(mine, "NI 125", "figure").fill("81");
        here.kept();

        there.ask();
        assertThat(there.beside("NI 125")).containsText("draft 81, ");
        assertEquals("", cell(theirs, "NI 125", "figure").inputValue());
        assertEquals("81", cell(theirs, "NI 125", "figure").getAttribute("placeholder"));
        cell(theirs, "NI 125", "figure").fill("83");
        there.kept();
        here.ask();
        assertThat(here.beside("NI 125")).containsText("Also typed here: draft 83, Performance team");
        Screenshots.keep(mine, "capture-drafts");
        Accessibility.assertNoViolations(mine);

        Page elsewhere = page(browser.session(product.baseUrl()));
        elsewhere.context().addCookies(SESSIONS.get("health.officer"));
        elsewhere.navigate(HEALTH);
        assertThat(elsewhere.locator("#capture-notice")).containsText("put back");
        assertEquals("81", cell(elsewhere, "NI 125", "figure").inputValue());
        elsewhere.navigate("/home");
        assertThat(elsewhere.locator(".todo .drafts")).containsText("NI 125: 81");

        importRow("NI 125,,2008/09 Q3,84,Counted late.,");
        importRow("NI 39,,2008/09 Q3,1990,,");
        here.ask();
        assertThat(here.beside("NI 39")).containsText("saved by Performance team");
        assertEquals("1990", cell(mine, "NI 39", "figure").inputValue());
        assertThat(here.beside("NI 125")).containsText("Performance team saved 84");
        assertEquals("81", cell(mine, "NI 125", "figure").inputValue());

        mine.locator("form.capture").evaluate("form => { form.dataset.token = 'none'; }");
        cell(mine, "NI 125", "figure").fill("82");
        assertThat(mine.locator("#capture-not-kept")).containsText("Not kept: Your session has ended.");
        Screenshots.keep(mine, "capture-news");
    }

    @Test
    void evidenceIsKeptAndHandedOutToBeSaved() {
        Page page = signedIn("performance", "/capture/carbon?period=2008-09-Q3");
        page.locator("#evidence summary").click();
        page.locator("#evidence-name").fill("Survey of 2008");
        page.locator("#evidence-file")
                .setInputFiles(new FilePayload(
                        "survey.html", "text/html", "%PDF-1.4 a survey".getBytes(StandardCharsets.US_ASCII)));
        page.locator("#evidence-add").click();
        page.waitForSelector("#evidence-added");
        assertTrue(page.locator("#evidence-added").innerText().startsWith("“Survey of 2008” was added to NI "));

        var answer =
                page.request().get(page.locator("a:has-text('Survey of 2008')").getAttribute("href"));

        assertEquals("application/pdf", answer.headers().get("content-type").split(";", 2)[0]);
        assertTrue(answer.headers().get("content-disposition").startsWith("attachment"));
        assertTrue(answer.headers().get("content-security-policy").contains("sandbox"));
        assertEquals("%PDF-1.4 a survey", answer.text());
    }

    @Test
    void aFileThatIsNotKeptIsRefusedInWordsAndTheRestOfTheFormIsKept() {
        Page page = signedIn("performance", "/capture/carbon?period=2008-09-Q3");
        page.locator("#evidence summary").click();
        page.locator("#evidence-name").fill("A page");
        page.locator("#evidence-file")
                .setInputFiles(new FilePayload(
                        "survey.pdf", "application/pdf", "<html></html>".getBytes(StandardCharsets.US_ASCII)));
        page.locator("#evidence-add").click();

        page.waitForSelector("#evidence-fault");
        String fault = page.locator("#evidence-fault").innerText();
        assertTrue(fault.startsWith("Waymark keeps files of the types PDF"), fault);
        assertEquals("A page", page.locator("#evidence-name").inputValue());
        page.navigate("/capture/carbon?period=2008-09-Q3");
        assertEquals("", page.locator("#evidence-name").inputValue());
    }

    @Test
    void aLinkThatNobodyCanFollowIsRefusedInWords() {
        Page page = signedIn("performance", "/capture/carbon?period=2008-09-Q3");
        page.locator("#evidence summary").click();
        page.locator("#evidence-name").fill("A report");
        page.locator("#evidence-link").fill("ftp://example.org/report");
        page.locator("#evidence-add").click();

        page.waitForSelector("#evidence-fault");
        assertTrue(page.locator("#evidence-fault").innerText().contains("not a link that can be followed"));
        assertEquals("ftp://example.org/report", page.locator("#evidence-link").inputValue());
    }

    @Test
    void theWorkbookAndTheWayBackAreBesideTheFigures() {
        Page page = signedIn("health.officer", HEALTH);
        String workbook =
                page.locator("a:has-text('fetch the theme’s workbook')").getAttribute("href");

        APIResponse answer = page.request().get(workbook);
        page.locator("a:has-text('send it back')").click();

        assertEquals(200, answer.status());
        assertTrue(answer.headers().get("content-disposition").contains("health-2008-09-Q3.xlsx"));
        assertEquals("Import figures", page.locator("h1").innerText());
        assertTrue(page.locator(".import-themes").innerText().contains("2008/09 Q3"));
    }

    @Test
    void aFileIsTakenAndSentAgainSaysNothingNew() {
        Page page = signedIn("health.officer", "/import");
        FilePayload file = new FilePayload(
                "none.csv",
                "text/csv",
                "code,period,outturn,reason\nNI 125,2008/09 Q3,NA,Nobody was discharged.\n"
                        .getBytes(StandardCharsets.UTF_8));

        page.locator("input[type=file]").setInputFiles(file);
        page.locator("#result button").click();
        page.waitForSelector("#result .callout.good");

        assertEquals(
                "none.csv was imported: one change is in the ledger.",
                page.locator("#result .callout").innerText().strip());
        page.locator("input[type=file]").setInputFiles(file);
        page.waitForSelector("#result .callout:has-text('says nothing new')");
        assertEquals(0, page.locator("#result button").count());
    }

    @Test
    void theFiguresOfAThemeFetchedAsATableComeBackUnchanged() {
        Page page = signedIn("safer.officer", "/import?period=2008-09-Q2");
        APIResponse table = page.request()
                .get(page.locator(".import-themes a:has-text('as CSV')").getAttribute("href"));

        page.locator("input[type=file]").setInputFiles(new FilePayload("safer.csv", "text/csv", table.body()));

        page.waitForSelector("#result .callout:has-text('says nothing new')");
        assertTrue(table.text().contains("NI 16,,2008/09 Q2,2.42"), table.text());
    }

    @Test
    void whoChoosesNoPeriodIsLedToTheOneThatIsAskedFor() {
        for (String address : List.of("/capture", "/capture/health", "/import")) {
            Page page = signedIn("health.officer", address);

            assertEquals("2008-09-Q3", page.locator(".lens select[name=period]").inputValue(), address);
        }
    }

    @Test
    void everyThemeAndPeriodIsAnsweredInProperWords() throws IOException {
        Page page = signedIn("performance", "/capture");
        assertEquals(8, page.locator("tbody tr").count());
        Accessibility.assertNoViolations(page);

        page.navigate("/capture/talking-up?period=2008-09-Q3");
        assertTrue(page.locator(".empty").innerText().contains("has no measures of its own"));
        page.navigate("/capture/health?period=2008-09-Q2");
        assertTrue(page.locator(".empty").innerText().contains("The performance team opens a period."));
        assertEquals(0, page.locator("[data-cell]").count());

        Page officer = signedIn("children.officer", "/capture");
        assertEquals(1, officer.locator("tbody tr").count());
        assertEquals(403, officer.navigate(HEALTH).status());
        Page lead = signedIn("health.lead", HEALTH);
        assertTrue(lead.locator(".empty").innerText().contains("Entering is for"));
    }

    @Test
    void anOfficerOfAPartnerEntersItsMeasuresInEveryThemeAndNoOthers() throws IOException {
        Page page = signedIn("nhs.officer", "/capture");
        assertEquals(
                List.of("Investing in our children", "Improving wellbeing and health"),
                page.locator("tbody th").allInnerTexts());
        Accessibility.assertNoViolations(page);

        page.navigate("/capture/children?period=2008-09-Q3");
        String told = page.locator("main").innerText();
        assertTrue(told.contains("24 more measures of this theme belong to others and are left out."), told);
        assertEquals(1, page.locator("[data-measure]").count());
        cell(page, "NI 56", "figure").fill("21.5");
        save(page);
        assertEquals(List.of("NI 56: 21.5%"), page.locator("#capture-saved li").allInnerTexts());

        page.navigate(HEALTH);
        assertEquals(4, page.locator("[data-measure]").count());
        assertEquals(0, measure(page, "NI 142").count());
        assertEquals(403, page.navigate("/capture/planning?period=2008-09-Q3").status());
        page.navigate("/import");
        assertEquals(2, page.locator("a[href*='.xlsx']").count());
    }

    @Test
    void itIsAccessibleAndFitsAPhone() throws IOException {
        Page page = signedIn("children.officer", "/capture/children?period=2008-09-Q3");
        Accessibility.assertNoViolations(page);
        Screenshots.keep(page, "capture-children");

        page.setViewportSize(390, 844);
        CaptureForm form = new CaptureForm(page);
        List<String> codes = form.inSight();
        assertEquals(List.of(codes.get(0)), form.onScreen());
        String typed = codes.get(0);
        form.figures(typed).fill("1");
        form.round("next").click();
        assertEquals(List.of(codes.get(1)), form.onScreen());
        assertThat(page.locator(".round .place")).hasText("2 of " + codes.size());
        assertTrue(measure(page, codes.get(1)).locator("textarea").first().isVisible());
        page.locator(".unsaved-lines a").first().waitFor();
        Accessibility.assertNoViolations(page);
        Screenshots.keep(page, "capture-children-phone");

        page.setViewportSize(390, 844);
        page.locator(".unsaved-lines a").first().click();
        assertEquals(List.of(typed), form.onScreen());
        assertEquals("1", form.figures(typed).inputValue());

        form.figures(typed).fill("");
        page.locator("#save-next").click();
        assertThat(page.locator(".round .place")).hasText("2 of " + codes.size());
        assertEquals(List.of(codes.get(1)), form.onScreen());
    }

    @Test
    void theFigureThatWasProbablyMeantIsTakenByAButton() {
        Page page = signedIn("health.officer", HEALTH);
        cell(page, "NI 126", "figure").fill("815");
        Locator likely = measure(page, "NI 126").locator("[data-likely]");
        assertThat(likely).containsText("Use 81.5");

        likely.click();

        assertThat(cell(page, "NI 126", "figure")).hasValue("81.5");
        assertThat(cell(page, "NI 126", "figure")).isFocused();
        assertThat(likely).hasCount(0);
    }

    @Test
    void itWorksWithoutScripts() {
        Page page = page(browser.session(product.baseUrl())
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(product.baseUrl().toString())
                        .setJavaScriptEnabled(false)));
        SignedInBrowser.as("performance", page, "/capture/planning?period=2008-09-Q3");

        page.locator("[data-cell=figure]").first().fill("not a figure");
        page.locator("#check").click();

        page.locator(".found-error").first().waitFor();
        page.locator("[data-cell=figure]").first().fill("5");
        page.locator("[data-key$='.instead']").first().selectOption("NA");
        page.locator("#save").click();
        assertTrue(
                page.locator(".found-error").first().innerText().contains("something else is chosen in place of one"));
        assertFalse(page.locator("#capture-saved").isVisible());

        page.locator(".views button[data-show=all]").click();
        assertThat(page.locator("#capture-notice")).containsText("Your draft is kept");
        assertEquals("5", page.locator("[data-cell=figure]").first().inputValue());
        CaptureForm form = new CaptureForm(page);
        page.setViewportSize(390, 844);
        Object typed = form.onScreen();
        form.round("next").click();
        assertThat(page.locator(".round .place")).containsText("2 of ");
        form.round("before").click();
        assertThat(page.locator(".round .place")).containsText("1 of ");
        assertEquals(typed, form.onScreen());
        page.navigate("/capture/planning?period=2008-09-Q3");
        assertEquals("5", page.locator("[data-cell=figure]").first().inputValue());
        page.locator("#discard").click();
        assertThat(page.locator("#capture-notice")).containsText("Your draft is discarded.");
        assertThat(page.locator("[data-cell=figure]").first()).hasValue("");
    }

    /** A page of somebody's session. */
    private Page signedIn(String login, String address) {
        if (!SESSIONS.containsKey(login)) {
            Page page = newlySignedIn(login, address);
            SESSIONS.put(login, page.context().cookies());
            return page;
        }
        Page page = page(browser.session(product.baseUrl()));
        page.context().addCookies(SESSIONS.get(login));
        page.navigate(address);
        if (address.startsWith("/capture")) {
            new CaptureForm(page).withoutDrafts();
        }
        return page;
    }

    /** A page of a session that may be ended. */
    private Page newlySignedIn(String login, String address) {
        Page page = page(browser.session(product.baseUrl()));
        SignedInBrowser.as(login, page, address);
        return page;
    }

    private Page page(BrowserContext context) {
        opened.add(context);
        context.setDefaultTimeout(60_000);
        return context.newPage();
    }

    private static Locator measure(Page page, String code) {
        return new CaptureForm(page).measure(code);
    }

    private static Locator cell(Page page, String line, String cell) {
        return new CaptureForm(page).field(line, cell);
    }

    private static Locator field(Page page, String line, String field) {
        return new CaptureForm(page).field(line, field);
    }

    private static void save(Page page) {
        new CaptureForm(page).save();
    }

    /** Waits until the browser keeps what was typed. */
    private static void keptUnsaved(Page page) {
        page.evaluate("async () => { while (!localStorage.length) await new Promise(next => setTimeout(next, 50)); }");
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.dataset.key");
    }
}
