package uk.org.waymark.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The path of a request as the container resolves it, by which it chooses the servlet: decoded, and without the context's
 * path, parameters and dots. Whatever decides by path decides by this one, because an address can be written in many ways.
 */
public final class ResolvedPath {
    private ResolvedPath() {}

    public static String of(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    /** The same as the caller wrote it, still encoded. */
    public static String asWritten(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
