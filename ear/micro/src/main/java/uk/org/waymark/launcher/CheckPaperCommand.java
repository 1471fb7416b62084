package uk.org.waymark.launcher;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import uk.org.waymark.launcher.settings.LaunchFault;

/** Checks a paper against its signed statement with the application's own code; without a database, a server or a home. */
final class CheckPaperCommand {
    private static final String USAGE = "Usage: java -jar waymark.jar check-paper MODEL STATEMENT [--key FINGERPRINT]";

    private final PrintStream out;
    private final List<Path> files = new ArrayList<>();
    private String key = "";

    CheckPaperCommand(List<String> words, PrintStream out) {
        this.out = out;
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            if (word.equals("--key") && rest.hasNext()) {
                key = rest.next();
            } else if (word.startsWith("-")) {
                throw LaunchFault.usage("Unknown option '" + word + "', or one without its value. " + USAGE);
            } else {
                files.add(existing(word));
            }
        }
        if (files.size() != 2) {
            throw LaunchFault.usage("Name two files, the model and its statement. " + USAGE);
        }
    }

    /** Gives 0 when the model is as signed, 1 when it is not, 2 when that cannot be found out. */
    int run() {
        try (ApplicationCode code = ApplicationCode.unpacked()) {
            return code.call(
                    "seal.CheckPaper",
                    "run",
                    List.of(Path.class, Path.class, String.class, PrintStream.class),
                    files.get(0),
                    files.get(1),
                    key,
                    out);
        }
    }

    private static Path existing(String word) {
        Path path = Path.of(word).toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            throw LaunchFault.cannotStart("There is no " + path + ".");
        }
        return path;
    }
}
