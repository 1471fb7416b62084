package uk.org.waymark.ledger.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.position.Distribution;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.reporting.Statement.PublishedDistribution;

/** Gives how measures were spread over the symbols from date to date: as published once, and as computed since. */
@ApplicationScoped
public class DistributionQuery {
    private final PositionQuery positions;
    private final Ledger ledger;

    @Inject
    public DistributionQuery(PositionQuery positions, Ledger ledger) {
        this.positions = positions;
        this.ledger = ledger;
    }

    /** For the container's proxy only. */
    protected DistributionQuery() {
        this(null, null);
    }

    /** The distributions of an agreement up to a period's end, as known at a moment, earliest date first. */
    public List<Distribution> upTo(String agreementId, ReportingPeriod last, Known known) {
        Stream<Distribution> computed = positions.periodsWithFigures(agreementId, known).stream()
                .filter(period -> period.compareTo(last) <= 0)
                .map(period -> positions.at(agreementId, period, known))
                .filter(position -> position.measures().anyMatch(MeasurePosition::isDesignated))
                .map(Distribution::computed);
        return Stream.concat(published(agreementId, known), computed)
                .sorted(Comparator.comparing(Distribution::at))
                .toList();
    }

    private Stream<Distribution> published(String agreementId, Known known) {
        SortedMap<LocalDate, Distribution> latest = new TreeMap<>();
        ledger.entries(agreementId)
                .of(PublishedDistribution.class, known)
                .forEach(entry -> latest.put(entry.statement().at(), Distribution.published(entry.statement())));
        return latest.values().stream();
    }
}
