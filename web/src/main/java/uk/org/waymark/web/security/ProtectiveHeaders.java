package uk.org.waymark.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Puts the protective headers on every answer. A page's own Content-Security-Policy, with the nonce of its scripts, comes
 * from PrimeFaces and replaces the one given here, which stays on all that is not a page.
 */
public class ProtectiveHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";
    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(CONTENT_SECURITY_POLICY, POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        boolean wrong = request.getDispatcherType() == DispatcherType.ERROR;
        if (wrong) {
            response.setHeader("Cache-Control", "no-store"); // it may name a person, and be another answer in a moment
        }
        chain.doFilter(wrong ? new PlainQuestion(request) : request, new OnePolicy(response));
    }

    /** An answer with one policy: two would both hold, and the stricter one would stop every script. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(CONTENT_SECURITY_POLICY)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
