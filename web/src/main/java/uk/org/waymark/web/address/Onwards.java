package uk.org.waymark.web.address;

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
        String here = Optional.ofNullable(request.getQueryString())
                .map(query -> request.getRequestURI() + "?" + query)
                .orElse(request.getRequestURI());
        String address = ReturnPath.to(request.getContextPath() + page, here);
        response.setHeader("Cache-Control", "no-store");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            // A script asked for a part of a page; a redirect would be followed unseen and its page thrown away.
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
