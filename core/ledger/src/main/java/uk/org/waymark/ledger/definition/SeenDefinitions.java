package uk.org.waymark.ledger.definition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.org.waymark.ledger.chain.Hash;

/**
 * What this home held at its last start: a line for each agreement and theme with the digest of its content. It
 * distinguishes a file that was changed from one left unchanged while a newer release was installed elsewhere.
 */
final class SeenDefinitions {
    static final String NAME = "definitions-seen.txt";

    private final Optional<Path> file;
    private final Map<String, Hash> seen = new TreeMap<>();

    private SeenDefinitions(Optional<Path> file) {
        this.file = file;
    }

    /** What is remembered; nothing where there is no folder of the installation's own, or it was never written. */
    static SeenDefinitions read(Optional<Path> folder) throws IOException {
        SeenDefinitions memory = new SeenDefinitions(folder.map(its -> its.resolve(NAME)));
        if (memory.file.filter(Files::isRegularFile).isPresent()) {
            for (String line : Files.readAllLines(memory.file.get())) {
                int end = line.lastIndexOf(' ');
                Hash.find(line.substring(end + 1))
                        .filter(any -> end > 0)
                        .ifPresent(hash -> memory.seen.put(line.substring(0, end), hash));
            }
        }
        return memory;
    }

    /** What was here last, such as of "leicester-2008-11 health". */
    Optional<Hash> find(String name) {
        return Optional.ofNullable(seen.get(name));
    }

    /** Remembers what is here, and the code of its rules. */
    void remember(Candidate candidate) {
        seen.put(candidate.memory(), candidate.content());
        candidate.rules().ifPresent(rules -> seen.put(candidate.memoryOfRules(), rules));
    }

    /** Remembers it for the next start. Two nodes may have one home, and then each writes a file of its own first. */
    void write() throws IOException {
        if (file.isPresent()) {
            Path unfinished = Files.createTempFile(file.get().getParent(), NAME, ".unfinished");
            Files.writeString(
                    unfinished,
                    seen.entrySet().stream()
                            .map(line -> line.getKey() + " " + line.getValue().hex() + "\n")
                            .collect(Collectors.joining()));
            Files.move(unfinished, file.get(), StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
