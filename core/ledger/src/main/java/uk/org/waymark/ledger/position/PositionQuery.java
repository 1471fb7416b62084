package uk.org.waymark.ledger.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.RuleFault;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.agreement.Definitions;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.database.Database;
import uk.org.waymark.ledger.definition.DefinitionQuery;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Standing;

/** Gives the position of an agreement for a period as known at a moment; never a query per measure. */
@ApplicationScoped
public class PositionQuery {
    private static final int POSITIONS_KEPT = 256;

    /** All that a position follows from; themes are compared by identity, which a release keeps. */
    private record Question(
            Definitions definitions, Head head, List<RuleFault> ruleFaults, ReportingPeriod period, Known known) {}

    private final Database database;
    private final Agreements agreements;
    private final DefinitionQuery definitions;
    private final Ledger ledger;
    private final Clock businessClock;
    private final BoundedCache<Question, Position> positions = new BoundedCache<>(POSITIONS_KEPT);

    @Inject
    public PositionQuery(
            Database database, Agreements agreements, DefinitionQuery definitions, Ledger ledger, Clock businessClock) {
        this.database = database;
        this.agreements = agreements;
        this.definitions = definitions;
        this.ledger = ledger;
        this.businessClock = businessClock;
    }

    /** For the container's proxy only. */
    protected PositionQuery() {
        this(null, null, null, null, null);
    }

    /**
     * The position of an agreement.
     *
     * @throws FutureKnown when {@code known} is later than the business clock
     * @throws java.util.NoSuchElementException when there is no such agreement
     * @throws uk.org.waymark.ledger.database.DatabaseUnavailable when the database is away or not prepared
     */
    public Position at(String agreementId, ReportingPeriod period, Known known) {
        requireNotFuture(known);
        database.requirePrepared();
        Head head = ledger.head(agreements.agreement(agreementId).id());
        Entries entries = ledger.entries(agreementId, head);
        Definitions inForce = definitions.at(agreementId, entries, known);
        List<RuleFault> before = ruleFaults(agreementId);
        Position position = positions.get(
                new Question(inForce, head, before, period, known),
                () -> new Positions(inForce.agreement(), inForce.themes(), entries).at(period, known));
        // Where a rule was set aside on the way, some of its measures were rated and some were not.
        return ruleFaults(agreementId).equals(before) ? position : at(agreementId, period, known);
    }

    /** As known today, which is what a question without a date means. */
    public Known today() {
        return Known.on(LocalDate.now(businessClock));
    }

    /** The latest period of the term with outturns as known at a moment; without any, the one of that moment. */
    public ReportingPeriod latestPeriodWithFigures(String agreementId, Known known) {
        SortedSet<ReportingPeriod> periods = periodsWithFigures(agreementId, known);
        return periods.isEmpty() ? periodOf(agreements.agreement(agreementId), known) : periods.last();
    }

    /** The periods of the term that have outturns as known at a moment, in order. */
    public SortedSet<ReportingPeriod> periodsWithFigures(String agreementId, Known known) {
        requireNotFuture(known);
        database.requirePrepared();
        Agreement agreement = agreements.agreement(agreementId);
        SortedSet<ReportingPeriod> periods = new Standing(ledger.entries(agreementId), known).periodsWithOutturns();
        periods.removeIf(period -> !agreement.covers(period));
        return periods;
    }

    /** The version of everything that can be asked about an agreement, for ETags and caches. */
    public Head version(String agreementId) {
        database.requirePrepared();
        return ledger.head(agreements.agreement(agreementId).id());
    }

    /** The themes of an agreement whose rules are set aside, on which a position depends besides its version. */
    public List<RuleFault> ruleFaults(String agreementId) {
        return agreements.catalogue().ruleFaults().stream()
                .filter(fault -> fault.theme().theme().agreement().equals(agreementId))
                .toList();
    }

    /** The measures that entries are about and no installed theme declares; they are kept and must not be hidden. */
    public List<IndicatorCode> undeclared(String agreementId) {
        List<Theme> themes = agreements.themesOf(agreementId);
        return ledger.entries(agreementId).codes().stream()
                .filter(code -> themes.stream()
                        .flatMap(theme -> theme.indicators().stream())
                        .noneMatch(indicator -> indicator.code().equals(code)))
                .toList();
    }

    private static ReportingPeriod periodOf(Agreement agreement, Known known) {
        ReportingPeriod current = ReportingPeriod.containing(known.date());
        ReportingPeriod first = new ReportingPeriod(agreement.firstYear(), 1);
        ReportingPeriod last = new ReportingPeriod(agreement.lastYear(), 4);
        if (current.compareTo(first) < 0) {
            return first;
        }
        return current.compareTo(last) > 0 ? last : current;
    }

    private void requireNotFuture(Known known) {
        // A date means its end, which today's has not reached yet and which may be asked for all the same.
        boolean future = known.text().contains("T")
                ? known.moment().isAfter(businessClock.instant())
                : known.compareTo(today()) > 0;
        if (future) {
            throw new FutureKnown(known, today().date());
        }
    }
}
