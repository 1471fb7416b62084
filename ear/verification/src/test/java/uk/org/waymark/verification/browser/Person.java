package uk.org.waymark.verification.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import uk.org.waymark.verification.product.RunningProduct;

/** Somebody with a session of their own, signed in to the product. */
public record Person(Page page) implements AutoCloseable {
    /** Signs a demonstration account in and leads it to a page. */
    public static Person at(String path, String login, OwnBrowser browser, RunningProduct product) {
        BrowserContext session = browser.session(product.baseUrl());
        session.setDefaultTimeout(60_000);
        Person person = new Person(session.newPage());
        SignedInBrowser.as(login, person.page, path);
        return person;
    }

    public void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** What the page answers to a form. */
    public Locator told() {
        return page.locator("#said");
    }

    /** The main menu. */
    public Locator menu() {
        return page.locator("nav.main");
    }

    /** The first row of a table that says something. */
    public Locator row(String text) {
        return page.locator("main table tbody tr")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    /** Keeps pictures of the page, which has to be accessible and to fit a phone. */
    public void look(String name) throws IOException {
        Accessibility.assertNoViolations(page);
        page.setViewportSize(390, 844);
        Accessibility.assertNoViolations(page);
        Screenshots.keep(page, name);
    }

    /** Ends the session. */
    @Override
    public void close() {
        page.context().close();
    }
}
