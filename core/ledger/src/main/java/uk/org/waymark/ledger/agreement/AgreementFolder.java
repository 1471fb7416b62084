package uk.org.waymark.ledger.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.theme.ThemeFolder;

/**
 * Finds the agreement files: those of the product and of the home as {@code agreements/*.xml}, and in the home also as
 * {@code agreements/<agreement>/agreement.xml} with a folder beside it for each theme.
 */
final class AgreementFolder {
    private static final String FOLDER = "agreements";
    private static final String FILE = "agreement.xml";

    private AgreementFolder() {}

    /** Those the product brings, by name. */
    static List<DefinitionFile> inProduct(ClassLoader loader) {
        try {
            List<DefinitionFile> files = new ArrayList<>();
            for (URL folder : Collections.list(loader.getResources(FOLDER))) {
                if (folder.getProtocol().equals("file")) {
                    inFolder(Path.of(URI.create(folder.toString())))
                            .forEach(path -> files.add(read(path, FOLDER + "/" + path.getFileName())));
                } else {
                    files.addAll(inJar(folder));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the product's agreements", e);
        }
    }

    /** Those the council added, by name; none when there is no such folder. */
    static List<Path> inHome(Path home) {
        Path folder = home.resolve(FOLDER);
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

    /** Whether the council has a folder for an agreement, if only to replace a theme of it. */
    static boolean isIn(Path home, String agreement) {
        return Files.isDirectory(home.resolve(FOLDER).resolve(agreement));
    }

    /** The folders of themes the council added, by name. */
    static List<ThemeFolder> themesInHome(Path home) {
        try {
            List<ThemeFolder> themes = new ArrayList<>();
            for (Path agreement : foldersOf(home.resolve(FOLDER))) {
                for (Path theme : foldersOf(agreement)) {
                    themes.add(
                            new ThemeFolder(FOLDER + "/" + agreement.getFileName() + "/" + theme.getFileName(), theme));
                }
            }
            return themes;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the themes in " + home.resolve(FOLDER), e);
        }
    }

    /** Reads a file of the home, called by its path from there. */
    static DefinitionFile read(Path home, Path file) {
        return read(file, home.relativize(file).toString().replace('\\', '/'));
    }

    private static DefinitionFile read(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            return DefinitionFile.read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
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

    private static List<DefinitionFile> inJar(URL folder) throws IOException {
        JarURLConnection connection = (JarURLConnection) folder.openConnection();
        // A cached jar would stay open and be closed under whoever shares it.
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            List<DefinitionFile> found = new ArrayList<>();
            for (JarEntry entry : jar.stream()
                    .filter(file -> file.getName().matches(FOLDER + "/[^/]+\\.xml"))
                    .sorted(Comparator.comparing(JarEntry::getName))
                    .toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    found.add(DefinitionFile.read(entry.getName(), in));
                }
            }
            return found;
        }
    }
}
