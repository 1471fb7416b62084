package uk.org.waymark.verification.cycle;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import uk.org.waymark.verification.browser.Person;

/** The forms of the page of the periods, as the performance team fills them in. */
record PeriodsForms(Person team) {
    void open(String period, String due) {
        page().getByLabel("Period to open").selectOption(period);
        page().getByLabel("Figures due by").fill(due);
        team.press("Open period");
    }

    /** Opens a period some of whose figures cannot be judged. */
    void openUntargeted(String period, String due) {
        untargeted().check();
        open(period, due);
    }

    /** The tick to open a period though some of its figures cannot be judged. */
    Locator untargeted() {
        return page().getByLabel("Open the period without these targets");
    }

    void close(String period, String reason) {
        page().getByLabel("Period to close").selectOption(period);
        page().getByLabel("Reason, if something is missing or not signed off").fill(reason);
        team.press("Close period");
    }

    /** Reopens a measure for the first person who is what is said, such as "officer, health". */
    void grant(String code, String period, String who, String until, String reason) {
        Locator form = page().locator("#grant-form");
        form.getByLabel("Measure").selectOption(code);
        form.getByLabel("Period").selectOption(period);
        Locator choice = form.locator("#person option", new Locator.LocatorOptions().setHasText(who));
        form.locator("#person").selectOption(choice.first().getAttribute("value"));
        form.getByLabel("Until").fill(until);
        form.getByLabel("Reason").fill(reason);
        team.press("Grant exception");
    }

    private Page page() {
        return team.page();
    }
}
