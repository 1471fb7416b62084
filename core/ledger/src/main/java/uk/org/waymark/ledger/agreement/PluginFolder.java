package uk.org.waymark.ledger.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of the home with the theme jars that the council added. */
final class PluginFolder {
    private static final String FOLDER = "plugins";

    private PluginFolder() {}

    /** Its jars by name; none when there is no such folder. */
    static List<Path> jars(Path home) {
        Path folder = home.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the theme jars in " + folder, e);
        }
    }
}
