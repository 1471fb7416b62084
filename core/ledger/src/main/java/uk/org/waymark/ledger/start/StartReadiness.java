package uk.org.waymark.ledger.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready for good when a start that had begun to wait met a fault, which it names. */
@Readiness
@ApplicationScoped
public class StartReadiness implements HealthCheck {
    @Inject
    private StartUp startUp;

    @Override
    public HealthCheckResponse call() {
        return startUp.findFault()
                .map(fault -> HealthCheckResponse.named("start").down().withData("fault", fault))
                .orElseGet(() -> HealthCheckResponse.named("start").up())
                .build();
    }
}
