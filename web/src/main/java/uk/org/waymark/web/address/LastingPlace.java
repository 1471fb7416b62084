package uk.org.waymark.web.address;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.org.waymark.web.security.ResolvedPath;

/**
 * An address whose answer stays right while what was said of an agreement does, and may be kept as long. Those that are
 * not listed here are answered anew each time.
 *
 * @param agreement as the address names it; empty for the default one
 */
public record LastingPlace(Optional<String> agreement) {
    private static final Pattern OF_API = Pattern.compile(
            "/api/v1(?:/agreements/([^/]+))?/"
                    + "(?:agreement|position(?:\\.csv)?|themes/[^/]+/position|indicators/[^/]+|distribution|definitions|targets)");

    /** The place that a request leads to, where it is one. */
    public static Optional<LastingPlace> find(HttpServletRequest request) {
        return Place.of(ResolvedPath.asWritten(request), ResolvedPath.of(request))
                .flatMap(place -> place.page().isPresent() ? ofPage(place) : ofApi(place));
    }

    private static Optional<LastingPlace> ofPage(Place place) {
        return place.page()
                .filter(found -> found.address().isLasting())
                .map(found -> new LastingPlace(place.agreement()));
    }

    private static Optional<LastingPlace> ofApi(Place place) {
        Matcher path = OF_API.matcher(place.path());
        return place.agreement().isEmpty() && path.matches()
                ? Optional.of(new LastingPlace(Optional.ofNullable(path.group(1))))
                : Optional.empty();
    }
}
