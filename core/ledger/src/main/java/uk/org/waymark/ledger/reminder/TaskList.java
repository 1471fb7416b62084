package uk.org.waymark.ledger.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.position.cycle.ThemeReturn;

/** Works out what each person is to be reminded of today: officers of missing figures, leads of what they can sign off. */
@ApplicationScoped
public class TaskList {
    private final Agreements agreements;
    private final Snapshots snapshots;

    @Inject
    public TaskList(Agreements agreements, Snapshots snapshots) {
        this.agreements = agreements;
        this.snapshots = snapshots;
    }

    /** For the container's proxy only. */
    protected TaskList() {
        this(null, null);
    }

    /** All that is near or past the day it is due: returns of open periods, and actions of plans. */
    Due due() {
        List<AskedFor> returns = new ArrayList<>();
        List<LatePlans> plans = new ArrayList<>();
        for (Agreement agreement : agreements.all()) {
            Snapshot snapshot = snapshots.of(agreement.id());
            askedFor(agreement, snapshot).forEach(returns::add);
            plans.add(LatePlans.of(agreement.id(), prefix(agreement), snapshot));
        }
        return new Due(returns, plans);
    }

    /** What is due in all agreements. */
    record Due(List<AskedFor> returns, List<LatePlans> plans) {
        static final Due NOTHING = new Due(List.of(), List.of());

        boolean isNothing() {
            return returns.isEmpty()
                    && plans.stream().allMatch(plan -> plan.due().isEmpty());
        }

        /** What somebody has to do about it. */
        List<Task> tasksOf(AccountHolder holder, String publicAddress) {
            return Stream.concat(
                            returns.stream().flatMap(its -> its.tasksOf(holder, publicAddress)),
                            plans.stream().flatMap(its -> its.tasksOf(holder, publicAddress)))
                    .toList();
        }
    }

    private Stream<AskedFor> askedFor(Agreement agreement, Snapshot snapshot) {
        return snapshot.periodsBegun().stream()
                .filter(period -> snapshot.cycle(period).state().isOpen())
                .map(snapshot::returns)
                .flatMap(returns -> askedFor(agreement, returns, snapshot.today()).stream());
    }

    private Optional<AskedFor> askedFor(Agreement agreement, Completeness returns, LocalDate today) {
        return returns.state().due().flatMap(due -> Occasion.of(due, today)
                .map(occasion -> new AskedFor(agreement.id(), prefix(agreement), returns, due, occasion)));
    }

    private String prefix(Agreement agreement) {
        return agreement.equals(agreements.defaultAgreement()) ? "" : "/agreements/" + agreement.id();
    }

    /** The returns of one open period. */
    record AskedFor(String agreement, String prefix, Completeness returns, LocalDate due, Occasion occasion) {

        /** What somebody has to do about them. */
        Stream<Task> tasksOf(AccountHolder holder, String publicAddress) {
            return returns.themes().stream()
                    .map(theme -> theme.only(measure -> holder.remit()
                            .filter(remit -> remit.covers(new Scope(agreement, theme.id()), measure))
                            .isPresent()))
                    .flatMap(theme -> task(theme, holder.role(), publicAddress).stream());
        }

        private Optional<Task> task(ThemeReturn theme, Role role, String publicAddress) {
            if (role == Role.OFFICER) {
                return task(ReturnTask.Kind.ENTER, theme, theme.missing(), publicAddress + prefix + "/capture/");
            }
            return task(
                    ReturnTask.Kind.SIGN_OFF,
                    theme,
                    theme.measures().stream().filter(MeasureReturn::isToBeSigned),
                    publicAddress + prefix + "/sign-off/");
        }

        private Optional<Task> task(
                ReturnTask.Kind kind, ThemeReturn theme, Stream<MeasureReturn> returned, String page) {
            List<Indicator> measures =
                    returned.map(measure -> measure.measure().indicator()).toList();
            String address = page + theme.id() + "?period=" + returns.period().code();
            return measures.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ReturnTask(
                            kind, agreement, theme.title(), returns.period(), due, occasion, measures, address));
        }
    }
}
