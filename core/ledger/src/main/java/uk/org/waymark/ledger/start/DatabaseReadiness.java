package uk.org.waymark.ledger.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import uk.org.waymark.ledger.database.Database;

/** Ready when the database answers and everything done once at start is done; says since when it does not answer. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {
    @Inject
    private Database database;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("database").status(database.isReady());
        database.awaySince().ifPresent(since -> answer.withData("awaySince", since.toString()));
        return answer.build();
    }
}
