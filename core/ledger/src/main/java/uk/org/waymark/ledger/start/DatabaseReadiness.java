package uk.org.waymark.ledger.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import uk.org.waymark.ledger.database.Database;
import uk.org.waymark.ledger.database.Standby;
import uk.org.waymark.ledger.setting.Settings;

/**
 * Ready when the database answers and everything done once at start is done; says since when it does not answer, and of a
 * standby how far it follows.
 */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {
    @Inject
    private Database database;

    @Inject
    private Settings settings;

    @Override
    public HealthCheckResponse call() {
        boolean ready = database.isReady();
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("database").status(ready);
        database.awaySince().ifPresent(since -> answer.withData("awaySince", since.toString()));
        if (ready && settings.isPublishedOnly()) {
            database.findStandby().ifPresent(standby -> say(standby, answer));
        }
        return answer.build();
    }

    private static void say(Standby standby, HealthCheckResponseBuilder answer) {
        answer.withData("receiving", standby.receiving());
        standby.lastChange().ifPresent(made -> answer.withData("lastChange", made.toString()));
    }
}
