package uk.org.waymark.ledger.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import uk.org.waymark.ledger.database.Database;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.ledger.database.SchemaReading;
import uk.org.waymark.ledger.definition.Installation;
import uk.org.waymark.ledger.operation.ServerScheduler;
import uk.org.waymark.ledger.seal.Seals;
import uk.org.waymark.ledger.setting.Settings;

/**
 * A node that shows what is published and nothing else. It writes nothing, in the database or in its home: it takes over
 * what another Waymark has installed, so that its database may be a standby.
 */
@ApplicationScoped
public class PublishedNode {
    private static final System.Logger LOG = System.getLogger(PublishedNode.class.getName());
    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private final Settings settings;
    private final SchemaReading schema;
    private final Installation installation;
    private final Seals seals;
    private final Database database;

    @Inject
    public PublishedNode(
            Settings settings, SchemaReading schema, Installation installation, Seals seals, Database database) {
        this.settings = settings;
        this.schema = schema;
        this.installation = installation;
        this.seals = seals;
        this.database = database;
    }

    /** For the container's proxy only. */
    protected PublishedNode() {
        this(null, null, null, null, null);
    }

    /** Whether this is one. */
    public boolean isOne() {
        return settings.isPublishedOnly();
    }

    /**
     * Takes over agreements, themes and keys, where the schema is the one that this product knows.
     *
     * @throws DatabaseUnavailable when the database is away, or not brought up to date yet
     */
    public void prepare() {
        schema.require();
        takeOver();
        database.prepared();
    }

    /** Takes over what was installed since, too. */
    void takeOver() {
        installation.takeOver();
        seals.takeOver();
    }

    /** Begins to look for agreements and keys that came since; called once the application server has a scheduler. */
    public void start() {
        if (isOne()) {
            ServerScheduler.repeat(BETWEEN, BETWEEN, this::lookAgain);
        }
    }

    /** A failure must not end the schedule: the database may be back in a minute. */
    private void lookAgain() {
        try {
            database.requirePrepared();
            takeOver();
        } catch (DatabaseUnavailable away) {
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "What was installed since waits for the database: {0}",
                    away.getMessage());
        }
    }
}
