package uk.org.waymark.ledger.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import uk.org.waymark.ledger.database.Database;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.ledger.operation.ServerScheduler;

/** Has a round of reminders run a few times an hour, from seven in the morning by the business clock. */
@ApplicationScoped
public class ReminderTimer {
    private static final System.Logger LOG = System.getLogger(ReminderTimer.class.getName());
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration BETWEEN = Duration.ofMinutes(20);

    private final ReminderRound round;
    private final Database database;
    private final Clock businessClock;

    @Inject
    public ReminderTimer(ReminderRound round, Database database, Clock businessClock) {
        this.round = round;
        this.database = database;
        this.businessClock = businessClock;
    }

    /** For the container's proxy only. */
    protected ReminderTimer() {
        this(null, null, null);
    }

    /** Begins, when a mail server is set; the web tier calls this once the application server has a scheduler. */
    public void start() {
        if (round.isOn()) {
            ServerScheduler.repeat(FIRST, BETWEEN, this::runNow);
        }
    }

    /** A failure must not end the schedule: the database may be back in the next round. */
    private void runNow() {
        if (LocalTime.now(businessClock).isBefore(MORNING)) {
            return;
        }
        try {
            database.requirePrepared();
            int sent = round.run();
            if (sent > 0) {
                LOG.log(System.Logger.Level.INFO, "Reminders sent: {0}", sent);
            }
        } catch (DatabaseUnavailable away) {
            LOG.log(System.Logger.Level.DEBUG, "Reminders wait for the database: {0}", away.getMessage());
        }
    }
}
