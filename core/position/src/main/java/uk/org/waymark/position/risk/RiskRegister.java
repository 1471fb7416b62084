package uk.org.waymark.position.risk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.register.Histories;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.RiskStatement;

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
        return new RiskRegister(histories(entries).known(known).map(Risk::new).toList());
    }

    /** The number that the next one gets: numbers count from R1 in the order in which risks were ever raised. */
    public static String nextId(Entries entries) {
        return histories(entries).next("R");
    }

    private static Histories<RiskStatement> histories(Entries entries) {
        return new Histories<>(entries, RiskStatement.class);
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
