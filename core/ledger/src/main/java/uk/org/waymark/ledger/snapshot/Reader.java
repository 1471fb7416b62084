package uk.org.waymark.ledger.snapshot;

/** For whom a snapshot answers. */
enum Reader {
    /** Who is signed in, and every command. */
    PARTNERSHIP,
    /** Everybody: what the public may know. */
    PUBLIC,
    /**
     * Everybody, of what there was at an earlier head: as much as may be known of it now. It differs from what could be
     * known then, where a figure was hidden since.
     */
    PUBLIC_LOOKING_BACK;

    /** The same, looking back at an earlier head. */
    Reader lookingBack() {
        return this == PARTNERSHIP ? PARTNERSHIP : PUBLIC_LOOKING_BACK;
    }
}
