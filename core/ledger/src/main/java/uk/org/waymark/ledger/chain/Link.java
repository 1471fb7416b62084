package uk.org.waymark.ledger.chain;

/** A row in its place in an agreement's chain. */
record Link(String agreement, long sequence, Row row, Hash previous, Hash hash) {

    static Link after(Head head, String agreement, Row row) {
        Link open = new Link(agreement, head.sequence() + 1, row, head.hash(), Hash.NONE);
        return new Link(agreement, open.sequence, row, open.previous, open.digest());
    }

    Head head() {
        return new Head(sequence, hash);
    }

    /** What its hash has to be. */
    Hash digest() {
        return Hash.of(canonical());
    }

    String canonical() {
        return new CanonicalText("waymark entry 1")
                .add(previous.hex())
                .add(agreement)
                .add(Long.toString(sequence))
                .add(row.kind())
                .add(row.subject())
                .add(row.part())
                .add(row.period())
                .add(row.body())
                .add(row.knownFrom())
                .add(row.recordedAt())
                .add(row.recordedBy().toString())
                .add(row.reason())
                .add(row.source())
                .toString();
    }
}
