package uk.org.waymark.contract.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.org.waymark.contract.definition.ActionPlanReader;
import uk.org.waymark.contract.definition.DefinitionException;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.definition.Element;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.definition.Located;
import uk.org.waymark.contract.definition.ThemeDefinition;
import uk.org.waymark.contract.definition.ThemeReader;
import uk.org.waymark.contract.plan.ActionPlan;

/** The two files a theme declares itself in, as one text from which both can be had back. */
public record Declaration(DefinitionFile indicators, DefinitionFile actionPlan) {
    private static final String INDICATORS = "indicators.xml";
    private static final String ACTION_PLAN = "action-plan.xml";

    /** XML allows no form feed, so it stands in neither file. */
    private static final String SEPARATOR = "\f";

    /** What a declared theme declared; a theme written in Java alone has no files. */
    public static Optional<Declaration> of(Theme theme) {
        String text = theme.declaration();
        return text.contains(SEPARATOR) ? Optional.of(parse(text)) : Optional.empty();
    }

    /** Whether a text is what a declared theme declared. */
    public static boolean isIn(String text) {
        return text.contains(SEPARATOR);
    }

    /** The two files in a text that a declared theme declared. */
    public static Declaration of(String text) {
        return parse(text);
    }

    /**
     * The id of the theme that the files say they are of; empty where the first cannot be read.
     *
     * @since 1
     */
    public Optional<String> themeId() {
        try {
            return indicators.tree().findAttribute("id");
        } catch (DefinitionException unreadable) {
            return Optional.empty();
        }
    }

    /** Both files, the indicators first. */
    public List<DefinitionFile> files() {
        return List.of(indicators, actionPlan);
    }

    /** A fault of a theme, at its place in {@code indicators.xml}, or of the theme as a whole when it has no files. */
    static Fault fault(Theme theme, Function<Element, Fault> place, String message) {
        return of(theme)
                .map(files -> place.apply(files.indicators.tree()))
                .orElseGet(() -> Fault.of("theme " + theme.id(), message));
    }

    /** Reads what {@link #text()} wrote. */
    static Declaration parse(String text) {
        int end = text.indexOf(SEPARATOR);
        if (end < 0) {
            throw new DefinitionException(
                    List.of(Fault.of("declaration", "it does not hold " + INDICATORS + " and " + ACTION_PLAN)));
        }
        return new Declaration(
                new DefinitionFile(INDICATORS, text.substring(0, end)),
                new DefinitionFile(ACTION_PLAN, text.substring(end + SEPARATOR.length())));
    }

    /** Finds the files beside a theme's class. */
    static Declaration beside(Class<?> theme) {
        return of(name -> file(theme, name));
    }

    /** Finds both files by their names; the faults of both are thrown together. */
    static Declaration of(Function<String, DefinitionFile> named) {
        List<Fault> faults = new ArrayList<>();
        Optional<DefinitionFile> indicators = collecting(faults, () -> named.apply(INDICATORS));
        Optional<DefinitionFile> actionPlan = collecting(faults, () -> named.apply(ACTION_PLAN));
        if (indicators.isEmpty() || actionPlan.isEmpty()) {
            throw new DefinitionException(faults);
        }
        return new Declaration(indicators.get(), actionPlan.get());
    }

    /** What both files say; the faults of both are thrown together. */
    ThemeFiles read() {
        List<Fault> faults = new ArrayList<>();
        Optional<Located<ThemeDefinition>> theme = collecting(faults, () -> ThemeReader.located(indicators));
        Optional<Located<ActionPlan>> plan = collecting(faults, () -> ActionPlanReader.located(actionPlan));
        theme.map(found -> found.content().id())
                .flatMap(id -> plan.filter(its -> !its.content().theme().equals(id))
                        .map(its -> its.root()
                                .fault(
                                        "theme",
                                        "this is the plan of another theme; " + INDICATORS + " says \"" + id + "\"")))
                .ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw new DefinitionException(faults);
        }
        return new ThemeFiles(text(), theme.orElseThrow(), plan.orElseThrow());
    }

    /**
     * Both as one text, from which both can be had back.
     *
     * @since 1
     */
    public String text() {
        return indicators.text() + SEPARATOR + actionPlan.text();
    }

    private static <T> Optional<T> collecting(List<Fault> faults, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DefinitionException e) {
            faults.addAll(e.faults());
            return Optional.empty();
        }
    }

    private static DefinitionFile file(Class<?> theme, String name) {
        URL file = theme.getResource(name);
        if (file == null) {
            throw new DefinitionException(List.of(Fault.of(
                    name,
                    "the file is missing; put it beside " + theme.getName() + ", in the folder "
                            + theme.getPackageName().replace('.', '/') + " of the resources")));
        }
        try {
            URLConnection connection = file.openConnection();
            // A cached jar would be the old one after it was replaced.
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                return DefinitionFile.read(name, in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name + " beside " + theme.getName(), e);
        }
    }
}
