package uk.org.waymark.ledger.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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

    /** The returns of all periods that are open and near or past their due date. */
    List<AskedFor> askedFor() {
        return agreements.all().stream()
                .flatMap(agreement -> askedFor(agreement, snapshots.of(agreement.id())))
                .toList();
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
                return task(Task.Kind.ENTER, theme, theme.missing(), publicAddress + prefix + "/capture/");
            }
            return task(
                    Task.Kind.SIGN_OFF,
                    theme,
                    theme.measures().stream().filter(MeasureReturn::isToBeSigned),
                    publicAddress + prefix + "/sign-off/");
        }

        private Optional<Task> task(Task.Kind kind, ThemeReturn theme, Stream<MeasureReturn> returned, String page) {
            List<Indicator> measures =
                    returned.map(measure -> measure.measure().indicator()).toList();
            String address = page + theme.id() + "?period=" + returns.period().code();
            return measures.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Task(
                            kind, agreement, theme.title(), returns.period(), due, occasion, measures, address));
        }
    }
}
