package uk.org.waymark.contract.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import uk.org.waymark.contract.definition.Fault;

/**
 * A jar that the council added, in a class loader of its own: what it brings is seen by no other jar. The product’s
 * classes come first, so that a jar which packs the contract cannot replace it.
 */
final class PluginJar {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private final Path path;

    PluginJar(Path path) {
        this.path = path;
    }

    String name() {
        return path.getFileName().toString();
    }

    /** Why no class of it can be used; found without loading any. */
    Optional<Fault> fault() {
        try (JarFile jar = new JarFile(path.toFile())) {
            Optional<String> wrongContract =
                    Optional.ofNullable(jar.getManifest()).flatMap((Manifest its) -> ContractVersion.fault(its));
            if (wrongContract.isPresent()) {
                return wrongContract.map(message -> Fault.of(MANIFEST, message));
            }
            return jar.getEntry(ServicesFiles.PATH) == null
                    ? Optional.of(Fault.of(
                            ServicesFiles.PATH,
                            "the file is missing, so no theme is found in the jar; write the name of the class that "
                                    + "extends DeclaredTheme into it"))
                    : Optional.empty();
        } catch (IOException | SecurityException | IllegalArgumentException unreadable) {
            return Optional.of(Fault.of(
                    name(), "this is not a whole jar (" + unreadable.getMessage() + "); build it or copy it again"));
        }
    }

    /** The class loader of this jar alone; whoever asks for it closes it. */
    URLClassLoader loader(ClassLoader product) {
        try {
            return new URLClassLoader(
                    "waymark-" + name(), new URL[] {path.toUri().toURL()}, product);
        } catch (IOException e) {
            throw new UncheckedIOException("The path of " + path + " is not an address", e);
        }
    }

    /** The themes it names, without those of the product that its class loader sees too. */
    static List<ServicesFiles.Service> services(URLClassLoader loader) throws IOException {
        return new ServicesFiles(loader).read(Collections.list(loader.findResources(ServicesFiles.PATH)));
    }
}
