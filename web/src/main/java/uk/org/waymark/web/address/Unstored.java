package uk.org.waymark.web.address;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** An answer that no cache and no browser keeps, whatever answers asks for. */
final class Unstored extends HttpServletResponseWrapper {
    private static final String CACHE_CONTROL = "Cache-Control";
    private static final String NO_STORE = "no-store";

    Unstored(HttpServletResponse response) {
        super(response);
        response.setHeader(CACHE_CONTROL, NO_STORE);
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, name.equalsIgnoreCase(CACHE_CONTROL) ? NO_STORE : value);
    }

    @Override
    public void addHeader(String name, String value) {
        if (name.equalsIgnoreCase(CACHE_CONTROL)) {
            super.setHeader(name, NO_STORE);
        } else {
            super.addHeader(name, value);
        }
    }
}
