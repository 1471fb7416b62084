package uk.org.waymark.ledger.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.agreement.Definitions;
import uk.org.waymark.ledger.definition.DefinitionQuery;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.Cycle;
import uk.org.waymark.position.reporting.Entries;

/** Gives the cycle of a period and the completeness of its returns. */
@ApplicationScoped
public class CycleQuery {
    private final Agreements agreements;
    private final DefinitionQuery definitions;
    private final Ledger ledger;
    private final Clock businessClock;

    @Inject
    public CycleQuery(Agreements agreements, DefinitionQuery definitions, Ledger ledger, Clock businessClock) {
        this.agreements = agreements;
        this.definitions = definitions;
        this.ledger = ledger;
        this.businessClock = businessClock;
    }

    /** For the container's proxy only. */
    protected CycleQuery() {
        this(null, null, null, null);
    }

    /** The day by the business clock, by which due dates and exceptions are told. */
    public LocalDate today() {
        return LocalDate.now(businessClock);
    }

    /** The cycle of a period as known now. */
    public Cycle cycle(String agreement, ReportingPeriod period) {
        return new Cycle(ledger.entries(agreement), period, now());
    }

    /** The returns of a period as known at a position's moment. */
    public Completeness returns(Position position) {
        return Completeness.of(position, ledger.entries(position.agreement().id()));
    }

    /** The returns of a period as known now. */
    public Completeness returns(String agreement, ReportingPeriod period) {
        return returns(agreement, period, ledger.entries(agreement));
    }

    /** The returns of a period in view of what stands, for a command that holds the agreement's chain. */
    Completeness returns(String agreement, ReportingPeriod period, Entries standing) {
        Definitions inForce = definitions.at(agreement, standing, now());
        Position position = new Positions(inForce.agreement(), inForce.themes(), standing).at(period, now());
        return Completeness.of(position, standing);
    }

    /** The periods of an agreement's term that have begun, latest first. */
    public List<ReportingPeriod> periodsBegun(String agreementId) {
        Agreement agreement = agreements.agreement(agreementId);
        ReportingPeriod current = ReportingPeriod.containing(today());
        return Stream.iterate(
                        new ReportingPeriod(agreement.firstYear(), 1),
                        period -> agreement.covers(period) && period.compareTo(current) <= 0,
                        ReportingPeriod::next)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    Known now() {
        return Known.on(today());
    }
}
