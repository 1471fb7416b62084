package uk.org.waymark.ledger.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.setting.Settings;

/**
 * One round of reminders. What is said is noted in the transaction in which it is sent: if the mail server does not take
 * it nothing is noted and a later round says it; what is noted no node says again.
 */
@ApplicationScoped
public class ReminderRound {
    private static final System.Logger LOG = System.getLogger(ReminderRound.class.getName());

    private final Transactions transactions;
    private final Settings settings;
    private final Accounts accounts;
    private final TaskList taskList;
    private final MailCounts counts;

    @Inject
    public ReminderRound(
            Transactions transactions, Settings settings, Accounts accounts, TaskList taskList, MailCounts counts) {
        this.transactions = transactions;
        this.settings = settings;
        this.accounts = accounts;
        this.taskList = taskList;
        this.counts = counts;
    }

    /** For the container's proxy only. */
    protected ReminderRound() {
        this(null, null, null, null, null);
    }

    /** Whether a mail server is set, on a node that can note what it said. */
    public boolean isOn() {
        return !settings.isPublishedOnly() && MailSettings.of(settings).isPresent();
    }

    /** Reminds everybody of what is near or past its due date, and says how many messages were sent. */
    public int run() {
        return MailSettings.of(settings).map(this::run).orElse(0);
    }

    private int run(MailSettings mail) {
        List<AccountHolder> people = people();
        Map<UUID, List<Task>> due = taskList.due(people, mail.publicAddress());
        MailServer server = new MailServer(mail);
        int sent = 0;
        for (AccountHolder holder : people) {
            List<Task> tasks = due.getOrDefault(holder.account().id(), List.of());
            Outcome outcome = remind(holder, tasks, server, mail.publicAddress());
            count(outcome);
            if (outcome == Outcome.SERVER_AWAY) {
                break;
            }
            sent += outcome == Outcome.SENT ? 1 : 0;
        }
        return sent;
    }

    /** Those who can be reminded and want to be. */
    private List<AccountHolder> people() {
        Set<UUID> silent = transactions.inOne(connection -> new ReminderTable(connection).silent());
        return accounts.all().stream()
                .filter(holder -> holder.email().isPresent() && accounts.isUsable(holder))
                .filter(holder -> !silent.contains(holder.account().id()))
                .toList();
    }

    private void count(Outcome outcome) {
        if (outcome == Outcome.SENT) {
            counts.countSent();
        } else if (outcome != Outcome.NOTHING_TO_SAY) {
            counts.countFailed();
        }
    }

    private Outcome remind(AccountHolder holder, List<Task> tasks, MailServer server, String publicAddress) {
        if (tasks.isEmpty()) {
            return Outcome.NOTHING_TO_SAY;
        }
        try {
            return transactions.inOne(connection -> {
                ReminderTable table = new ReminderTable(connection);
                List<Task> fresh = new ArrayList<>();
                for (Task task : tasks) {
                    if (table.note(holder.account(), task)) {
                        fresh.add(task);
                    }
                }
                return fresh.isEmpty()
                        ? Outcome.NOTHING_TO_SAY
                        : send(holder, tasks, fresh.get(0), server, publicAddress);
            });
        } catch (NotTaken notTaken) {
            return notTaken.outcome();
        }
    }

    private static Outcome send(
            AccountHolder holder, List<Task> tasks, Task first, MailServer server, String publicAddress) {
        String id = String.join(
                ".",
                "reminder",
                holder.account().id().toString(),
                first.agreement(),
                first.key().replace('/', '.'),
                first.due().toString(),
                first.occasion().code());
        try {
            server.send(holder.email().orElseThrow(), id, new Digest(holder.displayName(), tasks, publicAddress));
            return Outcome.SENT;
        } catch (SendFailedException | AddressException refused) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The reminder for account {0} was not taken and is tried again: {1}",
                    holder.account().id(),
                    NotTaken.oneLine(refused));
            throw new NotTaken(Outcome.REFUSED, refused);
        } catch (MessagingException away) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The mail server does not answer; reminders wait for the next round: {0}",
                    NotTaken.oneLine(away));
            throw new NotTaken(Outcome.SERVER_AWAY, away);
        }
    }

    private enum Outcome {
        NOTHING_TO_SAY,
        SENT,
        REFUSED,
        SERVER_AWAY
    }

    /** Takes back what was noted in the transaction under way. */
    private static final class NotTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Outcome outcome;

        NotTaken(Outcome outcome, MessagingException cause) {
            super(cause);
            this.outcome = outcome;
        }

        Outcome outcome() {
            return outcome;
        }

        static String oneLine(MessagingException failure) {
            return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        }
    }
}
