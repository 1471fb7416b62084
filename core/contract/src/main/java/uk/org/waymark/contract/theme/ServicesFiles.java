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
import java.util.function.Function;
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

    /**
     * A class that a jar should not have named.
     *
     * @param jar the jar whose services file names it
     * @param holder the other jar that the class was loaded from; empty where that is not the fault
     */
    record BadService(String jar, String className, Optional<String> holder, Fault fault) {}

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
                    look(jar, className, message -> new Fault(PATH, line, 1, message))
                            .ifPresent(faults::add);
                }
            }
        }
        return faults;
    }

    private Optional<BadService> look(String jar, String className, Function<String, Fault> fault) {
        try {
            Class<?> named = Class.forName(className, false, loader);
            String holder = Origin.of(named);
            if (!holder.equals(jar)) {
                Fault twice = fault.apply(className + " is already in " + holder + "; keep one of the two jars");
                return Optional.of(new BadService(jar, className, Optional.of(holder), twice));
            }
            return unfit(named).map(message -> bad(jar, className, fault.apply(message)));
        } catch (ClassNotFoundException e) {
            String message = "there is no class " + className + "; correct the name or pack the class into the jar";
            return Optional.of(bad(jar, className, fault.apply(message)));
        } catch (LinkageError e) {
            String message = className + " cannot be loaded (" + e + "); build it against this version of the contract";
            return Optional.of(bad(jar, className, fault.apply(message)));
        }
    }

    private static BadService bad(String jar, String className, Fault fault) {
        return new BadService(jar, className, Optional.empty(), fault);
    }

    private static Optional<String> unfit(Class<?> named) {
        if (!Theme.class.isAssignableFrom(named)) {
            return Optional.of(named.getName() + " is not a " + Theme.class.getName()
                    + "; extend DeclaredTheme, and do not pack the contract itself into the jar");
        }
        boolean makeable = Modifier.isPublic(named.getModifiers())
                && !Modifier.isAbstract(named.getModifiers())
                && List.of(named.getConstructors()).stream().anyMatch(made -> made.getParameterCount() == 0);
        return makeable
                ? Optional.empty()
                : Optional.of(named.getName() + " cannot be made; it must be public, not abstract, and have a public "
                        + "constructor without parameters");
    }
}
