package uk.org.waymark.ledger.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.theme.ThemeFolder;

/** The jars and folders of the product that bring agreements, open to be read as a home is. */
final class ProductFolders implements AutoCloseable {
    private final List<Path> roots = new ArrayList<>();
    private final List<FileSystem> jars = new ArrayList<>();

    private ProductFolders() {}

    /** Reads something of them, after which they are closed. */
    static <T> T read(ClassLoader product, Function<ProductFolders, T> reading) {
        try (ProductFolders folders = new ProductFolders()) {
            for (URL agreements : Collections.list(product.getResources(AgreementFolder.FOLDER))) {
                folders.add(agreements);
            }
            return reading.apply(folders);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the product's agreements", e);
        }
    }

    List<DefinitionFile> agreements() {
        return roots.stream()
                .flatMap(root -> AgreementFolder.files(root).stream().map(file -> AgreementFolder.read(root, file)))
                .toList();
    }

    List<ThemeFolder> themes() {
        return roots.stream()
                .flatMap(root -> AgreementFolder.themes(root, true).stream())
                .toList();
    }

    List<PaperFolder> papers() {
        return roots.stream()
                .flatMap(root -> AgreementFolder.papers(root).stream())
                .toList();
    }

    private void add(URL agreements) throws IOException {
        if (agreements.getProtocol().equals("file")) {
            roots.add(Path.of(URI.create(agreements.toString())).getParent());
            return;
        }
        JarURLConnection connection = (JarURLConnection) agreements.openConnection();
        FileSystem jar = FileSystems.newFileSystem(
                Path.of(URI.create(connection.getJarFileURL().toString())));
        jars.add(jar);
        roots.add(jar.getPath("/"));
    }

    @Override
    public void close() throws IOException {
        for (FileSystem jar : jars) {
            jar.close();
        }
    }
}
