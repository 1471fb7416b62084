package uk.org.waymark.web.signin;

import java.io.Serializable;
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
}
