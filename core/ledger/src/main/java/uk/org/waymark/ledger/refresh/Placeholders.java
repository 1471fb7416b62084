package uk.org.waymark.ledger.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Bounds;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.refresh.OpenPlaceholder;
import uk.org.waymark.position.reporting.PlaceholderStatement;
import uk.org.waymark.position.reporting.PlaceholderStatement.PlaceholderChased;
import uk.org.waymark.position.reporting.PlaceholderStatement.PlaceholderClosed;

/** Keeps the targets that are still to be set: by when they will be, and which years go without. */
@ApplicationScoped
public class Placeholders {
    private final Snapshots snapshots;

    @Inject
    public Placeholders(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** For the container's proxy only. */
    protected Placeholders() {
        this(null);
    }

    /**
     * Records that those who are to set the target were asked, and the day they named.
     *
     * @param code as somebody may write it
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws ProposalRefused when the measure waits for no target, or the day cannot be
     */
    public Head chase(Actor actor, Scope theme, String code, LocalDate due, String note) {
        actor.require(Permission.KEEP_PLACEHOLDERS, theme);
        return keep(actor, theme, code, (snapshot, open) -> {
            LocalDate end = snapshot.agreement().lastYear().ends();
            if (due.isBefore(snapshot.today()) || due.isAfter(end)) {
                throw new ProposalRefused("It would be set by " + Bounds.words(due) + ". Choose a day from "
                        + Bounds.words(snapshot.today()) + " to " + Bounds.words(end) + ".");
            }
            if (note.isBlank()) {
                throw new ProposalRefused("Nothing says who was asked. Write it, with what they answered.");
            }
            return new PlaceholderChased(open.indicator().code(), due, note.strip());
        });
    }

    /**
     * Closes a year for which no target can be set any more.
     *
     * @param code as somebody may write it
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws ProposalRefused when the measure waits for no target of that year, or no reason is given
     */
    public Head close(Actor actor, Scope theme, String code, FinancialYear year, String why) {
        actor.require(Permission.KEEP_PLACEHOLDERS, theme);
        return keep(actor, theme, code, (snapshot, open) -> {
            if (!open.years().contains(year)) {
                throw new ProposalRefused(open.indicator().code() + " waits for no target of " + year
                        + ". Reload the page to see the years it waits for.");
            }
            if (why.isBlank()) {
                throw new ProposalRefused("It is closed without a reason. Give one; it is kept with the measure.");
            }
            return new PlaceholderClosed(open.indicator().code(), year, why.strip());
        });
    }

    private Head keep(
            Actor actor,
            Scope theme,
            String code,
            BiFunction<Snapshot, OpenPlaceholder, PlaceholderStatement> statement) {
        return snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            OpenPlaceholder open = snapshot.definitions().findTheme(theme.theme()).stream()
                    .flatMap(its -> its.indicators().stream())
                    .filter(indicator -> indicator.isCalled(code))
                    .findFirst()
                    .flatMap(indicator -> OpenPlaceholder.of(indicator, snapshot.entries(), snapshot.now()))
                    .orElseThrow(() ->
                            new ProposalRefused(code + " waits for no target. Reload the page to see its targets."));
            return List.of(NewEntry.now(statement.apply(snapshot, open)));
        });
    }
}
