package uk.org.waymark.web.address;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a path leads to: a page, a service, or nothing, which is what it leads to unless a register names it.
 *
 * @param agreement the id after {@code /agreements/}; empty for the default agreement
 * @param path without the agreement
 */
record Place(Optional<String> agreement, String path) {
    private static final Pattern OF_AGREEMENT = Pattern.compile("/agreements/([^/]+)(/.*)?");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /**
     * The place of a path; none where it is written in another way than it is resolved. A doubled slash, a dot segment or
     * a parameter means nothing here, and a page that was reached by one would name it in the addresses of its own forms.
     *
     * @param written as it was sent, without the path of the context
     * @param resolved by the container
     */
    static Optional<Place> of(String written, String resolved) {
        if (!decoded(written).equals(Optional.of(resolved))
                || CONTROL.matcher(resolved).find()) {
            return Optional.empty();
        }
        Matcher prefixed = OF_AGREEMENT.matcher(resolved);
        return Optional.of(
                prefixed.matches()
                        ? new Place(
                                Optional.of(prefixed.group(1)),
                                Optional.ofNullable(prefixed.group(2)).orElse("/"))
                        : new Place(Optional.empty(), resolved));
    }

    private static Optional<String> decoded(String written) {
        try {
            return Optional.of(URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The page at this place; only a page that shows an agreement has an address below one. */
    Optional<Address.Found> page() {
        return Address.find(path)
                .filter(found -> agreement.isEmpty() || found.address().gate().lens());
    }

    /** The service at this place; none of them is of one agreement. */
    Optional<Service> service() {
        return agreement.isPresent() ? Optional.empty() : Service.find(path);
    }
}
