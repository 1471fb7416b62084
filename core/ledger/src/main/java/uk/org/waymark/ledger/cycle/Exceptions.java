package uk.org.waymark.ledger.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.cycle.Cycle;
import uk.org.waymark.position.cycle.PeriodState;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Reopened;

/** Reopens one measure of a period that takes no figures, for one person, until a day, for a reason. */
@ApplicationScoped
public class Exceptions {
    private final Agreements agreements;
    private final Snapshots snapshots;
    private final Accounts accounts;

    @Inject
    public Exceptions(Agreements agreements, Snapshots snapshots, Accounts accounts) {
        this.agreements = agreements;
        this.snapshots = snapshots;
        this.accounts = accounts;
    }

    /** For the container's proxy only. */
    protected Exceptions() {
        this(null, null, null);
    }

    /**
     * Grants an exception; the latest one for a measure and a person prevails, so an earlier day shortens it.
     *
     * @param until the last day it holds
     * @throws CycleRefused when it makes no sense as things stand
     */
    public Head grant(
            Actor actor,
            String agreement,
            IndicatorCode code,
            ReportingPeriod period,
            UUID person,
            LocalDate until,
            String reason) {
        actor.require(Permission.GRANT_EXCEPTION);
        Optional<String> why = Periods.given(Optional.of(reason));
        if (why.isEmpty()) {
            throw new CycleRefused(Refusal.REASON_NEEDED, "Say why " + code + " is reopened.");
        }
        requireCanEnter(person, themeOf(agreement, code), code);
        return snapshots.append(agreement, actor.account(), snapshot -> {
            if (until.isBefore(snapshot.today())) {
                throw new CycleRefused(
                        Refusal.UNTIL_PASSED, PeriodState.DAY.format(until) + " has passed. Choose today or later.");
            }
            Cycle cycle = snapshot.cycle(period);
            PeriodState state = cycle.state();
            if (state.isOpen()) {
                throw new CycleRefused(Refusal.IS_OPEN, period + " is " + state.words() + "; it needs no exception.");
            }
            Reopened wanted = new Reopened(code, period, person, until);
            return isLatest(wanted, cycle) ? List.of() : Periods.said(wanted, why);
        });
    }

    /** The people to whom any measure of an agreement may be reopened: those who enter figures of some theme of it. */
    public List<AccountHolder> people(Actor actor, String agreement) {
        actor.require(Permission.GRANT_EXCEPTION);
        List<Theme> themes = agreements.themesOf(agreement);
        return accounts.all().stream()
                .filter(holder ->
                        accounts.isUsable(holder) && themes.stream().anyMatch(theme -> canEnter(holder, theme)))
                .toList();
    }

    /** Whether it is what holds already, as when a form is sent twice. */
    private static boolean isLatest(Reopened wanted, Cycle cycle) {
        return cycle.exceptions().stream()
                .map(Entry::statement)
                .filter(granted ->
                        granted.code().equals(wanted.code()) && granted.person().equals(wanted.person()))
                .reduce((earlier, later) -> later)
                .filter(wanted::equals)
                .isPresent();
    }

    private void requireCanEnter(UUID person, Theme theme, IndicatorCode code) {
        boolean entersFigures = accounts.findUsable(new Account(person))
                .filter(holder -> theme.indicators().stream()
                        .filter(indicator -> indicator.code().equals(code))
                        .anyMatch(
                                indicator -> holder.actor().may(Permission.ENTER_FIGURES, Scope.of(theme), indicator)))
                .isPresent();
        if (!entersFigures) {
            throw new CycleRefused(Refusal.CANNOT_ENTER, "This person enters no figures of " + code + ".");
        }
    }

    private static boolean canEnter(AccountHolder holder, Theme theme) {
        return holder.actor().may(Permission.ENTER_FIGURES, theme);
    }

    private Theme themeOf(String agreement, IndicatorCode code) {
        return agreements.themesOf(agreement).stream()
                .filter(theme -> theme.indicators().stream()
                        .anyMatch(indicator -> indicator.code().equals(code)))
                .findFirst()
                .orElseThrow(() ->
                        new CycleRefused(Refusal.UNKNOWN_MEASURE, code + " is not a measure of an installed theme."));
    }
}
