package uk.org.waymark.ledger.start;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.database.Database;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.ledger.openid.OpenIdSettings;
import uk.org.waymark.ledger.setting.Settings;

/**
 * Starts the product: what the operator or a theme's author got wrong stops it with everything named at once; a database
 * that is not there yet is waited for while the application is up.
 */
@ApplicationScoped
public class StartUp {
    private static final System.Logger LOG = System.getLogger(StartUp.class.getName());
    private static final int SECONDS_BETWEEN_TRIES = 5;

    private final Settings settings;
    private final Agreements agreements;
    private final Database database;
    private final Preparation preparation;
    private final AtomicBoolean started = new AtomicBoolean();

    @Inject
    public StartUp(Settings settings, Agreements agreements, Database database, Preparation preparation) {
        this.settings = settings;
        this.agreements = agreements;
        this.database = database;
        this.preparation = preparation;
    }

    /** For the container's proxy only. */
    protected StartUp() {
        this(null, null, null, null);
    }

    /** The container says so once per module that shares this jar; the first time counts. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (started.compareAndSet(false, true)) {
            settings.check();
            Optional<OpenIdSettings> unused = OpenIdSettings.find(settings);
            agreements.defaultAgreement();
            agreements.faults().forEach(fault -> LOG.log(System.Logger.Level.WARNING, "Left out: {0}", fault));
            agreements
                    .catalogue()
                    .faults()
                    .forEach(fault -> LOG.log(System.Logger.Level.WARNING, "Left out: {0}", fault));
        }
    }

    /**
     * Prepares the database, or begins to wait for it. The web tier calls this when its own environment is there: while
     * the container starts the beans it has bound neither the pool nor a scheduler.
     */
    public void prepare() {
        tryOrWait("");
    }

    private void tryOrWait(String saidBefore) {
        try {
            preparation.run();
            database.prepared();
        } catch (DatabaseUnavailable unavailable) {
            String says = unavailable.getMessage();
            if (!says.equals(saidBefore)) {
                LOG.log(
                        System.Logger.Level.ERROR,
                        "{0} Waymark is up and tries again every {1} seconds.",
                        says,
                        SECONDS_BETWEEN_TRIES);
            }
            Future<Void> unused = CompletableFuture.runAsync(() -> tryOrWait(says), StartUp::later)
                    .whenComplete(StartUp::reportFault);
        }
    }

    private static void later(Runnable attempt) {
        Future<?> unused = scheduler().schedule(attempt, SECONDS_BETWEEN_TRIES, TimeUnit.SECONDS);
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

    /** What would have stopped the start is too late to stop it now; it leaves the product not ready, and is named. */
    private static void reportFault(Void done, Throwable fault) {
        if (fault != null) {
            LOG.log(System.Logger.Level.ERROR, "Waymark cannot get ready. Correct this and start again.", fault);
        }
    }
}
