package uk.org.waymark.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/** A request of which nothing that was sent along is passed on, neither in the address nor in a form. */
public abstract class ParameterlessRequest extends HttpServletRequestWrapper {
    protected ParameterlessRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public final String getParameter(String name) {
        return null; // as the interface demands where there is none
    }

    @Override
    public final Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public final Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public final String[] getParameterValues(String name) {
        return null; // as the interface demands where there is none
    }
}
