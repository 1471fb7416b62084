package uk.org.waymark.contract.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.definition.Fault;

/**
 * The files in which jars name their theme classes. {@link java.util.ServiceLoader} reads them too, but does not say
 * which jar named a class that cannot be loaded.
 */
final class ServicesFiles {
    private static final String PATH = "META-INF/services/" + Theme.class.getName();

    private final ClassLoader loader;

    ServicesFiles(ClassLoader loader) {
        this.loader = loader;
    }

    /** What is wrong with one jar's naming of its themes. */
    record BadService(String jar, Fault fault) {}

    /** Every class named that is not a theme which can be made. */
    List<BadService> faults() {
        List<BadService> faults = new ArrayList<>();
        try {
            for (URL file : Collections.list(loader.getResources(PATH))) {
                faults.addAll(faultsOf(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look for theme jars", e);
        }
        return faults;
    }

    private List<BadService> faultsOf(URL file) throws IOException {
        String jar = Origin.of(file, PATH);
        List<BadService> faults = new ArrayList<>();
        try (InputStream in = file.openStream()) {
            List<String> lines = DefinitionFile.read(PATH, in).text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                int line = i + 1;
                String className = lines.get(i).replaceFirst("#.*", "").strip();
                if (!className.isEmpty()) {
                    fault(jar, className)
                            .map(message -> new BadService(jar, new Fault(PATH, line, 1, message)))
                            .ifPresent(faults::add);
                }
            }
        }
        return faults;
    }

    private Optional<String> fault(String jar, String className) {
        try {
            Class<?> named = Class.forName(className, false, loader);
            return fault(jar, named);
        } catch (ClassNotFoundException e) {
            return Optional.of("there is no class " + className + "; correct the name or pack the class into the jar");
        } catch (LinkageError e) {
            return Optional.of(
                    className + " cannot be loaded (" + e + "); build it against this version of the contract");
        }
    }

    private static Optional<String> fault(String jar, Class<?> named) {
        if (!Theme.class.isAssignableFrom(named)) {
            return Optional.of(named.getName() + " is not a " + Theme.class.getName()
                    + "; extend DeclaredTheme, and do not pack the contract itself into the jar");
        }
        boolean makeable = Modifier.isPublic(named.getModifiers())
                && !Modifier.isAbstract(named.getModifiers())
                && List.of(named.getConstructors()).stream().anyMatch(made -> made.getParameterCount() == 0);
        if (!makeable) {
            return Optional.of(named.getName() + " cannot be made; it must be public, not abstract, and have a public "
                    + "constructor without parameters");
        }
        String holder = Origin.of(named);
        return holder.equals(jar)
                ? Optional.empty()
                : Optional.of(named.getName() + " is already in " + holder + "; keep one of the two jars");
    }
}
