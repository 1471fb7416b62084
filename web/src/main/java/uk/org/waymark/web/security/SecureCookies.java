package uk.org.waymark.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import uk.org.waymark.ledger.setting.Settings;

/**
 * Marks the session's cookie for TLS only where a reverse proxy stands in front, which the server itself cannot see.
 * Without one, the server marks it when it speaks TLS itself.
 */
public class SecureCookies implements ServletContextListener {
    @Inject
    private Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (!settings.trustedProxies().isEmpty()) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
