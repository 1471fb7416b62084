package uk.org.waymark.ledger.importing;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Has it noted every second how far the imports of this node are; while there are none that is nothing. */
@ApplicationScoped
public class ImportTimer {
    private static final int SECONDS_BETWEEN = 1;

    private final Imports imports;

    @Inject
    public ImportTimer(Imports imports) {
        this.imports = imports;
    }

    /** For the container's proxy only. */
    protected ImportTimer() {
        this(null);
    }

    /** Begins; the web tier calls this once the application server has a scheduler. */
    @SuppressWarnings("BanJNDI") // a name of the platform, not of anybody's making
    public void start() {
        try {
            ManagedScheduledExecutorService scheduler =
                    InitialContext.doLookup("java:comp/DefaultManagedScheduledExecutorService");
            Future<?> unused =
                    scheduler.scheduleWithFixedDelay(imports::tell, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
        } catch (NamingException e) {
            throw new IllegalStateException("The application server has no default scheduler", e);
        }
    }
}
