package uk.org.waymark.verification.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/**
 * Signs a page in as one of the sample's demonstration accounts, by the sign-in page as a person would, and leads to the
 * page that was asked for: {@code SignedInBrowser.as("health.officer", page, "/capture/health")}.
 */
public final class SignedInBrowser {
    /** What every demonstration account has, unless a setting says otherwise. */
    public static final String PASSWORD = "waymark-demonstration";

    private SignedInBrowser() {}

    /** Signs in and is at {@code path} afterwards. */
    public static void as(String login, Page page, String path) {
        page.navigate(path);
        if (page.url().contains("/sign-in")) {
            submit(page, login, PASSWORD);
        } else {
            page.locator(".who a").click();
            submit(page, login, PASSWORD);
        }
        assertEquals(
                1,
                page.locator(".who form").count(),
                () -> login + " is not signed in at " + page.url() + ": "
                        + page.locator("main").innerText());
    }

    /** Writes a login name and a password on the sign-in page and sends them. */
    public static void submit(Page page, String login, String password) {
        page.getByLabel("Login name").fill(login);
        page.getByLabel("Password").fill(password);
        page.locator("#enter").click();
        page.waitForURL(Pattern.compile(".*"));
    }

    /** Signs out by the button at the head of every page. */
    public static void out(Page page) {
        page.locator(".who button").click();
    }
}
