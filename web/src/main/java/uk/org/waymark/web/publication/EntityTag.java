package uk.org.waymark.web.publication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;

/**
 * The tag by which somebody tells that they have an answer, after RFC 9110.
 *
 * @param text a digest of the answer
 */
public record EntityTag(String text) {
    /** Gives an answer its tag; to those who have it nothing more is to be sent. */
    public boolean isAllToSend(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("ETag", quoted());
        boolean known = isIn(request.getHeader("If-None-Match"));
        if (known) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return known;
    }

    private String quoted() {
        return "\"" + text + "\"";
    }

    /** Whether it is among the tags of a header, strong or weak, as caches write them. */
    boolean isIn(String header) {
        return header != null
                && Stream.of(header.split(",", -1))
                        .map(String::strip)
                        .map(any -> any.startsWith("W/") ? any.substring(2) : any)
                        .anyMatch(any -> any.equals("*") || any.equals(quoted()));
    }
}
