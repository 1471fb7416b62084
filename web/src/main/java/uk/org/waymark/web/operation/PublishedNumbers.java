package uk.org.waymark.web.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.operation.OperatingNumbers;
import uk.org.waymark.ledger.operation.ServerScheduler;
import uk.org.waymark.ledger.reminder.MailCounts;

/** The numbers of the ledger among the server's metrics; the database is asked for them twice a minute. */
@ApplicationScoped
public class PublishedNumbers {
    private static final Duration BETWEEN = Duration.ofSeconds(30);

    @Inject
    private MetricRegistry registry;

    @Inject
    private OperatingNumbers numbers;

    @Inject
    private MailCounts mail;

    @Inject
    private Agreements agreements;

    /** Publishes them and begins to ask; called once the application server has a scheduler. */
    public void start() {
        publish();
        ServerScheduler.repeat(Duration.ZERO, BETWEEN, numbers::ask);
    }

    private void publish() {
        numbers.agreements()
                .forEach(agreement -> publish(
                        "waymark_entries",
                        "Entries of an agreement",
                        () -> numbers.entries(agreement),
                        new Tag("agreement", agreement)));
        publish(
                "waymark_database_sessions_busy",
                "Sessions of the application in a transaction",
                numbers::busySessions);
        publish("waymark_database_sessions_waiting", "Those of them that wait for a lock", numbers::waitingSessions);
        publish("waymark_commands_waiting", "Commands that wait for their turn to write", numbers::waitingCommands);
        publish("waymark_connections_waiting", "Callers that wait for a connection", numbers::waitingCallers);
        publish("waymark_database_statements", "Statements sent to the database since the start", numbers::statements);
        publish("waymark_entries_read", "Entries read from the database since the start", numbers::entriesRead);
        publish(
                "waymark_database_asked_timestamp_seconds",
                "When the database last answered with these numbers",
                seconds(numbers::asked));
        publish(
                "waymark_last_backup_timestamp_seconds",
                "When a backup was last taken and sound; 0 when none is known of",
                seconds(numbers::lastBackup));
        publish(
                "waymark_last_verified_timestamp_seconds",
                "When the ledger was last verified and sound; 0 when it never was",
                seconds(numbers::lastVerified));
        publish(
                "waymark_themes_left_out",
                "Theme jars that could not be used at the start",
                () -> agreements.catalogue().faults().size());
        publish(
                "waymark_themes_set_aside",
                "Themes whose rule failed since the start",
                () -> agreements.catalogue().ruleFaults().size());
        publish("waymark_mail_sent", "Reminders that the mail server took since the start", mail::sent);
        publish("waymark_mail_failed", "Reminders that it did not take since the start", mail::failed);
    }

    private void publish(String name, String meaning, Supplier<Number> value, Tag... tags) {
        registry.gauge(
                Metadata.builder().withName(name).withDescription(meaning).build(), value, tags);
    }

    private static Supplier<Number> seconds(Supplier<Instant> moment) {
        return () -> moment.get().getEpochSecond();
    }
}
