package uk.org.waymark.ledger.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.chain.Head;

/**
 * What a backup holds, as lines of values separated by tabs. The first line is its form, which an older product has to be
 * able to refuse, so it stays as it is for ever.
 *
 * @param schema the version that the schema had
 * @param chains where each agreement's chain ended
 * @param acts where the chain of acts ended; empty in a backup from before they were chained
 * @param key the digest of the file with the key for signed statements; empty where there was none
 */
record Manifest(
        Instant taken,
        MigrationVersion schema,
        List<ChainEnd> chains,
        Optional<Head> acts,
        Optional<Hash> key,
        List<TablePart> tables,
        List<SequenceState> sequences) {
    private static final String FORM = "waymark backup";
    private static final String VERSION = "3";

    /** Without the key; and without the chain of acts. */
    private static final List<String> FORMER_VERSIONS = List.of("2", "1");

    /** Where the chain of an agreement ends. */
    record ChainEnd(String agreement, Head head) {}

    /** The rows of a table: how many, the digest of their text, and the columns as they stand in a command. */
    record TablePart(Table table, long rows, Hash sha256) {
        /** Its place in the file. */
        static String entry(Table table) {
            return "tables/" + table.name();
        }
    }

    /** The last number that a sequence gave; empty while it has given none. */
    record SequenceState(String name, Optional<Long> last) {}

    Manifest {
        chains = List.copyOf(chains);
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(line(FORM, VERSION));
        lines.add(line("taken", taken.toString()));
        lines.add(line("schema", schema.getVersion()));
        chains.forEach(end -> lines.add(line(
                "chain",
                end.agreement(),
                Long.toString(end.head().sequence()),
                end.head().hash().hex())));
        acts.ifPresent(head -> lines.add(
                line("acts", Long.toString(head.sequence()), head.hash().hex())));
        key.ifPresent(digest -> lines.add(line("key", digest.hex())));
        tables.forEach(part -> lines.add(line(
                "table",
                part.table().name(),
                part.table().columns(),
                Long.toString(part.rows()),
                part.sha256().hex())));
        sequences.forEach(sequence -> lines.add(line(
                "sequence",
                sequence.name(),
                sequence.last().map(String::valueOf).orElse("-"))));
        return String.join("\n", lines) + "\n";
    }

    private static String line(String... values) {
        return String.join("\t", values);
    }

    /**
     * Reads a manifest.
     *
     * @throws BackupRefused when it is not one, or of a form that this product does not know
     */
    static Manifest parse(String text) {
        List<List<String>> lines =
                text.lines().map(line -> Arrays.asList(line.split("\t", -1))).toList();
        if (lines.isEmpty() || !lines.get(0).get(0).equals(FORM)) {
            throw new BackupRefused("it is not a backup of Waymark");
        }
        if (Stream.concat(Stream.of(VERSION), FORMER_VERSIONS.stream())
                .noneMatch(version -> lines.get(0).equals(List.of(FORM, version)))) {
            throw new BackupRefused(
                    "a newer Waymark wrote it in a form that this one does not know; restore it with that version");
        }
        try {
            return read(lines);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException | FlywayException e) {
            throw new BackupRefused("it is damaged: its manifest cannot be read", e);
        }
    }

    private static Manifest read(List<List<String>> lines) {
        List<ChainEnd> chains = new ArrayList<>();
        Optional<Head> acts = Optional.empty();
        Optional<Hash> key = Optional.empty();
        List<TablePart> tables = new ArrayList<>();
        List<SequenceState> sequences = new ArrayList<>();
        for (List<String> line : lines.subList(3, lines.size())) {
            switch (line.get(0)) {
                case "chain" ->
                    chains.add(new ChainEnd(line.get(1), new Head(Long.parseLong(line.get(2)), new Hash(line.get(3)))));
                case "acts" -> acts = Optional.of(new Head(Long.parseLong(line.get(1)), new Hash(line.get(2))));
                case "key" -> key = Optional.of(new Hash(line.get(1)));
                case "table" ->
                    tables.add(new TablePart(
                            new Table(line.get(1), line.get(2)), Long.parseLong(line.get(3)), new Hash(line.get(4))));
                case "sequence" ->
                    sequences.add(new SequenceState(
                            line.get(1),
                            Optional.of(line.get(2))
                                    .filter(last -> !last.equals("-"))
                                    .map(Long::valueOf)));
                default -> throw new IllegalArgumentException("\"" + line.get(0) + "\" is no part of a manifest");
            }
        }
        return new Manifest(
                Instant.parse(lines.get(1).get(1)),
                MigrationVersion.fromVersion(lines.get(2).get(1)),
                chains,
                acts,
                key,
                tables,
                sequences);
    }
}
