package uk.org.waymark.verification.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import uk.org.waymark.verification.product.SharedProduct;

/** Gives each test a fresh page, without cookies, on the shared product: {@code page.navigate("/themes")}. */
public final class InBrowser implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(InBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String baseUrl = SharedProduct.get().baseUrl().toString();
        BrowserContext session = SharedBrowser.get()
                .newContext(new Browser.NewContextOptions().setBaseURL(baseUrl).setLocale("en-GB"));
        // The store closes the session after the test.
        context.getStore(NAMESPACE).put(session, session);
        return session.newPage();
    }
}
