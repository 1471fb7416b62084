package uk.org.waymark.position.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.risk.RiskLevel;
import uk.org.waymark.contract.risk.RiskScale;
import uk.org.waymark.position.register.Numbered;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.RiskAssessment;
import uk.org.waymark.position.reporting.RiskStatement;
import uk.org.waymark.position.reporting.RiskStatement.RiskAccepted;
import uk.org.waymark.position.reporting.RiskStatement.RiskClosed;
import uk.org.waymark.position.reporting.RiskStatement.RiskStated;
import uk.org.waymark.position.reporting.RiskTerms;

/**
 * A risk as known at a moment.
 *
 * @param history all that was stated of it until then, earliest known first; it begins with the risk being raised
 */
public record Risk(List<Entry<RiskStatement>> history) implements Numbered<RiskStatement> {
    public Risk {
        history = List.copyOf(history);
        if (history.isEmpty() || history.get(0).as(RiskStated.class).isEmpty()) {
            throw new IllegalArgumentException("Nobody raised the risk of " + history);
        }
    }

    /** The theme whose delivery group keeps it. */
    public String theme() {
        return history.get(0).statement().theme();
    }

    /** What stands: the terms and scores stated last. */
    public RiskStated stated() {
        return all(RiskStated.class)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .statement();
    }

    public RiskTerms terms() {
        return stated().terms();
    }

    public RiskAssessment assessment() {
        return stated().assessment();
    }

    /** What gave it the scores it had one after the other, the last first. */
    public List<Entry<RiskStated>> assessments() {
        List<Entry<RiskStated>> assessed = new ArrayList<>();
        all(RiskStated.class)
                .filter(entry -> assessed.isEmpty()
                        || !entry.statement()
                                .assessment()
                                .equals(assessed.get(0).statement().assessment()))
                .forEach(entry -> assessed.add(0, entry));
        return List.copyOf(assessed);
    }

    public RiskState state() {
        if (closed().isPresent()) {
            return RiskState.CLOSED;
        }
        return all(RiskAccepted.class).findAny().isPresent() ? RiskState.ACCEPTED : RiskState.RAISED;
    }

    public boolean isOpen() {
        return state() != RiskState.CLOSED;
    }

    /** When and why it was closed. */
    public Optional<Entry<RiskClosed>> closed() {
        return all(RiskClosed.class).findFirst();
    }

    /** Whether it should have been assessed again by a day and was not. */
    public boolean isOverdue(LocalDate day) {
        return isOpen() && assessment().review().isBefore(day);
    }

    /** How the agreement looks at it now; empty where the agreement has not declared its appetite. */
    public Optional<RiskLevel> level(RiskScale scale) {
        return scale.level(assessment().now());
    }

    /** Whether it puts the target of a measure at risk, by whatever code the measure had when that was stated. */
    public boolean isAbout(Indicator measure) {
        return terms().measures().stream().anyMatch(code -> measure.isCalled(code.text()));
    }

    /** Whether an action of one of these plans is meant to lower it. */
    public boolean isLoweredBy(List<String> plans) {
        return terms().actions().stream().anyMatch(action -> plans.contains(action.plan()));
    }

    /** What was stated one after the other, with what stood before each; earliest first. */
    public List<RiskChange> changes() {
        return IntStream.range(0, history.size())
                .mapToObj(place -> new RiskChange(
                        history.get(place),
                        history.subList(0, place).stream()
                                .flatMap(entry -> entry.as(RiskStated.class).stream())
                                .reduce((earlier, later) -> later)
                                .map(Entry::statement)))
                .toList();
    }
}
