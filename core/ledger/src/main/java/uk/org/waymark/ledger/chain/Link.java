package uk.org.waymark.ledger.chain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

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

    /**
     * Every column as one text that can be read in one way only: each value as the number of its UTF-8 bytes, a colon
     * and itself, an absent one as a hyphen, each on a line. Times are microseconds since 1970.
     */
    String canonical() {
        StringBuilder text = new StringBuilder(256).append("waymark entry 1\n");
        add(text, previous.hex());
        add(text, agreement);
        add(text, Long.toString(sequence));
        add(text, row.kind());
        add(text, row.subject());
        add(text, row.part());
        add(text, row.period());
        add(text, row.body());
        add(text, micros(row.knownFrom()));
        add(text, micros(row.recordedAt()));
        add(text, row.recordedBy().toString());
        add(text, row.reason());
        add(text, row.source());
        return text.toString();
    }

    private static String micros(Instant time) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, time));
    }

    private static void add(StringBuilder text, Optional<String> value) {
        value.ifPresentOrElse(given -> add(text, given), () -> text.append("-\n"));
    }

    private static void add(StringBuilder text, String value) {
        int bytes = value.getBytes(StandardCharsets.UTF_8).length;
        text.append(bytes).append(':').append(value).append('\n');
    }
}
