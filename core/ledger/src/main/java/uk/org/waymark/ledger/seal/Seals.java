package uk.org.waymark.ledger.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.ledger.audit.Act;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.audit.NewAct;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.setting.Settings;

/**
 * Signs statements about papers. The key is made at the first start and kept in its file only; the chain of acts has the
 * public half of each that was ever used. A key that is lost is never made anew by itself: somebody who took the file away
 * could then have papers signed by a key that nobody compared.
 */
@ApplicationScoped
public class Seals {
    private static final System.Logger LOG = System.getLogger(Seals.class.getName());

    /** Two nodes that start at once make one key. */
    private static final Sql ALONE = Sql.of("SELECT pg_advisory_xact_lock(hashtext('waymark signing key'))");

    private final Transactions transactions;
    private final Settings settings;
    private final AuditTrail audit;
    private volatile Optional<SigningKey> signing = Optional.empty();
    private volatile List<RecordedKey> recorded = List.of();
    private volatile String missing = "Waymark has not read its signing key yet; try again in a minute.";

    @Inject
    public Seals(Transactions transactions, Settings settings, AuditTrail audit) {
        this.transactions = transactions;
        this.settings = settings;
        this.audit = audit;
    }

    /** For the container's proxy only. */
    protected Seals() {
        this(null, null, null);
    }

    /**
     * Reads the key at start, and makes it at the first. Without one that may be used everything else goes on, papers are
     * handed out unsigned, and the log says what to do.
     */
    public void prepare() {
        signing = Optional.empty();
        Optional<Path> home = settings.ownFolder();
        if (home.isEmpty()) {
            lack("There is no folder for the signing key: set waymark.home.");
            return;
        }
        KeyFile file = KeyFile.in(home.get());
        try {
            signing = transactions.inOne(connection -> find(connection, file));
        } catch (IllegalArgumentException unreadable) {
            lack(file.path() + " cannot be used: " + unreadable.getMessage()
                    + ". Put it back from a backup, or make another with the command new-key.");
        }
        recorded = transactions.inOne(RecordedKey::all);
    }

    /** Reads the keys that statements were signed with, on a node that signs none and so needs none of its own. */
    public void takeOver() {
        missing = "Waymark signs nothing here.";
        recorded = transactions.inOne(RecordedKey::all);
    }

    private Optional<SigningKey> find(Connection connection, KeyFile file) throws SQLException {
        ALONE.run(connection);
        List<RecordedKey> before = RecordedKey.all(connection);
        try {
            if (!file.isThere() && !before.isEmpty()) {
                lack(file.path() + " is missing. Put it back from a backup or from another machine of this"
                        + " installation, or make another with the command new-key.");
                return Optional.empty();
            }
            if (!file.isThere()) {
                file.keep(SigningKey.made());
            }
            if (file.isOpenToOthers()) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "{0} can be read by others than its owner; take that right away from them.",
                        file.path());
            }
            SigningKey key = file.read();
            return isInForce(key, before, file) ? Optional.of(key) : Optional.empty();
        } catch (IOException unusable) {
            lack(file.path() + " cannot be read or written: " + unusable.getMessage() + ".");
            return Optional.empty();
        }
    }

    /** A key that the acts do not know is recorded; one that came before the present one signs no more. */
    private boolean isInForce(SigningKey key, List<RecordedKey> before, KeyFile file) {
        boolean known = before.stream().anyMatch(one -> one.key().equals(key.open()));
        if (!known) {
            audit.record(
                    Account.WAYMARK,
                    new NewAct(
                                    Act.KEY_MADE,
                                    Optional.empty(),
                                    Optional.empty(),
                                    key.open().base64())
                            .withDigest(key.open().fingerprint()));
            LOG.log(
                    System.Logger.Level.INFO,
                    "Statements are signed with the new key {0}.",
                    key.open().fingerprint());
            return true;
        }
        if (before.get(0).key().equals(key.open())) {
            return true;
        }
        lack(file.path() + " holds a key that was replaced. Copy the present one from another machine of this"
                + " installation, or make another with the command new-key.");
        return false;
    }

    private void lack(String sentence) {
        missing = sentence;
        LOG.log(System.Logger.Level.WARNING, "No statements are signed. {0}", sentence);
    }

    /**
     * A signed statement about a paper.
     *
     * @throws NoSealKey where there is no key to sign with
     */
    public Seal sign(SealedPaper paper) {
        return Seal.sign(paper, signing.orElseThrow(() -> new NoSealKey(missing)));
    }

    /** Whether statements can be signed. */
    public boolean isReady() {
        return signing.isPresent();
    }

    /** The keys that statements were ever signed with, as at the start, the present one first. */
    public List<RecordedKey> keys() {
        return recorded;
    }
}
