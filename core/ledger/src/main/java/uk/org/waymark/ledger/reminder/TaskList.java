package uk.org.waymark.ledger.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.RuleFault;
import uk.org.waymark.contract.theme.ThemeCatalogue;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.ledger.work.WorkItem;
import uk.org.waymark.ledger.work.WorkKind;
import uk.org.waymark.ledger.work.Workload;
import uk.org.waymark.position.cycle.ThemeReturn;

/**
 * Works out what each person is to be reminded of today: of the work that waits for them, as their own page lists it,
 * figures to enter, measures to sign off and actions to update that are near or past the day they are due, and measures
 * that were returned with a comment.
 */
@ApplicationScoped
public class TaskList {
    private final Agreements agreements;
    private final Snapshots snapshots;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    public TaskList(Agreements agreements, Snapshots snapshots) {
        this.agreements = agreements;
        this.snapshots = snapshots;
    }

    /** For the container's proxy only. */
    protected TaskList() {
        this(null, null);
    }

    /**
     * What each of some people is to be reminded of today, by account. It costs one question for the heads of their
     * agreements; an agreement is read where something was said of it since the last time, on another day or for other
     * people, and one in which nobody is to be reminded never is.
     */
    Map<UUID, List<Task>> due(List<AccountHolder> people, String publicAddress) {
        Map<String, List<AccountHolder>> byAgreement = people.stream()
                .filter(holder -> holder.remit().isPresent())
                .collect(Collectors.groupingBy(
                        holder -> holder.remit().orElseThrow().agreement()));
        List<Agreement> theirs = agreements.all().stream()
                .filter(agreement -> byAgreement.containsKey(agreement.id()))
                .toList();
        Map<String, Head> heads =
                snapshots.heads(theirs.stream().map(Agreement::id).toList());
        Map<UUID, List<Task>> due = new HashMap<>();
        for (Agreement agreement : theirs) {
            Asked asked = new Asked(
                    heads.getOrDefault(agreement.id(), Head.EMPTY),
                    snapshots.today(),
                    agreements.catalogue(),
                    agreements.catalogue().ruleFaults(),
                    byAgreement.get(agreement.id()),
                    prefix(agreement),
                    publicAddress);
            due.putAll(kept(agreement.id(), asked).tasks());
        }
        return due;
    }

    /**
     * All that the tasks of people in an agreement follow from.
     *
     * @param rules the themes whose rules in Java judge now
     * @param prefix of the agreement's addresses
     */
    private record Asked(
            Head head,
            LocalDate today,
            ThemeCatalogue rules,
            List<RuleFault> ruleFaults,
            List<AccountHolder> people,
            String prefix,
            String publicAddress) {}

    /** The tasks of people in an agreement by account, as worked out last. */
    private record Kept(Asked asked, Map<UUID, List<Task>> tasks) {}

    private Kept kept(String agreement, Asked asked) {
        Optional<Kept> before = Optional.ofNullable(kept.get(agreement))
                .filter(its -> its.asked().equals(asked));
        Kept now = before.orElseGet(() -> read(agreement, asked));
        kept.put(agreement, now);
        return now;
    }

    private Kept read(String agreement, Asked asked) {
        return snapshots.inPassing(agreement, snapshot -> {
            Waiting waiting = waiting(snapshot);
            return new Kept(
                    asked,
                    asked.people().stream()
                            .collect(Collectors.toMap(
                                    holder -> holder.account().id(),
                                    holder -> waiting.tasksOf(holder, asked.publicAddress()))));
        });
    }

    /** What waits in one agreement. */
    Waiting waiting(Snapshot snapshot) {
        return new Waiting(prefix(snapshot.agreement()), Workload.of(snapshot));
    }

    private String prefix(Agreement agreement) {
        return agreement.equals(agreements.defaultAgreement()) ? "" : "/agreements/" + agreement.id();
    }

    /**
     * What waits in one agreement.
     *
     * @param prefix of its addresses
     */
    record Waiting(String prefix, Workload work) {

        List<Task> tasksOf(AccountHolder holder, String publicAddress) {
            return work
                    .dated(holder.actor())
                    .of(WorkKind.CORRECT, WorkKind.ENTER, WorkKind.SIGN_OFF, WorkKind.UPDATE_ACTIONS)
                    .stream()
                    .flatMap(item -> tasks(item, publicAddress + prefix + item.path()))
                    .toList();
        }

        /** The figures of a theme that somebody is to enter for a period, however far their due date is. */
        Optional<Task> chased(AccountHolder holder, ThemeReturn theme, ReportingPeriod period, String publicAddress) {
            return work.dated(holder.actor()).of(WorkKind.ENTER).stream()
                    .filter(item -> item.of().equals(new WorkItem.Of(Optional.of(theme.title()), Optional.of(period))))
                    .findFirst()
                    .flatMap(item -> item.by()
                            .map(due -> new ReturnTask(
                                    ReturnTask.Kind.CHASED,
                                    work.agreement(),
                                    theme.title(),
                                    period,
                                    due,
                                    Occasion.chased(theme.id(), work.today(), item.isLate(work.today())),
                                    item.parts(),
                                    publicAddress + prefix + item.path())));
        }

        private Stream<Task> tasks(WorkItem item, String address) {
            return item.kind() == WorkKind.UPDATE_ACTIONS
                    ? item.parts().stream().flatMap(part -> task(item, part, address).stream())
                    : task(item, address).stream();
        }

        private Optional<Task> task(WorkItem item, String address) {
            return item.by().flatMap(due -> occasion(item, due)
                    .map(occasion -> new ReturnTask(
                            ReturnTask.Kind.of(item.kind()),
                            work.agreement(),
                            item.of().theme().orElseThrow(),
                            item.of().period().orElseThrow(),
                            due,
                            occasion,
                            item.parts(),
                            address)));
        }

        private Optional<Task> task(WorkItem item, WorkItem.Part part, String address) {
            return part.by().flatMap(due -> occasion(due)
                    .map(occasion -> new PlanTask(
                            work.agreement(),
                            item.of().theme().orElseThrow(),
                            part.key(),
                            part.title(),
                            due,
                            occasion,
                            address)));
        }

        /** A measure that was returned waits from that moment on, however far its due date is. */
        private Optional<Occasion> occasion(WorkItem item, LocalDate due) {
            return item.parts().stream()
                    .flatMap(part -> part.comment().stream())
                    .map(WorkItem.Comment::at)
                    .max(Instant::compareTo)
                    .map(latest -> Occasion.returned(latest, item.isLate(work.today())))
                    .or(() -> occasion(due));
        }

        private Optional<Occasion> occasion(LocalDate due) {
            return Occasion.of(due, work.today());
        }
    }
}
