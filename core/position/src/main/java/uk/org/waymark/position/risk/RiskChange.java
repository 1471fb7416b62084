package uk.org.waymark.position.risk;

import java.util.Optional;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.RiskStatement;
import uk.org.waymark.position.reporting.RiskStatement.RiskStated;

/**
 * One step in the history of a risk.
 *
 * @param before the terms and scores that stood until then; empty where the risk was raised by it
 */
public record RiskChange(Entry<RiskStatement> entry, Optional<RiskStated> before) {
    /** The terms and scores that it states; empty where it states none. */
    public Optional<RiskStated> stated() {
        return entry.as(RiskStated.class).map(Entry::statement);
    }

    /** Whether it states other terms than those that stood. */
    public boolean changesTerms() {
        return before.flatMap(old -> stated().filter(now -> !now.terms().equals(old.terms())))
                .isPresent();
    }

    /** Whether it states another assessment than the one that stood. */
    public boolean changesAssessment() {
        return before.flatMap(old -> stated().filter(now -> !now.assessment().equals(old.assessment())))
                .isPresent();
    }
}
