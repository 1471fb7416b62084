package uk.org.waymark.contract.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import uk.org.waymark.contract.definition.DefinitionException;
import uk.org.waymark.contract.definition.Fault;

/** The themes on a class loader, found one by one so that a broken jar takes no other with it. */
final class Discovery {
    private final List<Found> themes = new ArrayList<>();
    private final Map<String, List<Fault>> faultsByJar = new TreeMap<>();

    private final Set<String> unusable = new HashSet<>();

    private Discovery() {}

    /** A theme and the jar it was found in. */
    record Found(Theme theme, String jar) {}

    static Discovery in(ClassLoader loader, Set<String> droppedJars) {
        Discovery discovery = new Discovery();
        new ServicesFiles(loader).faults().forEach(bad -> discovery.blame(bad, droppedJars));
        discovery.look(ServiceLoader.load(Theme.class, loader));
        return discovery;
    }

    List<Found> themes() {
        return themes;
    }

    Map<String, List<Fault>> faultsByJar() {
        return faultsByJar;
    }

    void blame(String jar, Fault fault) {
        faultsByJar.computeIfAbsent(jar, any -> new ArrayList<>()).add(fault);
    }

    private void blame(ServicesFiles.BadService bad, Set<String> droppedJars) {
        Optional<String> usurper =
                bad.holder().filter(holder -> droppedJars.contains(holder) && !droppedJars.contains(bad.jar()));
        usurper.ifPresentOrElse(
                holder -> blame(
                        holder,
                        Fault.of(
                                bad.className(),
                                "this class belongs to " + bad.jar() + ", whose theme cannot run beside it; take this "
                                        + "jar out")),
                () -> blame(bad.jar(), bad.fault()));
        if (bad.holder().isEmpty() || usurper.isPresent()) {
            unusable.add(bad.className());
        }
    }

    private void look(ServiceLoader<Theme> loader) {
        Iterator<ServiceLoader.Provider<Theme>> providers = loader.stream().iterator();
        Optional<ServiceLoader.Provider<Theme>> next = next(providers);
        while (next.isPresent()) {
            if (!unusable.contains(next.get().type().getName())) {
                make(next.get());
            }
            next = next(providers);
        }
    }

    /** The next class that can be loaded; why the others cannot be has been found in the services files. */
    private Optional<ServiceLoader.Provider<Theme>> next(Iterator<ServiceLoader.Provider<Theme>> providers) {
        while (true) {
            try {
                return providers.hasNext() ? Optional.of(providers.next()) : Optional.empty();
            } catch (ServiceConfigurationError | LinkageError e) {
                if (faultsByJar.isEmpty()) {
                    throw e;
                }
            }
        }
    }

    private void make(ServiceLoader.Provider<Theme> provider) {
        String jar = Origin.of(provider.type());
        try {
            themes.add(new Found(provider.get(), jar));
        } catch (ServiceConfigurationError | LinkageError e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (cause instanceof DefinitionException definition) {
                definition.faults().forEach(fault -> blame(jar, fault));
            } else {
                blame(jar, Fault.of(provider.type().getName(), "this theme cannot be made: " + cause));
            }
        }
    }
}
