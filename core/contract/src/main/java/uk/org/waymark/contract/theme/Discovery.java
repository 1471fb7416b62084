package uk.org.waymark.contract.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.conformance.Conformance;
import uk.org.waymark.contract.definition.DefinitionException;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.theme.ServicesFiles.Service;

/**
 * The themes of the product and of the jars and folders added to it, found one by one so that a broken one takes no other
 * with it.
 */
final class Discovery {
    /** Long enough for a slow machine at its start, where many classes are loaded for the first time. */
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private final Map<String, Agreement> agreements;
    private final List<Found> themes = new ArrayList<>();
    private final Map<String, List<Fault>> ownFaults = new TreeMap<>();
    private final Map<String, List<Fault>> pluginFaults = new TreeMap<>();
    private final List<URLClassLoader> loaders = new ArrayList<>();

    private Discovery(Map<String, Agreement> agreements) {
        this.agreements = agreements;
    }

    /** Where a theme can come from; of two that clash, the one from the earlier is kept. */
    enum Source {
        PRODUCT,
        JAR,
        FOLDER
    }

    /**
     * A theme and the jar or folder it was found in.
     *
     * @param jar the name of either
     * @param result of its checks; empty where its agreement is not here
     */
    record Found(AdmittedTheme theme, String jar, Source source, Optional<Conformance> result) {
        boolean droppedIn() {
            return source != Source.PRODUCT;
        }

        /** Whether it is the council’s files for a theme of the product, whose rules stay. */
        boolean replaces(Found other) {
            return source == Source.FOLDER && other.isShipped(theme);
        }

        private boolean isShipped(AdmittedTheme other) {
            return source == Source.PRODUCT
                    && theme.agreement().equals(other.agreement())
                    && theme.id().equals(other.id());
        }
    }

    /**
     * The product’s themes first, then those of the jars and of the folders in the order given. Each is checked while its
     * files are at hand.
     *
     * @param agreements by id
     */
    static Discovery in(
            ClassLoader product, List<Path> jars, List<ThemeFolder> folders, Map<String, Agreement> agreements) {
        Discovery discovery = new Discovery(agreements);
        try {
            discovery.make(
                    new ServicesFiles(product).read(Collections.list(product.getResources(ServicesFiles.PATH))), false);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look for themes", e);
        }
        jars.forEach(jar -> discovery.look(new PluginJar(jar), product));
        folders.forEach(discovery::read);
        return discovery;
    }

    List<Found> themes() {
        return themes;
    }

    /** The faults of the product itself, by jar. */
    Map<String, List<Fault>> ownFaults() {
        return ownFaults;
    }

    /** The faults of the jars and folders added to it, by name. */
    Map<String, List<Fault>> pluginFaults() {
        return pluginFaults;
    }

    /** The class loaders that themes were found in, beside the product’s. */
    List<URLClassLoader> loaders() {
        return loaders;
    }

    void blame(String jar, boolean droppedIn, Fault fault) {
        (droppedIn ? pluginFaults : ownFaults)
                .computeIfAbsent(jar, any -> new ArrayList<>())
                .add(fault);
    }

    private void look(PluginJar jar, ClassLoader product) {
        Optional<Fault> fault = jar.fault();
        if (fault.isPresent()) {
            blame(jar.name(), true, fault.get());
            return;
        }
        URLClassLoader loader = jar.loader(product);
        loaders.add(loader);
        ask("The jar " + jar.name(), loader, () -> PluginJar.services(loader), jar.name(), true)
                .ifPresent(services -> make(services, true));
    }

    private void read(ThemeFolder folder) {
        Source source = folder.shipped() ? Source.PRODUCT : Source.FOLDER;
        try {
            ThemeFiles files = folder.read();
            AdmittedTheme declared = new AdmittedTheme(ThemeContent.of(files), ReleasedTheme.of(files));
            AdmittedTheme theme = themes.stream()
                    .filter(found -> !folder.shipped() && found.isShipped(declared))
                    .findFirst()
                    .map(shipped -> shipped.theme().declaring(declared))
                    .orElse(declared);
            check(new Candidate(theme, files), folder.name(), source);
        } catch (DefinitionException broken) {
            broken.faults().forEach(fault -> blame(folder.name(), !folder.shipped(), fault));
        }
    }

    private void make(List<Service> services, boolean droppedIn) {
        Set<Class<?>> made = new HashSet<>();
        for (Service service : services) {
            service.fault().ifPresent(fault -> blame(service.jar(), droppedIn, fault));
            service.theme().filter(made::add).ifPresent(theme -> make(theme, service.jar(), droppedIn));
        }
    }

    private void make(Class<? extends Theme> type, String jar, boolean droppedIn) {
        ask("The class " + type.getName(), type.getClassLoader(), () -> Reading.of(type), jar, droppedIn)
                .ifPresent(reading -> {
                    reading.faults().forEach(fault -> blame(jar, droppedIn, fault));
                    reading.candidate().ifPresent(its -> check(its, jar, droppedIn ? Source.JAR : Source.PRODUCT));
                });
    }

    /** Checks a theme at once, since the elements of all files together would take more memory than there may be. */
    private void check(Candidate candidate, String jar, Source source) {
        AdmittedTheme theme = candidate.theme();
        theme.readRules();
        Optional<Conformance> result = Optional.ofNullable(agreements.get(theme.agreement()))
                .map(agreement -> theme.conformance(candidate.files(), agreement));
        themes.add(new Found(theme, jar, source, result));
    }

    private <T> Optional<T> ask(String subject, ClassLoader loader, Callable<T> code, String jar, boolean droppedIn) {
        Guard guard = new Guard(subject, DEADLINE, loader);
        Optional<T> answer = guard.ask(code);
        guard.fault().ifPresent(fault -> blame(jar, droppedIn, Fault.of(jar, fault)));
        return answer;
    }

    /** A theme whose checks are still to be made. */
    private record Candidate(AdmittedTheme theme, ThemeFiles files) {}

    /** A theme that was made and read, or what is wrong with its files. */
    private record Reading(Optional<Candidate> candidate, List<Fault> faults) {
        static Reading of(Class<? extends Theme> type) throws ReflectiveOperationException {
            try {
                Theme own = type.getConstructor().newInstance();
                ThemeFiles files = ThemeFiles.of(own);
                return new Reading(
                        Optional.of(new Candidate(new AdmittedTheme(ThemeContent.of(files), own), files)), List.of());
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof DefinitionException definition) {
                    return new Reading(Optional.empty(), definition.faults());
                }
                throw e;
            } catch (DefinitionException definition) {
                return new Reading(Optional.empty(), definition.faults());
            }
        }
    }
}
