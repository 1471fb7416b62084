package uk.org.waymark.ledger.reminder;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.entry.Account;

/** What was said to whom, and who wants to hear nothing. */
final class ReminderTable {
    private static final String SENT =
            """
            INSERT INTO waymark.reminder_sent (account, agreement, period, due, occasion, sent_at)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;
    private static final String CHOOSE =
            """
            INSERT INTO waymark.reminder_choice (account, wanted) VALUES (?, ?)
            ON CONFLICT (account) DO UPDATE SET wanted = excluded.wanted
            """;

    private static final String SILENT = "SELECT account FROM waymark.reminder_choice WHERE NOT wanted";

    private static final String ALONE = "SELECT pg_advisory_xact_lock(hashtextextended('waymark.reminder', 0))";
    private static final String CHASED =
            "SELECT DISTINCT occasion FROM waymark.reminder_sent WHERE agreement = ? AND period = ? AND occasion = ANY (?)";

    private final Connection connection;

    ReminderTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * Notes that a task was said to somebody, unless it was before; another node that is about to say the same waits here
     * until this transaction ends.
     */
    boolean note(Account account, Task task) throws SQLException {
        return Sql.of(
                                SENT,
                                account.id(),
                                task.agreement(),
                                task.key(),
                                task.due(),
                                task.occasion().code(),
                                Instant.now())
                        .update(connection)
                == 1;
    }

    /** Waits until nobody else is sending a reminder by hand; until this transaction ends nobody will. */
    void waitForOthers() throws SQLException {
        Sql.of(ALONE).run(connection);
    }

    /** Of some occasions of a period, those for which something was said to anybody. */
    Set<String> said(String agreement, ReportingPeriod period, Collection<String> occasions) throws SQLException {
        return Set.copyOf(
                Sql.of(CHASED, agreement, period.code(), occasions).list(connection, row -> row.text("occasion")));
    }

    void choose(Account account, boolean wanted) throws SQLException {
        Sql.of(CHOOSE, account.id(), wanted).run(connection);
    }

    /** The accounts that switched reminders off. */
    Set<UUID> silent() throws SQLException {
        return Set.copyOf(Sql.of(SILENT).list(connection, row -> row.uuid("account")));
    }
}
