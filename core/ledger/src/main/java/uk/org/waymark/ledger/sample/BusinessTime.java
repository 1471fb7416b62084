package uk.org.waymark.ledger.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.org.waymark.ledger.setting.Settings;

/** Gives everyone the same business clock: on the day that was set, else the first sample's, else the real one. */
@ApplicationScoped
public class BusinessTime {
    private final Clock clock;

    @Inject
    public BusinessTime(Settings settings, Samples samples) {
        this(settings.today()
                .or(() -> samples.findFirst().flatMap(Sample::today))
                .map(today -> BusinessClock.startingAt(today, BusinessClock.real()))
                .orElseGet(BusinessClock::real));
    }

    /** For the container's proxy only. */
    protected BusinessTime() {
        this(BusinessClock.real());
    }

    private BusinessTime(Clock clock) {
        this.clock = clock;
    }

    @Produces
    public Clock clock() {
        return clock;
    }
}
