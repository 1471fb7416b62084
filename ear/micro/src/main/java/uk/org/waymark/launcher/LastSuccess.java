package uk.org.waymark.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import uk.org.waymark.launcher.settings.Home;

/**
 * The file in the home that says when a command last did its work and found all sound. The running product shows its age
 * among its metrics, so that a command that stopped running is missed.
 */
final class LastSuccess {
    private final Path file;
    private final PrintStream out;

    private LastSuccess(Path file, PrintStream out) {
        this.file = file;
        this.out = out;
    }

    static LastSuccess ofBackup(Home home, PrintStream out) {
        return new LastSuccess(home.folder().resolve("last-backup"), out);
    }

    static LastSuccess ofVerification(Home home, PrintStream out) {
        return new LastSuccess(home.folder().resolve("last-verified"), out);
    }

    /** Notes that it was now; that it cannot be noted does not undo what was done, and is only said. */
    void note(String what) {
        if (!Files.isDirectory(file.getParent())) {
            return; // A database of the council's own needs no home, and nobody reads the file.
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.writeString(unfinished, Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\n" + what + "\n");
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException fault) {
            out.println("All was sound, but " + file + " cannot be written, so the metrics do not show it: "
                    + fault.getMessage());
        }
    }
}
