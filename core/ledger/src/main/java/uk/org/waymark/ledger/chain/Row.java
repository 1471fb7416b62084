package uk.org.waymark.ledger.chain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

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
        requireKept(kind);
        requireKept(subject);
        requireKept(body);
        part.ifPresent(Row::requireKept);
        period.ifPresent(Row::requireKept);
        reason.ifPresent(Row::requireKept);
        source.ifPresent(Row::requireKept);
    }

    private static void requireKept(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A text has a NUL character, which PostgreSQL cannot keep");
        }
    }

    /** A time without what PostgreSQL would cut from it. */
    public static Instant whole(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }
}
