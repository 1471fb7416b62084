package uk.org.waymark.position.risk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.RiskStatement;
import uk.org.waymark.position.reporting.RiskStatement.RiskAccepted;
import uk.org.waymark.position.reporting.RiskStatement.RiskClosed;
import uk.org.waymark.position.reporting.RiskStatement.RiskStated;

/**
 * The risks of an agreement as known at a moment.
 *
 * @param risks in the order in which they were raised
 */
public record RiskRegister(List<Risk> risks) {
    private static final Comparator<Risk> HIGHEST_FIRST = Comparator.<Risk>comparingInt(
                    risk -> risk.assessment().now().product())
            .reversed();

    public RiskRegister {
        risks = List.copyOf(risks);
    }

    /** All that was known at a moment. */
    public static RiskRegister of(Entries entries, Known known) {
        Map<String, List<Entry<RiskStatement>>> byId = Stream.of(RiskStated.class, RiskAccepted.class, RiskClosed.class)
                .flatMap(kind -> entries.of(kind, known))
                .flatMap(entry -> entry.as(RiskStatement.class).stream())
                .sorted(Entry.BY_KNOWN)
                .collect(Collectors.groupingBy(
                        entry -> entry.statement().id(), LinkedHashMap::new, Collectors.toList()));
        return new RiskRegister(byId.values().stream().map(Risk::new).toList());
    }

    /** The number that the next one gets: numbers count from R1 in the order in which risks were ever raised. */
    public static String nextId(Entries entries) {
        long raised = entries.all(RiskStated.class)
                .map(entry -> entry.statement().id())
                .distinct()
                .count();
        return "R" + (raised + 1);
    }

    public Optional<Risk> find(String id) {
        return risks.stream().filter(risk -> risk.id().equals(id)).findFirst();
    }

    /** Those of one theme. */
    public RiskRegister in(String theme) {
        return new RiskRegister(
                risks.stream().filter(risk -> risk.theme().equals(theme)).toList());
    }

    /** Those that are not closed, highest first. */
    public List<Risk> open() {
        return risks.stream().filter(Risk::isOpen).sorted(HIGHEST_FIRST).toList();
    }

    /** Those that are closed, the last one first. */
    public List<Risk> closed() {
        return risks.stream()
                .filter(risk -> !risk.isOpen())
                .sorted(Comparator.<Risk, Entry<?>>comparing(Risk::latest, Entry.BY_KNOWN.reversed()))
                .toList();
    }

    /** The open ones that put the target of a measure at risk, highest first. */
    public List<Risk> about(Indicator measure) {
        return open().stream().filter(risk -> risk.isAbout(measure)).toList();
    }

    /** The open ones that an action of some plans is meant to lower, highest first. */
    public List<Risk> loweredBy(List<String> plans) {
        return open().stream().filter(risk -> risk.isLoweredBy(plans)).toList();
    }
}
