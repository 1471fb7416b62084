package uk.org.waymark.ledger.entry;

import java.util.UUID;

/** Who recorded something, by an id that says nothing about the person; the person can be erased, this cannot. */
public record Account(UUID id) {
    /** The product itself, which records what samples bring. */
    public static final Account WAYMARK = new Account(UUID.fromString("00000000-0000-4000-8000-000000000001"));
}
