package uk.org.waymark.ledger.chain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What an entry says, column by column, before it has a place in the chain. Times are whole microseconds, as PostgreSQL
 * keeps them.
 *
 * @param subject what it is about: an indicator's code, a plan, a date
 * @param part the part of the subject, such as one of a measure or an action of a plan
 * @param period the code of a reporting period
 * @param body the rest as canonical JSON
 */
public record Row(
        String kind,
        String subject,
        Optional<String> part,
        Optional<String> period,
        String body,
        Instant knownFrom,
        Instant recordedAt,
        UUID recordedBy,
        Optional<String> reason,
        Optional<String> source) {
    public Row {
        if (!knownFrom.equals(whole(knownFrom)) || !recordedAt.equals(whole(recordedAt))) {
            throw new IllegalArgumentException("Known from " + knownFrom + " or recorded at " + recordedAt
                    + " is finer than a microsecond, which PostgreSQL would cut");
        }
        Stream.concat(
                        Stream.of(kind, subject, body),
                        Stream.of(part, period, reason, source).flatMap(Optional::stream))
                .filter(text -> text.indexOf('\0') >= 0)
                .findFirst()
                .ifPresent(text -> {
                    throw new IllegalArgumentException("A text has a NUL character, which PostgreSQL cannot keep");
                });
    }

    /** A time without what PostgreSQL would cut from it. */
    public static Instant whole(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }
}
