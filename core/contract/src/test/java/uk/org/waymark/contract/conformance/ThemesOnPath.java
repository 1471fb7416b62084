package uk.org.waymark.contract.conformance;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import uk.org.waymark.contract.definition.DefinitionException;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.theme.Declaration;
import uk.org.waymark.contract.theme.Theme;

/**
 * The themes that a class loader finds by their services files.
 *
 * @param named how many were named, whether they can be made or not
 * @param faults why some cannot be made
 */
record ThemesOnPath(List<Theme> themes, int named, List<Fault> faults) {
    private static final String SERVICES_FILE = "META-INF/services/" + Theme.class.getName();

    static ThemesOnPath of(ClassLoader loader) {
        List<Theme> themes = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        int named = 0;
        Iterator<Theme> each = ServiceLoader.load(Theme.class, loader).iterator();
        boolean more = true;
        while (more) {
            try {
                more = each.hasNext();
                if (more) {
                    named++;
                    Theme theme = each.next();
                    Declaration.of(theme.declaration());
                    themes.add(theme);
                }
            } catch (DefinitionException e) {
                faults.addAll(e.faults());
            } catch (ServiceConfigurationError e) {
                faults.addAll(faultsOf(e));
            }
        }
        return new ThemesOnPath(List.copyOf(themes), named, List.copyOf(faults));
    }

    List<Fault> notExactlyOne() {
        if (named == 0 && faults.isEmpty()) {
            return List.of(
                    Fault.of(
                            SERVICES_FILE,
                            "no theme is named; write the name of your theme's class into this file, under src/main/resources"));
        }
        if (named > 1) {
            return List.of(Fault.of(
                    SERVICES_FILE,
                    "there is more than one theme on the class path ("
                            + themes.stream().map(Theme::id).collect(Collectors.joining(", "))
                            + "); keep one theme to a module, and let it depend on no other"));
        }
        return List.of();
    }

    /** That the only theme, if there is one, is called as its module's folder. */
    List<Fault> notInFolder(String folder) {
        return findOnly().filter(theme -> !theme.id().equals(folder)).stream()
                .map(theme -> Declaration.of(theme.declaration())
                        .indicators()
                        .tree()
                        .fault(
                                "id",
                                "the theme is called \"" + theme.id() + "\" and its module's folder \"" + folder
                                        + "\"; give both the same name"))
                .toList();
    }

    Optional<Theme> findOnly() {
        return themes.size() == 1 ? Optional.of(themes.get(0)) : Optional.empty();
    }

    private static List<Fault> faultsOf(ServiceConfigurationError error) {
        return error.getCause() instanceof DefinitionException definition
                ? definition.faults()
                : List.of(Fault.of(SERVICES_FILE, error.getMessage() + "; correct the class or its name in this file"));
    }
}
