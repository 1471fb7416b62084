package uk.org.waymark.contract.theme;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.conformance.Conformance;

/** The themes that are installed, by agreement, and the jars and folders added that could not be. */
public final class ThemeCatalogue {
    private final Map<String, Agreement> agreements;
    private final Map<InstalledTheme, AdmittedTheme> admitted = new LinkedHashMap<>();
    private final List<CheckedTheme> checked = new ArrayList<>();
    private final List<PluginFault> faults;
    private final List<URLClassLoader> loaders;

    private ThemeCatalogue(
            Map<String, Agreement> agreements, Map<Discovery.Found, Conformance> found, Discovery discovery) {
        this.agreements = agreements;
        found.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Discovery.Found, Conformance> its) ->
                                its.getKey().theme().agreement())
                        .thenComparing(its -> placeInAgreement(its.getKey().theme())))
                .forEach(its -> add(its.getKey(), its.getValue()));
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
        Map<String, Agreement> byId = new HashMap<>();
        agreements.forEach(agreement -> byId.put(agreement.id(), agreement));
        Discovery discovery = Discovery.in(product, jars, folders, byId);
        return new ThemeCatalogue(byId, new Admission(byId).admit(discovery), discovery);
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

    /**
     * Every theme that fits its agreement with the result of its checks, by agreement and in its order. One that failed
     * is none of those installed.
     *
     * @since 1
     */
    public List<CheckedTheme> checked() {
        return Collections.unmodifiableList(checked);
    }

    /**
     * The theme whose rules judge what is stored of it. Checks never apply to what is stored, so that it may be one that
     * failed them.
     *
     * @since 1
     */
    public Optional<Theme> findRules(String agreement, String id) {
        return checked.stream()
                .map(its -> its.theme().theme())
                .filter(theme ->
                        theme.agreement().equals(agreement) && theme.id().equals(id))
                .findFirst();
    }

    /**
     * Checks the files of a theme before they are installed; nothing here changes.
     *
     * @param files the two files, which stay judged by the rules in Java of the theme here that has their id
     * @param agreement as in force
     * @param inForce the themes in force in it
     * @since 1
     */
    public ExaminedTheme examine(Declaration files, Agreement agreement, Collection<Theme> inForce) {
        Optional<AdmittedTheme> rules =
                files.themeId().flatMap(id -> findRules(agreement.id(), id)).map(AdmittedTheme.class::cast);
        return Admission.examine(files, rules, agreement, inForce);
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

    private void add(Discovery.Found found, Conformance result) {
        InstalledTheme theme = InstalledTheme.of(found);
        CheckedTheme its = new CheckedTheme(theme, result, found.theme().trialFault());
        checked.add(its);
        if (its.passed()) {
            admitted.put(theme, found.theme());
        }
    }

    private int placeInAgreement(Theme theme) {
        return agreements.get(theme.agreement()).themes().indexOf(theme.id());
    }
}
