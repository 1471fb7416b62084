package uk.org.waymark.contract.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.conformance.Conformance;
import uk.org.waymark.contract.definition.DefinitionException;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.indicator.Predecessor;

/**
 * Decides which of the themes found may run. The product's own come first, so that of two that clash it is the
 * dropped-in jar that is left out. A folder that fits takes the place of the product's theme of its id. A theme of the
 * product that the council's own file of the agreement does not list is not wanted, which is no fault.
 */
final class Admission {
    private final Map<String, Agreement> agreements;
    private final List<Discovery.Found> admitted = new ArrayList<>();
    private final Map<Discovery.Found, Conformance> checked = new LinkedHashMap<>();

    /** By the agreements that there are, by id. */
    Admission(Map<String, Agreement> agreements) {
        this.agreements = agreements;
    }

    /**
     * Admits what passes its checks and adds what is wrong with the rest to the discovery's faults.
     *
     * @return the themes that fit their agreement, with the result of their checks
     */
    Map<Discovery.Found, Conformance> admit(Discovery discovery) {
        discovery.themes().stream()
                .sorted(Comparator.comparing(Discovery.Found::source).thenComparing(Discovery.Found::jar))
                .forEach(found -> admit(found, discovery));
        return checked;
    }

    /** The faults of jars and folders that were added; one of the product itself stops the start. */
    static List<PluginFault> pluginFaults(Discovery discovery) {
        List<Fault> own = new ArrayList<>();
        discovery.ownFaults().forEach((jar, faults) -> faults.forEach(fault -> own.add(fault.inJar(jar))));
        if (!own.isEmpty()) {
            throw new DefinitionException(own);
        }
        return discovery.pluginFaults().entrySet().stream()
                .map(its -> new PluginFault(its.getKey(), its.getValue()))
                .toList();
    }

    /**
     * Checks files as an admission would, beside themes that are in force, and admits nothing.
     *
     * @param rules the theme here whose rules in Java stay
     */
    static ExaminedTheme examine(
            Declaration files, Optional<AdmittedTheme> rules, Agreement agreement, Collection<Theme> inForce) {
        try {
            ThemeFiles read = files.read();
            AdmittedTheme declared = admitted(ReleasedTheme.of(read));
            AdmittedTheme theme = rules.map(its -> its.declaring(declared)).orElse(declared);
            Admission admission = new Admission(Map.of(agreement.id(), agreement));
            inForce.stream()
                    .filter(other -> !other.id().equals(theme.id()))
                    .map(other -> found(admitted(other), "in force"))
                    .forEach(admission.admitted::add);
            List<Fault> faults = new ArrayList<>(admission.faults(found(theme, theme.id())));
            theme.readRules();
            Conformance result = theme.conformance(read, agreement);
            faults.addAll(result.faults());
            return new ExaminedTheme(Optional.of(theme), result.checks(), faults);
        } catch (DefinitionException unreadable) {
            return new ExaminedTheme(Optional.empty(), 0, unreadable.faults());
        }
    }

    private static Discovery.Found found(AdmittedTheme theme, String source) {
        return new Discovery.Found(theme, source, Discovery.Source.FOLDER, Optional.empty());
    }

    private static AdmittedTheme admitted(Theme theme) {
        return new AdmittedTheme(ThemeContent.of(theme), theme);
    }

    private void admit(Discovery.Found found, Discovery discovery) {
        if (!found.droppedIn() && isUnlisted(found.theme())) {
            return;
        }
        List<Fault> faults = new ArrayList<>(faults(found));
        if (faults.isEmpty()) {
            found.result().ifPresent(its -> fits(found, its));
        }
        found.result().map(Conformance::faults).ifPresent(faults::addAll);
        if (discovery.themes().stream().noneMatch(other -> other.replaces(found))) {
            faults.forEach(fault -> discovery.blame(found.jar(), found.droppedIn(), fault));
        }
    }

    /** A folder that failed leaves no place for the product's files either: what was installed of it before goes on. */
    private void fits(Discovery.Found found, Conformance result) {
        admitted.removeIf(found::replaces);
        checked.keySet().removeIf(found::replaces);
        checked.put(found, result);
        if (result.faults().isEmpty()) {
            admitted.add(found);
        }
    }

    private boolean isUnlisted(Theme theme) {
        Agreement agreement = agreements.get(theme.agreement());
        return agreement != null && !agreement.themes().contains(theme.id());
    }

    private List<Fault> faults(Discovery.Found found) {
        Theme theme = found.theme();
        Agreement agreement = agreements.get(theme.agreement());
        if (agreement == null) {
            String message =
                    "there is no agreement \"%s\", there are %s; add its file to the agreements or correct the id"
                            .formatted(
                                    theme.agreement(),
                                    agreements.keySet().stream().sorted().toList());
            return List.of(Declaration.fault(theme, root -> root.fault("agreement", message), message));
        }
        List<Fault> faults = new ArrayList<>(AgreementFit.unlisted(theme, agreement));
        faults.addAll(AgreementFit.strangers(theme, agreement));
        for (Discovery.Found other : admitted) {
            if (other.theme().agreement().equals(theme.agreement()) && !found.replaces(other)) {
                faults.addAll(clashes(theme, other));
            }
        }
        return faults;
    }

    private static List<Fault> clashes(Theme theme, Discovery.Found other) {
        if (other.theme().id().equals(theme.id())) {
            String message =
                    "theme \"%s\" is already installed from %s; keep one of the two".formatted(theme.id(), other.jar());
            return List.of(Declaration.fault(theme, root -> root.fault("id", message), message));
        }
        if (Collections.disjoint(names(theme), names(other.theme()))) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>();
        for (Indicator indicator : theme.indicators()) {
            for (Indicator its : other.theme().indicators()) {
                clash(indicator, its)
                        .map(words -> words.formatted(
                                indicator.code(), its.code(), other.theme().id(), other.jar()))
                        .map(message -> Declaration.fault(
                                theme,
                                root -> root.at(
                                                "indicator",
                                                "code",
                                                indicator.code().text())
                                        .fault("code", message),
                                message))
                        .ifPresent(faults::add);
            }
        }
        return faults;
    }

    /** What its measures are called and were called earlier. */
    private static Set<String> names(Theme theme) {
        return theme.indicators().stream()
                .flatMap(indicator -> Stream.concat(
                        Stream.of(indicator.code()),
                        indicator.predecessors().stream().map(Predecessor::code)))
                .map(IndicatorCode::key)
                .collect(Collectors.toSet());
    }

    private static Optional<String> clash(Indicator indicator, Indicator other) {
        if (indicator.code().key().equals(other.code().key())) {
            return Optional.of("%1$s is already a measure of theme \"%3$s\" (%4$s); declare it in one theme only");
        }
        if (indicator.isCalled(other.code().text())) {
            return Optional.of(
                    "%1$s succeeds %2$s, which is still a measure of theme \"%3$s\" (%4$s); take it out there");
        }
        return other.isCalled(indicator.code().text())
                ? Optional.of("%2$s of theme \"%3$s\" (%4$s) succeeds %1$s; take it out here")
                : Optional.empty();
    }
}
