package uk.org.waymark.ledger.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.audit.Act;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.audit.NewAct;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.ThemeReturn;

/**
 * Reminds the officers of themes, when somebody asks for it, of the figures that are still to come: one message a person,
 * and one reminder a theme and day.
 */
@ApplicationScoped
public class Chasing {
    private static final System.Logger LOG = System.getLogger(Chasing.class.getName());

    private final Transactions transactions;
    private final Settings settings;
    private final Accounts accounts;
    private final Snapshots snapshots;
    private final TaskList taskList;
    private final AuditTrail audit;
    private final MailCounts counts;

    @Inject
    public Chasing(
            Transactions transactions,
            Settings settings,
            Accounts accounts,
            Snapshots snapshots,
            TaskList taskList,
            AuditTrail audit,
            MailCounts counts) {
        this.transactions = transactions;
        this.settings = settings;
        this.accounts = accounts;
        this.snapshots = snapshots;
        this.taskList = taskList;
        this.audit = audit;
        this.counts = counts;
    }

    /** For the container's proxy only. */
    protected Chasing() {
        this(null, null, null, null, null, null, null);
    }

    /** Whether there is a mail server to send reminders with. */
    public boolean isOn() {
        return MailSettings.of(settings).isPresent();
    }

    /** The themes, by id, whose officers somebody reminded on a day of the figures of a period. */
    public Set<String> reminded(Completeness returns, String agreement, LocalDate today) {
        return transactions.inOne(connection ->
                reminded(new ReminderTable(connection), returns.period(), agreement, today, returns.asked()));
    }

    /**
     * Sends a reminder to who enters figures of some themes and has not.
     *
     * @param themes their ids; those without a figure to come and those reminded today are left out
     * @throws ChaseRefused when that leaves none, when no mail server is set up, or when no message could be sent
     */
    public Chased remind(Actor actor, String agreement, ReportingPeriod period, Collection<String> themes) {
        actor.require(Permission.CHASE_RETURNS);
        MailSettings mail = MailSettings.of(settings)
                .orElseThrow(() -> new ChaseRefused("No reminder was sent: no mail server is set up."
                        + " An administrator sets one (see Settings)."));
        Snapshot snapshot = snapshots.of(agreement);
        List<ThemeReturn> missing = missing(snapshot.returns(period), themes);
        TaskList.Waiting waiting = taskList.waiting(snapshot);
        return transactions.inOne(connection -> {
            ReminderTable table = new ReminderTable(connection);
            table.waitForOthers();
            List<ThemeReturn> fresh = fresh(table, missing, period, agreement, snapshot.today());
            Round round = new Round(new MailServer(mail), table, mail.publicAddress());
            Set<UUID> silent = table.silent();
            for (AccountHolder holder : accounts.all()) {
                List<Task> tasks = accounts.isUsable(holder)
                        ? fresh.stream()
                                .flatMap(theme -> waiting.chased(holder, theme, period, mail.publicAddress()).stream())
                                .toList()
                        : List.of();
                if (!tasks.isEmpty()) {
                    round.remind(holder, tasks, silent.contains(holder.account().id()));
                }
            }
            round.requireSent();
            audit.record(actor.account(), acts(agreement, period, snapshot.today(), fresh, round));
            return new Chased(fresh.size(), round.people, round.unreached);
        });
    }

    private static List<ThemeReturn> missing(Completeness returns, Collection<String> themes) {
        List<ThemeReturn> missing = returns.state().isOpen()
                ? returns.themes().stream()
                        .filter(theme -> themes.contains(theme.id()))
                        .filter(theme -> theme.missing().findAny().isPresent())
                        .toList()
                : List.of();
        if (missing.isEmpty()) {
            throw new ChaseRefused("No reminder was sent: no figure is to come for " + returns.period() + ".");
        }
        return missing;
    }

