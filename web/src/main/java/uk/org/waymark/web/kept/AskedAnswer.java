package uk.org.waymark.web.kept;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import uk.org.waymark.web.signin.Audience;

/**
 * A whole question: what a request says that an answer may go by, and for whom the answer is.
 *
 * @param address the path as it was written, which is resolved and refused in one way only
 * @param accept the types that are taken
 * @param secure whether it came by TLS, which the settings of scripts name
 */
record AskedAnswer(String address, String query, String accept, boolean secure, Audience audience) {
    private static final int LONGEST = 2_000;

    static AskedAnswer of(HttpServletRequest request, Audience audience) {
        return new AskedAnswer(
                request.getRequestURI(),
                Optional.ofNullable(request.getQueryString()).orElse(""),
                Optional.ofNullable(request.getHeader("Accept")).orElse(""),
                request.isSecure(),
                audience);
    }

    /** The same question by all who are answered alike. */
    AskedAnswer byAllAlike() {
        return new AskedAnswer(address, query, accept, secure, audience.withAllAlike());
    }

    int length() {
        return address.length() + query.length() + accept.length();
    }

    /** Whether it is too long to be kept beside its answer. */
    boolean isLong() {
        return length() > LONGEST;
    }
}
