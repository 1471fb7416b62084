package uk.org.waymark.verification.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A browser; one is shared by all that runs in this process of tests, and ends with it. */
record SharedBrowser(Playwright playwright, Browser browser) implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static SharedBrowser shared;

    static synchronized Browser get() {
        if (shared == null) {
            shared = launch();
        }
        return shared.browser;
    }

    static SharedBrowser launch() {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
        try {
            Browsers.chromium().ifPresent(options::setExecutablePath);
        } catch (IOException fault) {
            throw new IllegalStateException("A browser cannot be looked for", fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search for a browser was interrupted", interrupted);
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new SharedBrowser(playwright, playwright.chromium().launch(options));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
