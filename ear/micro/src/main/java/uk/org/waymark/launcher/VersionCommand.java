package uk.org.waymark.launcher;

import java.io.PrintStream;
import java.util.List;

/** Prints which Waymark this is, and which version of the schema it brings. */
final class VersionCommand {
    private final PrintStream out;

    VersionCommand(PrintStream out) {
        this.out = out;
    }

    int run() {
        try (ApplicationCode code = ApplicationCode.unpacked()) {
            return code.call("database.ProductVersion", "print", List.of(PrintStream.class), out);
        }
    }
}
