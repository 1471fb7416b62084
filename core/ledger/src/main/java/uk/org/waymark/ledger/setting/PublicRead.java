package uk.org.waymark.ledger.setting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What everybody may read without signing in. */
public enum PublicRead {
    NOTHING,
    /** What was released on the public site. */
    PUBLISHED,
    /** The figures of closed periods beside it, as a demonstration shows them. */
    CLOSED;

    static Optional<PublicRead> find(String written) {
        return Stream.of(values())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst();
    }
}
