package uk.org.waymark.ledger.agreement;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.theme.Theme;

/** The command that writes a template into a folder, without an application server. */
public final class WriteTemplate {
    private static final int REFUSED = 2;

    private WriteTemplate() {}

    /** Writes the template of a name for an agreement called like the folder, and says what to do with it. */
    public static int run(Path folder, String name, PrintStream out) {
        String id = folder.toAbsolutePath().normalize().getFileName().toString();
        LocalDate today = LocalDate.now(Clock.system(Known.LONDON));
        Optional<Template> template = Template.find(name, Theme.class.getClassLoader(), today);
        if (template.isEmpty()) {
            out.println("There is no template " + name + ". Leave --from out for the empty one, or write"
                    + " --from leicester-2008-11.");
            return REFUSED;
        }
        if (!Template.isId(id)) {
            out.println("The folder is called " + id + ", and its name is to be the agreement's id: write small"
                    + " letters, digits and hyphens, such as harbour-2026-29.");
            return REFUSED;
        }
        try {
            if (isInUse(folder)) {
                out.println(folder + " is not empty. Nothing was written; name a folder that is not there yet.");
                return REFUSED;
            }
            template.get().named(id).writeTo(folder);
            template.get().files().keySet().forEach(file -> out.println(folder.resolve(file)));
            out.println("Fill these files in; each says how. Waymark reads them from the folder agreements of its home"
                    + " when it starts.");
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("The template cannot be written to " + folder, e);
        }
    }

    private static boolean isInUse(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }
}
