package uk.org.waymark.launcher;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.launcher.settings.LaunchFault;
import uk.org.waymark.launcher.settings.SettingSource;

/** Checks a theme before it is installed, with the application's own code; without a database or a server. */
final class CheckCommand {
    private static final String USAGE =
            "Usage: java -jar waymark.jar check FOLDER-OR-JAR [--agreement FILE] [--home DIR]";

    private final PrintStream out;
    private Optional<Path> subject = Optional.empty();
    private Optional<Path> agreement = Optional.empty();
    private Path home;

    CheckCommand(List<String> words, SettingSource source, PrintStream out) {
        this.out = out;
        this.home = source.find("waymark.home")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".waymark"));
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            switch (word) {
                case "--agreement" -> agreement = Optional.of(existing(value(word, rest)));
                case "--home" -> home = Path.of(value(word, rest));
                default -> subject = Optional.of(subject(word));
            }
        }
    }

    /** Gives 0 when it can be installed, 1 when there are faults. */
    int run() {
        Path checked = subject.orElseThrow(() -> LaunchFault.usage("Say what to check. " + USAGE));
        try (ApplicationCode code = ApplicationCode.unpacked()) {
            return code.call(
                    "agreement.DefinitionCheck",
                    "run",
                    List.of(Path.class, Optional.class, Path.class, PrintStream.class),
                    checked,
                    agreement,
                    home.toAbsolutePath().normalize(),
                    out);
        }
    }

    private Path subject(String word) {
        if (word.startsWith("-")) {
            throw LaunchFault.usage("Unknown option '" + word + "'. " + USAGE);
        }
        if (subject.isPresent()) {
            throw LaunchFault.usage("One folder or jar is checked at a time, not also '" + word + "'. " + USAGE);
        }
        return existing(word);
    }

    private static Path existing(String word) {
        Path path = Path.of(word).toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            throw LaunchFault.cannotStart("There is no " + path + ".");
        }
        return path;
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw LaunchFault.usage("Option '" + option + "' needs a value. " + USAGE);
        }
        return rest.next();
    }
}
