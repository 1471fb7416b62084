package uk.org.waymark.web.security;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A request that went wrong, as the error page may see it: nothing that was sent along, or the page would take it for a
 * form of its own.
 */
final class PlainQuestion extends ParameterlessRequest {
    PlainQuestion(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    /** A script's request would be answered with a part of the page. */
    @Override
    public String getHeader(String name) {
        return name.equalsIgnoreCase("Faces-Request") ? null : super.getHeader(name);
    }
}
