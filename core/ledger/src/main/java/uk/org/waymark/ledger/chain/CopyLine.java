package uk.org.waymark.ledger.chain;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One entry as a line of PostgreSQL's COPY in its text format. */
final class CopyLine {
    static final String COMMAND = "COPY waymark.entry (agreement, sequence, kind, subject, part, period, body,"
            + " known_from, recorded_at, recorded_by, reason, source, previous_hash, hash) FROM STDIN";
    private static final String ABSENT = "\\N";

    private CopyLine() {}

    static String of(Link link) {
        Row row = link.row();
        return Stream.of(
                        escaped(link.agreement()),
                        Long.toString(link.sequence()),
                        escaped(row.kind()),
                        escaped(row.subject()),
                        escaped(row.part()),
                        escaped(row.period()),
                        escaped(row.body()),
                        row.knownFrom().toString(),
                        row.recordedAt().toString(),
                        row.recordedBy().toString(),
                        escaped(row.reason()),
                        escaped(row.source()),
                        bytes(link.previous()),
                        bytes(link.hash()))
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private static String bytes(Hash hash) {
        return "\\\\x" + hash.hex();
    }

    private static String escaped(Optional<String> text) {
        return text.map(CopyLine::escaped).orElse(ABSENT);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
