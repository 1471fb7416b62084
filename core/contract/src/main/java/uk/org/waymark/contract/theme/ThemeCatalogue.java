package uk.org.waymark.contract.theme;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.org.waymark.contract.agreement.Agreement;

/** The themes that are installed, by agreement, and the dropped-in jars that could not be. */
public final class ThemeCatalogue {
    private final Map<String, Agreement> agreements = new HashMap<>();
    private final List<InstalledTheme> installed;
    private final List<PluginFault> faults;

    private ThemeCatalogue(Collection<Agreement> agreements, List<InstalledTheme> installed, List<PluginFault> faults) {
        agreements.forEach(agreement -> this.agreements.put(agreement.id(), agreement));
        this.installed = installed.stream()
                .sorted(Comparator.comparing((InstalledTheme its) -> its.theme().agreement())
                        .thenComparing(its -> placeInAgreement(its.theme())))
                .toList();
        this.faults = List.copyOf(faults);
    }

    /** Finds the themes that the contract's own class loader sees. */
    public static ThemeCatalogue load(Set<String> droppedJars, Collection<Agreement> agreements) {
        return load(Theme.class.getClassLoader(), droppedJars, agreements);
    }

    /**
     * Finds every theme on a class loader.
     *
     * @param droppedJars the file names of the jars the council added; what is wrong with one of them is kept in
     *     {@link #faults()} and its theme left out
     * @throws uk.org.waymark.contract.definition.DefinitionException with everything that is wrong with the themes that
     *     are not dropped in
     * @throws IllegalStateException when there is no theme at all
     */
    public static ThemeCatalogue load(ClassLoader loader, Set<String> droppedJars, Collection<Agreement> agreements) {
        Discovery discovery = Discovery.in(loader, droppedJars);
        Admission admission = new Admission(droppedJars, agreements);
        List<InstalledTheme> installed = admission.admit(discovery);
        List<PluginFault> faults = admission.pluginFaults(discovery);
        if (installed.isEmpty()) {
            throw new IllegalStateException(noTheme(faults));
        }
        return new ThemeCatalogue(agreements, installed, faults);
    }

    /** The themes of an agreement, in its order. */
    public List<Theme> themesOf(String agreement) {
        if (!agreements.containsKey(agreement)) {
            throw new NoSuchElementException("There is no agreement \"" + agreement + "\"; there are "
                    + agreements.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return installed.stream()
                .map(InstalledTheme::theme)
                .filter(theme -> theme.agreement().equals(agreement))
                .toList();
    }

    public Optional<Theme> findTheme(String agreement, String id) {
        return installed.stream()
                .map(InstalledTheme::theme)
                .filter(theme ->
                        theme.agreement().equals(agreement) && theme.id().equals(id))
                .findFirst();
    }

    /** A theme that must be there; when it is not, the failure lists those that are. */
    public Theme theme(String agreement, String id) {
        return findTheme(agreement, id)
                .orElseThrow(() -> new NoSuchElementException("Agreement " + agreement + " has no theme \"" + id
                        + "\" installed; it has "
                        + themesOf(agreement).stream().map(Theme::id).collect(Collectors.joining(", "))
                        + ". A theme is added by putting its jar into the folder plugins and starting again"));
    }

    /** Every theme with its jar and version, by agreement and in its order. */
    public List<InstalledTheme> installed() {
        return installed;
    }

    /** The dropped-in jars that were left out, by name. */
    public List<PluginFault> faults() {
        return faults;
    }

    private int placeInAgreement(Theme theme) {
        return agreements.get(theme.agreement()).themes().indexOf(theme.id());
    }

    private static String noTheme(List<PluginFault> faults) {
        String start =
                "No theme is installed, so there is nothing to manage. Put a theme's jar into the folder plugins "
                        + "of the home folder and start again; a theme is a class that extends "
                        + DeclaredTheme.class.getName()
                        + ", named in META-INF/services/" + Theme.class.getName();
        return faults.isEmpty()
                ? start
                : start + ". These jars are there and cannot be used:\n"
                        + faults.stream().map(PluginFault::toString).collect(Collectors.joining("\n"));
    }
}
