package uk.org.waymark.ledger.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.ledger.openid.OpenIdSettings;
import uk.org.waymark.ledger.operation.ServerScheduler;
import uk.org.waymark.ledger.reminder.MailSettings;
import uk.org.waymark.ledger.sample.Samples;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.ledger.setting.UnknownSettings;

/**
 * Starts the product. What the operator or a theme's author has to correct stops it, in one sentence; a database that
 * cannot be reached is waited for while the application is up.
 */
@ApplicationScoped
public class StartUp {
    private static final System.Logger LOG = System.getLogger(StartUp.class.getName());
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

    private final Settings settings;
    private final Agreements agreements;
    private final Samples samples;
    private final Preparation preparation;
    private final PublishedNode publishedNode;
    private final Executor later;
    private final AtomicBoolean started = new AtomicBoolean();
    private volatile Optional<String> fault = Optional.empty();

    @Inject
    public StartUp(
            Settings settings,
            Agreements agreements,
            Samples samples,
            Preparation preparation,
            PublishedNode publishedNode) {
        this(
                settings,
                agreements,
                samples,
                preparation,
                publishedNode,
                attempt -> ServerScheduler.after(BETWEEN_TRIES, attempt));
    }

    StartUp(
            Settings settings,
            Agreements agreements,
            Samples samples,
            Preparation preparation,
            PublishedNode publishedNode,
            Executor later) {
        this.settings = settings;
        this.agreements = agreements;
        this.samples = samples;
        this.preparation = preparation;
        this.publishedNode = publishedNode;
        this.later = later;
    }

    /** For the container's proxy only. */
    protected StartUp() {
        this(null, null, null, null, null, null);
    }

    /** The container says so once per module that shares this jar; the first time counts. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (started.compareAndSet(false, true)) {
            UnknownSettings.warnings(
                            System.getenv().keySet(), System.getProperties().stringPropertyNames())
                    .forEach(warning -> LOG.log(System.Logger.Level.WARNING, warning));
            orFail(this::check);
        }
    }

    /** What can be known to be wrong without a database. */
    private void check() {
        settings.check();
        Optional<OpenIdSettings> unusedOpenId = OpenIdSettings.find(settings);
        Optional<MailSettings> unusedMail = MailSettings.of(settings);
        Optional<Agreement> unusedDefault = agreements.findDefaultAgreement();
        samples.all().forEach(sample -> agreements.agreementOf(sample));
        agreements.faults().forEach(left -> LOG.log(System.Logger.Level.WARNING, "Left out: {0}", left));
        agreements.catalogue().faults().forEach(left -> LOG.log(System.Logger.Level.WARNING, "Left out: {0}", left));
        agreements.all().forEach(agreement -> agreements
                .missingThemes(agreement)
                .forEach(theme -> LOG.log(
                        System.Logger.Level.WARNING,
                        "Not found: agreement {0} lists the theme {1}, and no jar or folder brings it.",
                        agreement.id(),
                        theme)));
    }

    /**
     * Prepares the database, or begins to wait for it. The web tier calls this when its own environment is there: while
     * the container starts the beans it has bound neither the pool nor a scheduler.
     *
     * @throws StartFault when waiting would not help, which fails the deployment
     */
    public void prepare() {
        orFail(() -> tryOrWait(""));
    }

    /** What a start that had begun to wait met and cannot get over; empty while nothing is wrong. */
    public Optional<String> findFault() {
        return fault;
    }

    private void tryOrWait(String saidBefore) {
        try {
            makeReady();
            StartOutcome.ready();
        } catch (DatabaseUnavailable unavailable) {
            String says = unavailable.getMessage();
            if (!says.equals(saidBefore)) {
                LOG.log(
                        System.Logger.Level.ERROR,
                        "{0} Waymark is up and tries again every {1} seconds.",
                        says,
                        BETWEEN_TRIES.toSeconds());
            }
            later.execute(() -> tryAgain(says));
        }
    }

    private void makeReady() {
        if (publishedNode.isOne()) {
            publishedNode.prepare();
        } else {
            preparation.run();
        }
    }

    /** A fault found now is too late to fail the deployment; it leaves the product not ready, and is named. */
    private void tryAgain(String saidBefore) {
        try {
            orFail(() -> tryOrWait(saidBefore));
        } catch (StartFault late) {
            LOG.log(System.Logger.Level.ERROR, "Waymark cannot start. {0}", late.getMessage());
        }
    }

    private void orFail(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException wrong) {
            StartFault found = StartFault.of(wrong);
            fault = Optional.of(found.getMessage());
            StartOutcome.fault(found.getMessage());
            throw found;
        }
    }
}
