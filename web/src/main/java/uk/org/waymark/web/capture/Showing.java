package uk.org.waymark.web.capture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which measures of the theme are in sight; the others stay on the page, with what was typed of them. */
enum Showing {
    DUE,
    UNSAVED,
    COMMENTARY,
    ALL;

    /** As it stands in an address: "due". */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Showing> ofCode(String code) {
        return Arrays.stream(values())
                .filter(showing -> showing.code().equals(code))
                .findFirst();
    }
}
