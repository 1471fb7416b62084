package uk.org.waymark.verification.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.net.URI;

/** A browser for a test with a product of its own; each session has its own cookies. */
public final class OwnBrowser implements AutoCloseable {
    private final SharedBrowser browser;

    private OwnBrowser(SharedBrowser browser) {
        this.browser = browser;
    }

    public static OwnBrowser open() {
        return new OwnBrowser(SharedBrowser.launch());
    }

    /** Somebody's session, on a product. */
    public BrowserContext session(URI baseUrl) {
        return browser.browser().newContext(options(baseUrl));
    }

    /** The session of somebody whose browser runs no scripts. */
    public BrowserContext sessionWithoutScripts(URI baseUrl) {
        return browser.browser().newContext(options(baseUrl).setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions options(URI baseUrl) {
        return new Browser.NewContextOptions()
                .setBaseURL(baseUrl.toString())
                .setIgnoreHTTPSErrors(true)
                .setLocale("en-GB");
    }

    @Override
    public void close() {
        browser.close();
    }
}
