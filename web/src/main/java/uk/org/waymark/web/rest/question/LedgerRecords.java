package uk.org.waymark.web.rest.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.RuleFault;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.position.DistributionQuery;
import uk.org.waymark.ledger.position.PositionQuery;
import uk.org.waymark.ledger.position.Release;
import uk.org.waymark.ledger.position.ReleaseQuery;
import uk.org.waymark.position.Distribution;
import uk.org.waymark.position.Position;

/** The records as the queries of the ledger give them. */
@ApplicationScoped
public class LedgerRecords implements Records {
    private final Agreements agreements;
    private final PositionQuery positions;
    private final DistributionQuery distributions;
    private final ReleaseQuery releases;

    @Inject
    public LedgerRecords(
            Agreements agreements, PositionQuery positions, DistributionQuery distributions, ReleaseQuery releases) {
        this.agreements = agreements;
        this.positions = positions;
        this.distributions = distributions;
        this.releases = releases;
    }

    /** For the container's proxy only. */
    protected LedgerRecords() {
        this(null, null, null, null);
    }

    @Override
    public List<Agreement> agreements() {
        return agreements.all();
    }

    @Override
    public Optional<Agreement> defaultAgreement() {
        return agreements.all().isEmpty() ? Optional.empty() : Optional.of(agreements.defaultAgreement());
    }

    @Override
    public Optional<ReportingPeriod> latestPeriodWithFigures(String agreement, Known known) {
        SortedSet<ReportingPeriod> periods = positions.periodsWithFigures(agreement, known);
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.last());
    }

    @Override
    public Position position(String agreement, ReportingPeriod period, Known known) {
        return positions.at(agreement, period, known);
    }

    @Override
    public List<Distribution> distributions(String agreement, ReportingPeriod period, Known known) {
        return distributions.upTo(agreement, period, known);
    }

    @Override
    public List<Release> releases(String agreement) {
        return releases.releases(agreement);
    }

    @Override
    public List<String> ruleFaults(String agreement) {
        return positions.ruleFaults(agreement).stream().map(RuleFault::words).toList();
    }

    @Override
    public String version(String agreement) {
        return Stream.concat(Stream.of(positions.version(agreement).toString()), ruleFaults(agreement).stream())
                .collect(Collectors.joining("\n"));
    }
}
