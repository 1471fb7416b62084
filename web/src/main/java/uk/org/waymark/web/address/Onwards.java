package uk.org.waymark.web.address;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import uk.org.waymark.web.signin.ReturnPath;

/** Sends a browser to another page before the one asked for is begun, by the way it has asked. */
final class Onwards {
    private Onwards() {}

    /** To a page that leads back to this one afterwards. */
    static void to(String page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        to(page, here(request), request, response);
    }

    /** The address that was asked for, with its parameters; a page has been forwarded to its view since. */
    static String here(HttpServletRequest request) {
        String address =
                attribute(request, RequestDispatcher.FORWARD_REQUEST_URI).orElseGet(request::getRequestURI);
        return attribute(request, RequestDispatcher.FORWARD_QUERY_STRING)
                .or(() -> Optional.ofNullable(request.getQueryString()))
                .map(query -> address + "?" + query)
                .orElse(address);
    }

    private static Optional<String> attribute(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getAttribute(name)).map(Object::toString);
    }

    /** To a page that leads to another one afterwards. */
    static void to(String page, String back, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String address = ReturnPath.to(request.getContextPath() + page, back);
        response.setHeader("Cache-Control", "no-store");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            // A script asked for a part of a page; a redirect would be followed unseen and its page thrown away.
            response.setStatus(HttpServletResponse.SC_OK);
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;")
                                    .replace("\"", "&quot;")
                                    .replace("<", "&lt;")
                            + "\"/></partial-response>");
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
        }
    }
}
