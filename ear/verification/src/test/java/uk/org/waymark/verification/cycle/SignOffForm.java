package uk.org.waymark.verification.cycle;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import uk.org.waymark.verification.browser.Person;

/** The page on which a lead decides measure by measure. */
record SignOffForm(Page page) {
    static SignOffForm of(Person lead) {
        return new SignOffForm(lead.page());
    }

    Locator measure(String code) {
        return page.locator("#" + code.replace(" ", ""));
    }

    /** "approve" or "return" of a measure. */
    Locator choice(String code, String choice) {
        return measure(code).locator("[value=" + choice + "]");
    }

    void approve(String code) {
        choice(code, "approve").check();
    }

    /** Approves whatever waits and can be approved. */
    void approveAll() {
        page.locator(".case.waiting [value=approve]").all().forEach(Locator::check);
    }

    void sendBack(String code, String comment) {
        choice(code, "return").check();
        measure(code).locator("textarea").fill(comment);
    }

    /** The count of decisions. */
    Locator tally() {
        return page.locator("#tally");
    }

    /** Sends the decisions, and waits for what the page answers. */
    void send() {
        page.evaluate("document.getElementById('sign-form').dataset.left = 'yes'");
        page.locator("#send").click();
        page.waitForSelector("#sign-form:not([data-left])");
        page.waitForLoadState();
    }
}
