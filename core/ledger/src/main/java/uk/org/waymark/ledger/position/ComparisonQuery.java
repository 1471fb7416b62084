package uk.org.waymark.ledger.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.position.comparison.Comparison;

/** Gives everything that is told differently of a period at two moments. */
@ApplicationScoped
public class ComparisonQuery {
    private final PositionQuery positions;
    private final Ledger ledger;

    @Inject
    public ComparisonQuery(PositionQuery positions, Ledger ledger) {
        this.positions = positions;
        this.ledger = ledger;
    }

    /** For the container's proxy only. */
    protected ComparisonQuery() {
        this(null, null);
    }

    /**
     * Compares the earlier of two moments with the later one, in whichever order they are given.
     *
     * @throws FutureKnown when one is later than the business clock
     */
    public Comparison between(String agreementId, ReportingPeriod period, Known one, Known other) {
        Known earlier = one.atMost(other);
        Known later = earlier.equals(one) ? other : one;
        return Comparison.of(
                positions.at(agreementId, period, earlier),
                positions.at(agreementId, period, later),
                ledger.entries(agreementId));
    }
}
