package uk.org.waymark.contract.conformance;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.definition.Element;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.theme.Declaration;
import uk.org.waymark.contract.theme.Theme;

/**
 * A theme under examination.
 *
 * @param folder the name of the module's folder
 */
record Subject(Theme theme, Agreement agreement, String folder) {

    /** The folder a build runs a module's tests in. */
    static String moduleFolder() {
        String folder = System.getProperty("basedir", System.getProperty("user.dir"));
        return Path.of(folder).toAbsolutePath().normalize().getFileName().toString();
    }

    Fault fault(Function<Element, Fault> place, String message) {
        return fault(place, Declaration::indicators, message);
    }

    /** A fault of an indicator; the place is looked for within its element. */
    Fault fault(Indicator indicator, Function<Element, Element> place, String message) {
        String said = indicator.code() + ": " + message;
        return fault(
                root -> place.apply(
                                root.at("indicator", "code", indicator.code().text()))
                        .fault(said),
                said);
    }

    Fault faultInPlan(Function<Element, Fault> place, String message) {
        return fault(place, Declaration::actionPlan, message);
    }

    private Fault fault(Function<Element, Fault> place, Function<Declaration, DefinitionFile> file, String message) {
        return Declaration.of(theme)
                .map(files -> place.apply(file.apply(files).tree()))
                .orElseGet(() -> Fault.of(theme.getClass().getName(), message));
    }

    List<Indicator> indicators() {
        return theme.indicators();
    }
}
