package uk.org.waymark.ledger.entry;

import java.util.Optional;

/** A statement in the columns of the ledger, without who said it and when. */
record Columns(String subject, Optional<String> part, Optional<String> period, Body body) {
    static Columns of(String subject, Body body) {
        return new Columns(subject, Optional.empty(), Optional.empty(), body);
    }

    String requiredPart() {
        return part.orElseThrow(() -> new IllegalStateException("The entry about " + subject + " has no part"));
    }

    String requiredPeriod() {
        return period.orElseThrow(() -> new IllegalStateException("The entry about " + subject + " has no period"));
    }
}
