package uk.org.waymark.ledger.chain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The columns of a row as one text that can be read in one way only: each value as the number of its UTF-8 bytes, a colon
 * and itself, an absent one as a hyphen, each on a line. Times are microseconds since 1970.
 */
final class CanonicalText {
    private final StringBuilder text = new StringBuilder(512);

    /** @param form what kind of row it is of, and the version of its form */
    CanonicalText(String form) {
        text.append(form).append('\n');
    }

    CanonicalText add(String value) {
        text.append(bytes(value)).append(':').append(value).append('\n');
        return this;
    }

    /** Counted, where every letter is one byte, without encoding it. */
    private static int bytes(String value) {
        for (int at = 0; at < value.length(); at++) {
            if (value.charAt(at) >= 0x80) {
                return value.getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return value.length();
    }

    CanonicalText add(Optional<String> value) {
        value.ifPresentOrElse(this::add, () -> text.append("-\n"));
        return this;
    }

    CanonicalText add(Instant time) {
        return add(Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, time)));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
