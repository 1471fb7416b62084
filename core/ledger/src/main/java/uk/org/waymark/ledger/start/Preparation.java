package uk.org.waymark.ledger.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.ledger.account.FirstAccounts;
import uk.org.waymark.ledger.audit.ChainHeads;
import uk.org.waymark.ledger.database.Database;
import uk.org.waymark.ledger.database.Migration;
import uk.org.waymark.ledger.definition.Installation;
import uk.org.waymark.ledger.importing.SampleImport;
import uk.org.waymark.ledger.sample.Samples;
import uk.org.waymark.ledger.seal.Seals;
import uk.org.waymark.ledger.snapshot.Snapshots;

/** What is done to the database once at start. Doing it again changes nothing. */
@ApplicationScoped
public class Preparation {
    private static final System.Logger LOG = System.getLogger(Preparation.class.getName());

    private final Migration migration;
    private final Installation installation;
    private final Samples samples;
    private final SampleImport sampleImport;
    private final Snapshots snapshots;
    private final FirstAccounts firstAccounts;
    private final Seals seals;
    private final ChainHeads heads;
    private final Database database;

    @Inject
    public Preparation(
            Migration migration,
            Installation installation,
            Samples samples,
            SampleImport sampleImport,
            Snapshots snapshots,
            FirstAccounts firstAccounts,
            Seals seals,
            ChainHeads heads,
            Database database) {
        this.migration = migration;
        this.installation = installation;
        this.samples = samples;
        this.sampleImport = sampleImport;
        this.snapshots = snapshots;
        this.firstAccounts = firstAccounts;
        this.seals = seals;
        this.heads = heads;
        this.database = database;
    }

    /** For the container's proxy only. */
    protected Preparation() {
        this(null, null, null, null, null, null, null, null, null);
    }

    /**
     * Brings the schema up to date, installs agreements and themes, loads the samples, sees to it that
     * somebody can sign in and that papers can be signed, and writes down where each chain ends.
     *
     * @throws uk.org.waymark.ledger.database.DatabaseUnavailable when the database is away; what was done by then stands
     */
    public void run() {
        migration.run();
        Set<String> changed = installation.run();
        samples.all().forEach(sampleImport::run);
        firstAccounts.store();
        seals.prepare();
        heads.write();
        database.prepared();
        changed.forEach(this::report);
    }

    private void report(String agreement) {
        List<IndicatorCode> undeclared = snapshots.of(agreement).undeclared();
        if (!undeclared.isEmpty()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Agreement {0} has entries about measures that no installed theme declares; they are kept and shown"
                            + " on the page of installed themes. Install the theme again, or declare them: {1}",
                    agreement,
                    undeclared.stream().map(IndicatorCode::text).collect(Collectors.joining(", ")));
        }
    }
}
