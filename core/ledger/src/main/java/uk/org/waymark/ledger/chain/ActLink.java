package uk.org.waymark.ledger.chain;

import java.util.UUID;

/** An act in its place in the chain. */
record ActLink(long sequence, ActRow row, Hash previous, Hash hash) {

    static ActLink after(Head head, ActRow row) {
        ActLink open = new ActLink(head.sequence() + 1, row, head.hash(), Hash.NONE);
        return new ActLink(open.sequence, row, open.previous, open.digest());
    }

    Head head() {
        return new Head(sequence, hash);
    }

    /** What its hash has to be. */
    Hash digest() {
        return Hash.of(new CanonicalText("waymark act 1")
                .add(previous.hex())
                .add(Long.toString(sequence))
                .add(row.recordedAt())
                .add(row.recordedBy().map(UUID::toString))
                .add(row.act())
                .add(row.about().map(UUID::toString))
                .add(row.agreement())
                .add(row.theme())
                .add(row.detail())
                .add(row.role())
                .add(row.sha256().map(Hash::hex))
                .toString());
    }
}
