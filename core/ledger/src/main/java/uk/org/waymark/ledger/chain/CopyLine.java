package uk.org.waymark.ledger.chain;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes entries, one after another, as lines of PostgreSQL's COPY in its text format. */
final class CopyLine {
    static final String COMMAND = "COPY waymark.entry (agreement, sequence, kind, subject, part, period, body,"
            + " known_from, recorded_at, recorded_by, reason, source, previous_hash, hash) FROM STDIN";
    private static final String ABSENT = "\\N";

    /** So many documents are remembered with the moment they became known; rows of one lie together. */
    private static final int MOMENTS = 1_000;

    private final StringBuilder line = new StringBuilder(512);
    private final Map<Instant, String> moments = new HashMap<>();

    String of(Link link) {
        Row row = link.row();
        line.setLength(0);
        text(link.agreement()).append(link.sequence()).append('\t');
        text(row.kind());
        text(row.subject());
        text(row.part());
        text(row.period());
        text(row.body());
        line.append(moment(row.knownFrom())).append('\t');
        line.append(moment(row.recordedAt())).append('\t');
        line.append(row.recordedBy()).append('\t');
        text(row.reason());
        text(row.source());
        line.append("\\\\x").append(link.previous().hex()).append('\t');
        return line.append("\\\\x").append(link.hash().hex()).append('\n').toString();
    }

    private String moment(Instant moment) {
        if (moments.size() > MOMENTS) {
            moments.clear();
        }
        return moments.computeIfAbsent(moment, Instant::toString);
    }

    private void text(Optional<String> text) {
        text.ifPresentOrElse(this::text, () -> line.append(ABSENT).append('\t'));
    }

    private StringBuilder text(String text) {
        return line.append(escaped(text)).append('\t');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
