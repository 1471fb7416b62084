package uk.org.waymark.verification.fuzz;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came back for one case.
 *
 * @param status 0 where the connection was closed without an answer, which is a fair answer to what is no request
 * @param head the status line and the headers
 */
record Answer(int status, String head, String body) {
    static final Answer NONE = new Answer(0, "", "");

    /** Classes by their full names, lines of a stack, and the names of what the product is made of. */
    private static final Pattern INSIDE = Pattern.compile("\\b(?!jakarta\\.faces\\.)(?:[a-z]\\w*\\.){2,}[A-Z]\\w*|\\bat"
            + " [\\w.$]+\\([\\w.]+:\\d+\\)|\\b[A-Za-z]\\w*(?:Exception|Error)\\b"
            + "|(?i:payara|glassfish|grizzly|jersey|mojarra|eclipselink|weld|catalina|postgres|flyway|hazelcast)");

    /** The version of the server stands in a header that the container writes. */
    private static final Pattern SERVER = Pattern.compile("(?im)^server:.*$");

    /** What no caller may bring about; empty for an answer that is fair. */
    Optional<String> fault() {
        if (status == 500 || (status > 501 && status != 505)) {
            return Optional.of("answered " + status);
        }
        if (status < 400) {
            return Optional.empty();
        }
        Matcher inside = INSIDE.matcher(SERVER.matcher(head).replaceAll("") + body);
        return inside.find()
                ? Optional.of("answered " + status + " with \"" + inside.group() + "\"")
                : Optional.empty();
    }
}
