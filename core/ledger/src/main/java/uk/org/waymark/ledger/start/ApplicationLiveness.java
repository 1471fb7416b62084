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
    @Inject
    private Database database;

    @Override
    public HealthCheckResponse call() {
        boolean deadlocked = ManagementFactory.getThreadMXBean().findDeadlockedThreads() != null;
        return HealthCheckResponse.named("application")
                .status(!deadlocked && !database.isStuck())
                .build();
    }
}
