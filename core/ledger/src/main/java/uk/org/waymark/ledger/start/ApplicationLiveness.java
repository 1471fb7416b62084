package uk.org.waymark.ledger.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import uk.org.waymark.ledger.database.Database;

/**
 * Alive until only a new start can help: when threads wait for each other for ever, or work on the database does not come
 * to an end. A database that is away is no reason to start anew.
 */
@Liveness
@ApplicationScoped
public class ApplicationLiveness implements HealthCheck {
    private final Database database;

    @Inject
    public ApplicationLiveness(Database database) {
        this.database = database;
    }

    /** For the container's proxy only. */
    protected ApplicationLiveness() {
        this(null);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("application").status(isAlive()).build();
    }

    /** Whether it goes on without a new start. */
    boolean isAlive() {
        return ManagementFactory.getThreadMXBean().findDeadlockedThreads() == null && !database.isStuck();
    }
}
