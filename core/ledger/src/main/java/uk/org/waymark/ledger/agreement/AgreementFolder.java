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

/** Finds the agreement files of a folder; those in folders below it are examples and do not count. */
final class AgreementFolder {
    private static final String FOLDER = "agreements";

    private AgreementFolder() {}

    /** Those the product brings, by name. */
    static List<DefinitionFile> inProduct(ClassLoader loader) {
        try {
            List<DefinitionFile> files = new ArrayList<>();
            for (URL folder : Collections.list(loader.getResources(FOLDER))) {
                if (folder.getProtocol().equals("file")) {
                    inFolder(Path.of(URI.create(folder.toString()))).forEach(path -> files.add(read(path)));
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
        try {
            return inFolder(home.resolve(FOLDER));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the agreements in " + home.resolve(FOLDER), e);
        }
    }

    static DefinitionFile read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return DefinitionFile.read(FOLDER + "/" + file.getFileName(), in);
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
