package uk.org.waymark.verification.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class FrontPageTest {
    @Test
    void theFrontPageOpensAndIsKeptAsPictures(Page page) throws IOException {
        assertEquals(200, page.navigate("/").status());

        Screenshots.keep(page, "overview");
    }

    @Test
    void theFrontPageIsAccessible(Page page) {
        page.navigate("/");

        Accessibility.assertNoViolations(page);
    }
}
