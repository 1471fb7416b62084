package uk.org.waymark.ledger.capture;

import java.util.List;
import java.util.NoSuchElementException;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Definitions;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.KeptReadings;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.cycle.Cycle;
import uk.org.waymark.position.cycle.ThemeReturn;
import uk.org.waymark.position.reporting.Entries;

/** Gives the sheet on which a theme's figures of a period are entered. */
public final class CaptureSheets {
    private CaptureSheets() {}

    /**
     * The sheet as it stands at a snapshot of the theme's agreement.
     *
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may see none of the theme
     * @throws NoSuchElementException when the agreement has no such theme
     */
    public static CaptureSheet of(Actor actor, Snapshot snapshot, Scope scope, ReportingPeriod period) {
        actor.require(Permission.SEE_CAPTURE, scope);
        Definitions inForce = snapshot.definitions();
        Theme theme = inForce.findTheme(scope.theme())
                .filter(found -> found.agreement().equals(scope.agreement()))
                .orElseThrow(() -> new NoSuchElementException("There is no theme \"" + scope.theme() + "\""));
        actor.require(Permission.SEE_CAPTURE, theme);
        return sheet(
                scope,
                new Desk(inForce.agreement(), List.of(theme), actor, snapshot.moment()),
                period,
                snapshot.head(),
                snapshot.entries(),
                snapshot.readings());
    }

    /** The sheet that entries come to. */
    static CaptureSheet sheet(
            Scope scope, Desk desk, ReportingPeriod period, Head head, Entries entries, KeptReadings kept) {
        // By the day and not the moment, so that what was read of a measure today is not read again.
        Known known = Known.on(desk.today());
        Theme theme = desk.themes().get(0);
        Cycle cycle = new Cycle(entries, period, known);
        Positions positions = new Positions(desk.agreement(), desk.themes(), entries, kept);
        ThemeReturn returned = ThemeReturn.of(positions.at(period, known).theme(theme.id()), cycle, known, kept);
        ThemeReturn theirs = returned.only(measure -> desk.actor().may(Permission.SEE_CAPTURE, scope, measure));
        RowReader rows = new RowReader(scope, desk, cycle.state(), positions, entries, known);
        return new CaptureSheet(
                scope,
                theme.title(),
                period,
                cycle.state(),
                returned.submitted(),
                head.sequence(),
                returned.measures().size() - theirs.measures().size(),
                theirs.measures().stream().flatMap(rows::rows).toList());
    }
}
