package uk.org.waymark.ledger.publication;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.ledger.entry.Account;

/**
 * A publication that is being made, or was since the start of this Waymark.
 *
 * @param title of its kind of paper
 * @param by who asked for it
 * @param made the id of the publication, such as "P1"; empty until it is made
 * @param refused why it was not made, for the person who asked; empty where nothing is wrong
 */
public record Making(
        UUID id,
        String agreement,
        PaperOrder order,
        String title,
        Account by,
        Instant begun,
        Progress progress,
        Optional<String> made,
        Optional<String> refused) {

    static Making begin(String agreement, PaperOrder order, String title, Account by, Instant now) {
        return new Making(
                UUID.randomUUID(),
                agreement,
                order,
                title,
                by,
                now,
                Progress.beginning(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether it goes on. */
    public boolean isUnderWay() {
        return made.isEmpty() && refused.isEmpty();
    }

    Making at(Progress now) {
        return new Making(id, agreement, order, title, by, begun, now, made, refused);
    }

    Making endedAs(String publication) {
        return new Making(id, agreement, order, title, by, begun, progress, Optional.of(publication), refused);
    }

    Making endedBecause(String why) {
        return new Making(id, agreement, order, title, by, begun, progress, made, Optional.of(why));
    }
}
