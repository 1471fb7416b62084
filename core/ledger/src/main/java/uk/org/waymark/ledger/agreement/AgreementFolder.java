package uk.org.waymark.ledger.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.theme.ThemeFolder;

/**
 * Finds the agreement files below a folder, which is the home or the root of a jar of the product: {@code
 * agreements/*.xml}, and {@code agreements/<agreement>/agreement.xml} with a folder beside it for each theme, and one
 * called papers.
 */
final class AgreementFolder {
    static final String FOLDER = "agreements";
    private static final String FILE = "agreement.xml";

    private AgreementFolder() {}

    /** The files, by name; none when there is no such folder. */
    static List<Path> files(Path root) {
        Path folder = root.resolve(FOLDER);
        try {
            List<Path> files = new ArrayList<>(inFolder(folder));
            for (Path agreement : foldersOf(folder)) {
                Stream.of(agreement.resolve(FILE)).filter(Files::exists).forEach(files::add);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the agreements in " + folder, e);
        }
    }

    /** Whether there is a folder for an agreement, if only to replace a theme of it. */
    static boolean isIn(Path home, String agreement) {
        return Files.isDirectory(home.resolve(FOLDER).resolve(agreement));
    }

    /** The folders of themes, by name. */
    static List<ThemeFolder> themes(Path root, boolean shipped) {
        try {
            List<ThemeFolder> themes = new ArrayList<>();
            for (Path agreement : foldersOf(root.resolve(FOLDER))) {
                for (Path theme : foldersOf(agreement)) {
                    if (theme.endsWith(PaperFolder.FOLDER)) {
                        continue;
                    }
                    themes.add(new ThemeFolder(name(root, theme), theme, shipped));
                }
            }
            return themes;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the themes in " + root.resolve(FOLDER), e);
        }
    }

    /** The folders of papers, by agreement. */
    static List<PaperFolder> papers(Path root) {
        try {
            return foldersOf(root.resolve(FOLDER)).stream()
                    .map(agreement -> PaperFolder.read(agreement, name(root, agreement)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the papers in " + root.resolve(FOLDER), e);
        }
    }

    /** Reads a file, called by its path from the root. */
    static DefinitionFile read(Path root, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return DefinitionFile.read(name(root, file), in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> inFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    /** The folders of a folder, by name, without those an editor or a share hides. */
    private static List<Path> foldersOf(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> Files.isDirectory(path)
                            && !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
