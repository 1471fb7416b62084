package uk.org.waymark.ledger.snapshot;

/** For whom a snapshot answers. */
enum Reader {
    /** Who is signed in, and every command. */
    PARTNERSHIP,
    /** Everybody: what the public may know. */
    PUBLIC
}
