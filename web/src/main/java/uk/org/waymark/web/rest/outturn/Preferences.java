package uk.org.waymark.web.rest.outturn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a call prefers, after RFC 7240. One that is not known is passed over, as the RFC has it.
 *
 * @param headers the values of the header Prefer
 */
public record Preferences(List<String> headers) {
    /** The preference to be answered before the work is done. */
    static final String ASYNCHRONOUS = "respond-async";

    public Preferences {
        headers = List.copyOf(headers);
    }

    /**
     * Those of a call.
     *
     * @param headers null where there is no such header, as the runtime gives it
     */
    public static Preferences of(List<String> headers) {
        return new Preferences(Optional.ofNullable(headers).orElse(List.of()));
    }

    boolean isAsynchronous() {
        return headers.stream()
                .flatMap(header -> Stream.of(header.split(",", -1)))
                .map(preference -> preference.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .anyMatch(ASYNCHRONOUS::equals);
    }
}