    private static List<ThemeReturn> fresh(
            ReminderTable table, List<ThemeReturn> missing, ReportingPeriod period, String agreement, LocalDate today)
            throws SQLException {
        Set<String> reminded = reminded(table, period, agreement, today, missing);
        List<ThemeReturn> fresh =
                missing.stream().filter(theme -> !reminded.contains(theme.id())).toList();
        if (fresh.isEmpty()) {
            throw new ChaseRefused("No reminder was sent: "
                    + missing.stream().map(ThemeReturn::title).collect(Collectors.joining(", "))
                    + (missing.size() == 1 ? " was" : " were")
                    + " reminded today. Another reminder can be sent tomorrow.");
        }
        return fresh;
    }

    private static Set<String> reminded(
            ReminderTable table, ReportingPeriod period, String agreement, LocalDate today, List<ThemeReturn> themes)
            throws SQLException {
        Map<String, String> occasions = new LinkedHashMap<>();
        themes.forEach(
                theme -> occasions.put(Occasion.chased(theme.id(), today, false).code(), theme.id()));
        return table.said(agreement, period, occasions.keySet()).stream()
                .map(occasions::get)
                .collect(Collectors.toSet());
    }

    private static List<NewAct> acts(
            String agreement, ReportingPeriod period, LocalDate today, List<ThemeReturn> themes, Round round) {
        return themes.stream()
                .map(theme -> new NewAct(
                        Act.RETURNS_CHASED,
                        Optional.empty(),
                        Optional.of(Remit.of(new Scope(agreement, theme.id()))),
                        period + ", " + round.of(theme, today) + " reminded"))
                .toList();
    }

    /** The messages of one reminder, of which each is noted when the mail server took it. */
    private final class Round {
        private final MailServer server;
        private final ReminderTable table;
        private final String publicAddress;
        private final List<String> said = new ArrayList<>();
        private boolean away;
        private int people;
        private int unreached;

        Round(MailServer server, ReminderTable table, String publicAddress) {
            this.server = server;
            this.table = table;
            this.publicAddress = publicAddress;
        }

        void remind(AccountHolder holder, List<Task> tasks, boolean silent) throws SQLException {
            if (silent || away || holder.email().isEmpty() || !isTaken(holder, tasks)) {
                unreached++;
                return;
            }
            people++;
            for (Task task : tasks) {
                if (table.note(holder.account(), task)) {
                    said.add(task.occasion().code());
                }
            }
        }

        private boolean isTaken(AccountHolder holder, List<Task> tasks) {
            Task first = tasks.get(0);
            String id = String.join(
                    ".",
                    "reminder",
                    holder.account().id().toString(),
                    first.agreement(),
                    first.key(),
                    first.occasion().code());
            try {
                server.send(holder.email().orElseThrow(), id, new Digest(holder.displayName(), tasks, publicAddress));
                counts.countSent();
                return true;
            } catch (MessagingException failure) {
                counts.countFailed();
                away = !(failure instanceof SendFailedException) && !(failure instanceof AddressException);
                LOG.log(
                        System.Logger.Level.WARNING,
                        "The reminder for account {0} was not taken: {1}",
                        holder.account().id(),
                        String.valueOf(failure.getMessage()).lines().findFirst().orElse(""));
                return false;
            }
        }

        void requireSent() {
            if (people == 0) {
                throw new ChaseRefused(
                        away
                                ? "No reminder was sent: the mail server does not answer. Try again later."
                                : unreached == 0
                                        ? "No reminder was sent: nobody has an account to enter these figures with."
                                        : "No reminder was sent: the officers have no e-mail address in Waymark,"
                                                + " want no reminders, or their address was refused.");
            }
        }

        /** "2 people", who were reminded of the figures of a theme. */
        private String of(ThemeReturn theme, LocalDate today) {
            long reminded = said.stream()
                    .filter(Occasion.chased(theme.id(), today, false).code()::equals)
                    .count();
            return reminded == 1 ? "one person" : reminded + " people";
        }
    }
}
