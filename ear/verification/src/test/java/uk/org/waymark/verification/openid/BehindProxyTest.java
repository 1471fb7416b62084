package uk.org.waymark.verification.openid;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import uk.org.waymark.verification.browser.OwnBrowser;
import uk.org.waymark.verification.intake.SlowClient;
import uk.org.waymark.verification.product.RunningProduct;

class BehindProxyTest {
    private static final int PLACES = 20;
    private static final String WANTED = "indicators/NI126?period=2008-09-Q2&known=2008-11-25";

    @Test
    void behindAProxyThatSpeaksTlsEverythingStaysThereAndCookiesAreForTlsOnly()
            throws IOException, GeneralSecurityException, InterruptedException {
        try (TlsProxy proxy = new TlsProxy();
                RunningProvider provider = new RunningProvider();
                RunningProduct product = start(provider);
                OwnBrowser browser = OwnBrowser.open();
                BrowserContext session = browser.session(proxy.baseUrl())) {
            proxy.leadTo(product.baseUrl());
            provider.know(
                    """
                    dev.password=for dev
                    dev.name=Dev Example
                    dev.roles=executive
                    """);
            provider.start(List.of(proxy.baseUrl()));
            Page page = session.newPage();

            page.navigate(WANTED);
            assertTrue(page.url().startsWith(proxy.baseUrl() + "sign-in?"), page.url());
            page.getByText("Sign in with your work account").click();
            page.fill("input[name=username]", "dev");
            page.fill("input[name=password]", "for dev");
            page.click("button[type=submit]");

            assertEquals(proxy.baseUrl().resolve(WANTED).toString(), page.url());
            assertThat(page.locator(".who")).containsText("Dev Example");
            List<Cookie> ours = session.cookies(proxy.baseUrl().toString()).stream()
                    .filter(cookie -> !cookie.name.equals("PROVIDER"))
                    .toList();
            assertFalse(ours.isEmpty(), "no cookie of Waymark's");
            assertTrue(ours.stream().allMatch(cookie -> cookie.secure && cookie.httpOnly), "a cookie may leave TLS");
            page.locator(".who button").click();
            page.waitForURL(proxy.baseUrl() + "sign-in?out");
            assertThatOneClientBehindTheProxyCannotTakeThePlacesOfAnother(product);
        }
    }

    private static void assertThatOneClientBehindTheProxyCannotTakeThePlacesOfAnother(RunningProduct product)
            throws IOException, InterruptedException {
        try (SlowClient greedy = throughTheProxy(product, "192.0.2.1", 3 * PLACES);
                SlowClient modest = throughTheProxy(product, "192.0.2.2", PLACES)) {
            TimeUnit.SECONDS.sleep(2);
            greedy.goOn("x");
            modest.goOn("x");

            assertEquals(Map.of("HTTP/1.1 503 Service Unavailable", 2 * PLACES), greedy.answers());
            assertEquals(Map.of(), modest.answers());
        }
    }

    /** Slow bodies of one client, as a proxy passes them on that does not buffer. */
    private static SlowClient throughTheProxy(RunningProduct product, String client, int count) throws IOException {
        return SlowClient.open(
                "127.0.0.1",
                count,
                product.baseUrl(),
                "POST /sign-in HTTP/1.1\r\nHost: waymark\r\nX-Forwarded-For: " + client
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\nlogin=a");
    }

    private static RunningProduct start(RunningProvider provider) throws IOException, InterruptedException {
        return RunningProduct.startWith(
                "behind-proxy",
                Map.of(
                        "WAYMARK_PUBLIC_READ", "nothing",
                        "WAYMARK_PROXY_TRUSTED", "127.0.0.1",
                        "WAYMARK_OPENID_ISSUER", provider.issuer().toString(),
                        "WAYMARK_OPENID_CLIENT_ID", "waymark",
                        "WAYMARK_OPENID_CLIENT_SECRET", RunningProvider.SECRET),
                "--sample",
                "leicester-2008-11");
    }
}
