package uk.org.waymark.ledger.reminder;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
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

    void choose(Account account, boolean wanted) throws SQLException {
        Sql.of(CHOOSE, account.id(), wanted).run(connection);
    }

    /** The accounts that switched reminders off. */
    Set<UUID> silent() throws SQLException {
        return Set.copyOf(Sql.of(SILENT).list(connection, row -> row.uuid("account")));
    }
}
