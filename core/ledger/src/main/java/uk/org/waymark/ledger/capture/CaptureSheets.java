package uk.org.waymark.ledger.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.agreement.Definitions;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.definition.DefinitionQuery;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.cycle.Cycle;
import uk.org.waymark.position.cycle.ThemeReturn;
import uk.org.waymark.position.reporting.Entries;

/** Gives the sheet on which a theme's figures of a period are entered; one reading of the ledger for all of it. */
@ApplicationScoped
public class CaptureSheets {
    private final Agreements agreements;
    private final DefinitionQuery definitions;
    private final Ledger ledger;
    private final Clock businessClock;

    @Inject
    public CaptureSheets(Agreements agreements, DefinitionQuery definitions, Ledger ledger, Clock businessClock) {
        this.agreements = agreements;
        this.definitions = definitions;
        this.ledger = ledger;
        this.businessClock = businessClock;
    }

    /** For the container's proxy only. */
    protected CaptureSheets() {
        this(null, null, null, null);
    }

    /**
     * The sheet as it stands now.
     *
     * @throws NoSuchElementException when there is no such agreement or theme
     */
    public CaptureSheet sheet(Actor actor, Scope scope, ReportingPeriod period) {
        actor.require(Permission.SEE_CAPTURE, scope);
        Agreement agreement = agreements.agreement(scope.agreement());
        Instant now = Instant.now(businessClock);
        Head head = ledger.head(agreement.id());
        Entries entries = ledger.entries(agreement.id(), head);
        Definitions inForce = definitions.at(agreement.id(), entries, new Known(now, now.toString()));
        Theme theme = inForce.findTheme(scope.theme())
                .orElseThrow(() -> new NoSuchElementException("There is no theme \"" + scope.theme() + "\""));
        return sheet(scope, new Desk(inForce.agreement(), List.of(theme), actor, now), period, head, entries);
    }

    /** The sheet that entries come to. */
    static CaptureSheet sheet(Scope scope, Desk desk, ReportingPeriod period, Head head, Entries entries) {
        Known known = desk.known(Optional.empty());
        Theme theme = desk.themes().get(0);
        Cycle cycle = new Cycle(entries, period, known);
        Positions positions = new Positions(desk.agreement(), desk.themes(), entries);
        ThemeReturn returned = ThemeReturn.of(positions.at(period, known).theme(theme.id()), cycle, known);
        RowReader rows = new RowReader(scope, desk, cycle.state(), positions, entries);
        return new CaptureSheet(
                scope,
                theme.title(),
                period,
                cycle.state(),
                returned.completed(),
                head.sequence(),
                returned.measures().stream().flatMap(rows::rows).toList());
    }
}
