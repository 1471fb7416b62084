package uk.org.waymark.ledger.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something stands in the audit, which goes by time; two things of the same time are told apart by their chain and
 * their place in it.
 *
 * @param chain the agreement of an entry; empty for an administrative act
 */
public record AuditPlace(Instant recordedAt, String chain, long sequence) {
    private static final Pattern TEXT = Pattern.compile("([^~]*)~([^~]*)~(\\d{1,18})");

    /** The form used in addresses. */
    public String text() {
        return recordedAt + "~" + chain + "~" + sequence;
    }

    /** The place a text means; empty when it means none. */
    public static Optional<AuditPlace> find(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new AuditPlace(Instant.parse(parts.group(1)), parts.group(2), Long.parseLong(parts.group(3))));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
