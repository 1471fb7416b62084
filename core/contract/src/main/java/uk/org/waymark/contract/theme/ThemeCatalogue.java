package uk.org.waymark.contract.theme;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.agreement.Agreement;

/** The themes that are installed, by agreement, and the jars and folders added that could not be. */
public final class ThemeCatalogue {
    private final Map<String, Agreement> agreements = new HashMap<>();
    private final Map<InstalledTheme, AdmittedTheme> admitted = new LinkedHashMap<>();
    private final List<PluginFault> faults;
    private final List<URLClassLoader> loaders;

    private ThemeCatalogue(Collection<Agreement> agreements, List<Discovery.Found> admitted, Discovery discovery) {
        agreements.forEach(agreement -> this.agreements.put(agreement.id(), agreement));
        admitted.stream()
                .sorted(Comparator.comparing(
                                (Discovery.Found its) -> its.theme().agreement())
                        .thenComparing(its -> placeInAgreement(its.theme())))
                .forEach(its -> this.admitted.put(InstalledTheme.of(its), its.theme()));
        this.faults = Admission.pluginFaults(discovery);
        this.loaders = discovery.loaders();
    }

    /**
     * Finds the themes of the product and of the jars added to it.
     *
     * @since 1
     */
    public static ThemeCatalogue load(ClassLoader product, List<Path> jars, Collection<Agreement> agreements) {
        return load(product, jars, List.of(), agreements);
    }

    /**
     * Finds the themes of the product and of the jars and folders added to it.
     *
     * @param product the class loader with the contract and the themes that are shipped; the parent of that of each jar
     * @param jars the jars the council added; what is wrong with one of them is kept in {@link #faults()} and its theme
     *     left out
     * @param folders the folders the council added, treated alike; one of a theme that is shipped takes the place of its
     *     files, and the rules in Java stay
     * @throws uk.org.waymark.contract.definition.DefinitionException with everything that is wrong with the themes that
     *     are shipped
     * @since 1
     */
    public static ThemeCatalogue load(
            ClassLoader product, List<Path> jars, List<ThemeFolder> folders, Collection<Agreement> agreements) {
        Discovery discovery = Discovery.in(product, jars, folders);
        List<Discovery.Found> admitted = new Admission(agreements).admit(discovery);
        return new ThemeCatalogue(agreements, admitted, discovery);
    }

    /** The themes of an agreement, in its order. */
    public List<Theme> themesOf(String agreement) {
        if (!agreements.containsKey(agreement)) {
            throw new NoSuchElementException("There is no agreement \"" + agreement + "\"; there are "
                    + agreements.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return admitted.keySet().stream()
                .map(InstalledTheme::theme)
                .filter(theme -> theme.agreement().equals(agreement))
                .toList();
    }

    public Optional<Theme> findTheme(String agreement, String id) {
        return admitted.keySet().stream()
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
                        + ". A theme is added by putting its folder beside agreement.xml, or its jar into the folder "
                        + "plugins, and starting again"));
    }

    /** Every theme with its jar and version, by agreement and in its order. */
    public List<InstalledTheme> installed() {
        return List.copyOf(admitted.keySet());
    }

    /** The jars and folders that were added and left out, by name. */
    public List<PluginFault> faults() {
        return faults;
    }

    /**
     * The themes whose rules are set aside, as of now. None is ever put back, so that the list grows until the end.
     *
     * @since 1
     */
    public List<RuleFault> ruleFaults() {
        return admitted.entrySet().stream()
                .flatMap(its -> its.getValue().ruleFault().map(words -> new RuleFault(its.getKey(), words)).stream())
                .toList();
    }

    /**
     * Lets go of the jars that were added; their themes can load no further class.
     *
     * @since 1
     */
    public void close() throws IOException {
        for (URLClassLoader loader : loaders) {
            loader.close();
        }
    }

    private int placeInAgreement(Theme theme) {
        return agreements.get(theme.agreement()).themes().indexOf(theme.id());
    }
}
