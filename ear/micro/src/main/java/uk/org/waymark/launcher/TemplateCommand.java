package uk.org.waymark.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.launcher.settings.LaunchFault;

/** Writes the files of an agreement to begin with into a folder. It needs no home and no database. */
final class TemplateCommand {
    private static final String USAGE =
            "Usage: java -jar waymark.jar template FOLDER [--from leicester-2008-11]; FOLDER is called like the"
                    + " agreement, such as ~/.waymark/agreements/harbour-2026-29.";

    private final PrintStream out;
    private final Path folder;
    private String from = "empty";

    TemplateCommand(List<String> words, PrintStream out) {
        this.out = out;
        Optional<String> named = Optional.empty();
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            if (word.equals("--from") && rest.hasNext()) {
                from = rest.next();
            } else if (word.startsWith("-") || named.isPresent()) {
                throw LaunchFault.usage("Unknown option '" + word + "'. " + USAGE);
            } else {
                named = Optional.of(word);
            }
        }
        folder = named.map(Path::of).orElseThrow(() -> LaunchFault.usage("No folder is named. " + USAGE));
    }

    int run() {
        try (ApplicationCode code = ApplicationCode.unpacked()) {
            return code.call(
                    "agreement.WriteTemplate",
                    "run",
                    List.of(Path.class, String.class, PrintStream.class),
                    folder,
                    from,
                    out);
        }
    }
}
