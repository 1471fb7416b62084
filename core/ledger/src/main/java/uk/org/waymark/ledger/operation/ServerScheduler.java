package uk.org.waymark.ledger.operation;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The scheduler of the application server, which does work beside requests. */
public final class ServerScheduler {
    private ServerScheduler() {}

    /** Has work done once, after a while. */
    public static void after(Duration delay, Runnable work) {
        Future<?> unused = scheduler().schedule(work, delay.toSeconds(), TimeUnit.SECONDS);
    }

    /** Has work done after a first while, and each time again so long after it ended; a failure of it ends that. */
    public static void repeat(Duration first, Duration between, Runnable work) {
        Future<?> unused =
                scheduler().scheduleWithFixedDelay(work, first.toSeconds(), between.toSeconds(), TimeUnit.SECONDS);
    }

    /** Looked up when it is needed: the container has none to inject yet while it starts the application. */
    @SuppressWarnings("BanJNDI") // a name of the platform, not of anybody's making
    private static ManagedScheduledExecutorService scheduler() {
        try {
            return InitialContext.doLookup("java:comp/DefaultManagedScheduledExecutorService");
        } catch (NamingException e) {
            throw new IllegalStateException("The application server has no default scheduler", e);
        }
    }
}
