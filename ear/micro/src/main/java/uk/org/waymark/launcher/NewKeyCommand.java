package uk.org.waymark.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import uk.org.waymark.launcher.settings.Settings;

/** Makes another key for signed statements in the home; Waymark takes it up at its next start. */
final class NewKeyCommand {
    private final Settings settings;
    private final PrintStream out;

    NewKeyCommand(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Gives 0 when there is a new key, 2 when the home is as it was. */
    int run() {
        try (ApplicationCode code = ApplicationCode.unpacked()) {
            return code.call(
                    "seal.NewSealKey",
                    "run",
                    List.of(Path.class, PrintStream.class),
                    settings.home().folder(),
                    out);
        }
    }
}
