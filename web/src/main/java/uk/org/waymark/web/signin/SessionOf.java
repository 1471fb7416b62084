package uk.org.waymark.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What a session remembers of the one who signed in. It says nothing about what that account may do: that is read anew
 * for each request.
 *
 * @param version of the account when the session began; a session of another version has ended
 * @param formToken what a plain form of this session carries, so that no other site can send one
 */
record SessionOf(UUID account, long version, Instant since, String formToken) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FIELD = "form-token";

    /** Whether it may go on, however busy it is. */
    boolean isYoung(Instant now, Duration longest) {
        return now.isBefore(since.plus(longest));
    }

    /** Whether a form that was sent is one that this session gave out; compared in a time that tells nothing. */
    boolean gave(HttpServletRequest form) {
        String sent = form.getParameter(FIELD);
        return sent != null
                && MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8), formToken.getBytes(StandardCharsets.UTF_8));
    }
}
