package uk.org.waymark.contract.theme;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.definition.Fault;

/**
 * The files in which jars name their theme classes, as {@link java.util.ServiceLoader} has them. That one stops at a class
 * which cannot be loaded and does not say which jar named it.
 */
final class ServicesFiles {
    static final String PATH = "META-INF/services/" + Theme.class.getName();

    private final ClassLoader loader;

    ServicesFiles(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * A class that a jar names as a theme.
     *
     * @param theme empty when it is not a theme that can be made
     * @param fault why it is not
     */
    record Service(String jar, Optional<Class<? extends Theme>> theme, Optional<Fault> fault) {}

    /** Every class named in some of these files. */
    List<Service> read(List<URL> files) throws IOException {
        List<Service> services = new ArrayList<>();
        for (URL file : files) {
            services.addAll(read(file));
        }
        return services;
    }

    private List<Service> read(URL file) throws IOException {
        String jar = Origin.of(file, PATH);
        List<Service> services = new ArrayList<>();
        URLConnection connection = file.openConnection();
        // A cached jar would stay open, and be the old one after it was replaced.
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            List<String> lines = DefinitionFile.read(PATH, in).text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                int line = i + 1;
                String className = lines.get(i).replaceFirst("#.*", "").strip();
                if (!className.isEmpty()) {
                    services.add(look(jar, className, message -> new Fault(PATH, line, 1, message)));
                }
            }
        }
        return services;
    }

    private Service look(String jar, String className, Function<String, Fault> fault) {
        try {
            Class<?> named = Class.forName(className, false, loader);
            String holder = Origin.of(named);
            return holder.equals(jar)
                    ? unfit(named)
                            .map(message -> bad(jar, fault.apply(message)))
                            .orElseGet(() ->
                                    new Service(jar, Optional.of(named.asSubclass(Theme.class)), Optional.empty()))
                    : bad(jar, fault.apply(className + " is already in " + holder + "; keep one of the two jars"));
        } catch (ClassNotFoundException e) {
            return bad(
                    jar,
                    fault.apply(
                            "there is no class " + className + "; correct the name or pack the class into the jar"));
        } catch (LinkageError e) {
            return bad(
                    jar,
                    fault.apply(className + " cannot be loaded (" + e
                            + "); build it against this version of the contract"));
        }
    }

    private static Service bad(String jar, Fault fault) {
        return new Service(jar, Optional.empty(), Optional.of(fault));
    }

    private static Optional<String> unfit(Class<?> named) {
        if (!Theme.class.isAssignableFrom(named)) {
            return Optional.of(named.getName() + " is not a " + Theme.class.getName() + "; extend DeclaredTheme");
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
