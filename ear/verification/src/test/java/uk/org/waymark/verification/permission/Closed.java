package uk.org.waymark.verification.permission;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a stranger may be answered where reading is closed: where to sign in, how the product is, and style. */
final class Closed {
    private static final Pattern OPEN_PAGE = Pattern.compile("<h1>(Sign in|This page could not be sent)</h1>");
    private static final Pattern STYLE = Pattern.compile("(text/css|text/javascript|image/svg\\+xml|font/woff2).*");
    private static final Pattern INSIDE = Pattern.compile(
            "(?i)payara|glassfish|grizzly|primefaces|mojarra|jersey|\\bjavax?\\.|uk\\.org\\.waymark\\.|exception|waymark\\.db\\.");

    private Closed() {}

    /** What is wrong with an answer to somebody who has not signed in. */
    static Optional<String> findFault(RawConnection.Answer answer) {
        boolean style = STYLE.matcher(answer.header("content-type")).matches();
        return Stream.of(
                        fault(answer.status() >= 500, "a fault of ours"),
                        fault(answer.status() == 200 && !style && !isOpen(answer), "shown"),
                        fault(!isOurs(answer.header("location")), "led to " + answer.header("location")),
                        fault(!style && INSIDE.matcher(answer.body()).find(), "named what is inside"),
                        fault(!answer.header("server").isEmpty(), "named the server"),
                        fault(!answer.header("x-powered-by").isEmpty(), "named the server"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Payara answers an address that it cannot decode with nothing at all, before any filter is asked. */
    private static boolean isOpen(RawConnection.Answer answer) {
        return OPEN_PAGE.matcher(answer.body()).find()
                || answer.body().startsWith("{\"status\":\"UP\"")
                || answer.body().isEmpty();
    }

    private static boolean isOurs(String location) {
        return location.isEmpty() || location.matches("/(?!/).*");
    }

    private static Optional<String> fault(boolean is, String words) {
        return Optional.of(words).filter(unused -> is);
    }
}
