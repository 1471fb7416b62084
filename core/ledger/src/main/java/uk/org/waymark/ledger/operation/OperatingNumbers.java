package uk.org.waymark.ledger.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.database.Database;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.database.Turns;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.ledger.setting.Settings;

/**
 * Numbers about the running product. Those of the database are as of the last time that it was asked, so that whoever
 * looks at them never waits for it.
 */
@ApplicationScoped
public class OperatingNumbers {
    private static final System.Logger LOG = System.getLogger(OperatingNumbers.class.getName());

    private final Settings settings;
    private final Database database;
    private final Transactions transactions;
    private final Agreements agreements;
    private final Ledger ledger;
    private final Turns turns;

    private volatile Asked last = new Asked(Instant.EPOCH, DatabaseUse.NONE, Map.of());

    @Inject
    public OperatingNumbers(
            Settings settings,
            Database database,
            Transactions transactions,
            Agreements agreements,
            Ledger ledger,
            Turns turns) {
        this.settings = settings;
        this.database = database;
        this.transactions = transactions;
        this.agreements = agreements;
        this.ledger = ledger;
        this.turns = turns;
    }

    /** For the container's proxy only. */
    protected OperatingNumbers() {
        this(null, null, null, null, null, null);
    }

    /** What the database answered. */
    private record Asked(Instant at, DatabaseUse use, Map<String, Long> entries) {}

    /** Asks the database; when it is away, the numbers stay as they are and their age tells. */
    public void ask() {
        try {
            database.requirePrepared();
            DatabaseUse use = transactions.inOne(DatabaseUse::read);
            Map<String, Long> entries = new LinkedHashMap<>();
            ledger.heads(agreements()).forEach((id, head) -> entries.put(id, head.sequence()));
            last = new Asked(Clock.systemUTC().instant(), use, Map.copyOf(entries));
        } catch (DatabaseUnavailable away) {
            LOG.log(System.Logger.Level.DEBUG, "Numbers wait for the database: {0}", away.getMessage());
        }
    }

    /** The ids of the agreements that have entries. */
    public List<String> agreements() {
        return agreements.all().stream().map(Agreement::id).toList();
    }

    /** When the database last answered; 1970 when it never has. */
    public Instant asked() {
        return last.at();
    }

    /** How many sessions were in a transaction. */
    public int busySessions() {
        return last.use().busy();
    }

    /** How many sessions waited for a lock. */
    public int waitingSessions() {
        return last.use().waiting();
    }

    /** How many commands of this node wait for their turn to write. */
    public int waitingCommands() {
        return turns.waiting();
    }

    /** How many of this node wait for a connection to the database. */
    public int waitingCallers() {
        return transactions.waiting();
    }

    /** How many entries an agreement had. */
    public long entries(String agreement) {
        return last.entries().getOrDefault(agreement, 0L);
    }

    /** How many statements this node has sent to the database since its start. */
    public long statements() {
        return transactions.statements();
    }

    /** How many entries this node has read from the database since its start. */
    public long entriesRead() {
        return ledger.entriesRead();
    }

    /** When a backup was last taken and sound; 1970 when none is known of. */
    public Instant lastBackup() {
        return LastSuccess.findBackup(settings).orElse(Instant.EPOCH);
    }

    /** When the ledger was last verified and found sound; 1970 when it never was as far as is known. */
    public Instant lastVerified() {
        return LastSuccess.findVerification(settings).orElse(Instant.EPOCH);
    }
}
