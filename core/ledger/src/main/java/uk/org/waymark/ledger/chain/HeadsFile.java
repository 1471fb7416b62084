package uk.org.waymark.ledger.chain;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The file that heads are added to, one a line. A chain that was cut or rewritten no longer has what it says. */
public record HeadsFile(Path path) {
    public static final String NAME = "heads.log";

    /** Adds heads as of now. */
    public void append(List<WrittenHead> heads) throws IOException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String lines =
                heads.stream().map(head -> now + " " + head.text() + "\n").collect(Collectors.joining());
        Files.writeString(path, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Everything it says. A line that the machine stopped in the middle of is pointed out and passed over. */
    List<WrittenHead> read(PrintStream out) throws IOException {
        out.println("compared with the heads in " + path);
        List<WrittenHead> heads = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(path)) {
            number++;
            Optional<WrittenHead> head = WrittenHead.find(line);
            head.ifPresent(heads::add);
            if (head.isEmpty() && !line.isBlank()) {
                out.println(path + ", line " + number + " is no head and is passed over.");
            }
        }
        return heads;
    }
}
