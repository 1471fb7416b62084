package uk.org.waymark.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whose forwarded headers were not believed of late, so that the log names each address once an hour. It remembers a
 * hundred at most and names no further ones meanwhile: anybody can send such headers.
 */
final class UntrustedSenders {
    private static final Duration SILENCE = Duration.ofHours(1);
    private static final int MOST = 100;

    private final Clock clock;
    private final Map<String, Instant> named = new LinkedHashMap<>();

    UntrustedSenders(Clock clock) {
        this.clock = clock;
    }

    /** Whether an address is to be named in the log now. */
    synchronized boolean isToBeNamed(String address) {
        Instant now = clock.instant();
        named.values().removeIf(at -> !now.isBefore(at.plus(SILENCE)));
        return named.size() < MOST && named.putIfAbsent(address, now) == null;
    }
}
