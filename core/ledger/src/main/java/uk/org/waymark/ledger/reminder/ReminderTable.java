package uk.org.waymark.ledger.reminder;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
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

    private final Connection connection;

    ReminderTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * Notes that a task was said to somebody, unless it was before; another node that is about to say the same waits here
     * until this transaction ends.
     */
    boolean note(Account account, Task task) throws SQLException {
        try (PreparedStatement sent = connection.prepareStatement(SENT)) {
            sent.setObject(1, account.id());
            sent.setString(2, task.agreement());
            sent.setString(3, task.period().code());
            sent.setObject(4, task.due());
            sent.setString(5, task.occasion().code());
            sent.setObject(6, OffsetDateTime.now(ZoneOffset.UTC));
            return sent.executeUpdate() == 1;
        }
    }

    void choose(Account account, boolean wanted) throws SQLException {
        try (PreparedStatement choose = connection.prepareStatement(CHOOSE)) {
            choose.setObject(1, account.id());
            choose.setBoolean(2, wanted);
            int unused = choose.executeUpdate();
        }
    }

    /** The accounts that switched reminders off. */
    Set<UUID> silent() throws SQLException {
        try (PreparedStatement silent =
                        connection.prepareStatement("SELECT account FROM waymark.reminder_choice WHERE NOT wanted");
                ResultSet row = silent.executeQuery()) {
            Set<UUID> accounts = new HashSet<>();
            while (row.next()) {
                accounts.add(row.getObject("account", UUID.class));
            }
            return accounts;
        }
    }
}
