package uk.org.waymark.ledger.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.ledger.audit.Act;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.audit.NewAct;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.setting.Settings;

/** Keeps the files that figures rest on, each once by its content, and gives them to those who may read figures. */
@ApplicationScoped
public class EvidenceStore {
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);

    private final Transactions transactions;
    private final Settings settings;
    private final AuditTrail audit;

    @Inject
    public EvidenceStore(Transactions transactions, Settings settings, AuditTrail audit) {
        this.transactions = transactions;
        this.settings = settings;
        this.audit = audit;
    }

    /** For the container's proxy only. */
    protected EvidenceStore() {
        this(null, null, null);
    }

    /**
     * Keeps a file; one that is kept already is found again.
     *
     * @throws EvidenceRefused when it is empty, too large, of a type that is not kept, or would run or load something
     */
    public EvidenceFile keep(Actor actor, Scope theme, byte[] content) {
        actor.require(Permission.ENTER_FIGURES, theme);
        if (content.length == 0) {
            throw new EvidenceRefused("The file is empty. Choose another one, or give a link instead.");
        }
        requireSize(content.length);
        EvidenceFile file = new EvidenceFile(
                Hash.ofBytes(content), new FileContent(content, KeptTypes.of(settings)).type(), content.length);
        return transactions.inOne(connection -> {
            if (new EvidenceTable(connection).keep(file, content, actor.account())) {
                audit.record(actor.account(), act(file, theme));
            }
            return file;
        });
    }

    /**
     * Refuses a size that no file may have, so that a caller need not take in what would be refused afterwards.
     *
     * @throws EvidenceRefused when it is too large
     */
    public void requireSize(long bytes) {
        if (bytes > settings.evidenceBytes()) {
            throw new EvidenceRefused("The file has " + megabytes(bytes) + " MB, and Waymark keeps up to "
                    + megabytes(settings.evidenceBytes()) + " MB. Choose a smaller one, or give a link instead.");
        }
    }

    /** A file by the digest of its content; empty when none is kept under it. */
    public Optional<OpenedFile> findFile(Actor actor, Hash digest) {
        actor.require(Permission.READ);
        return transactions.inOne(connection -> new EvidenceTable(connection).find(digest));
    }

    /** Those that are kept among the files that an entry is to name. */
    public Set<Hash> kept(Actor actor, Set<Hash> digests) {
        actor.require(Permission.ENTER_FIGURES);
        return transactions.inOne(connection -> new EvidenceTable(connection).kept(digests));
    }

    /** The act says what the file is, so that another type in the table is found out. */
    private static NewAct act(EvidenceFile file, Scope theme) {
        return new NewAct(
                        Act.EVIDENCE_KEPT,
                        Optional.empty(),
                        Optional.of(Remit.of(theme)),
                        file.type().mediaType() + ", " + file.size() + " bytes")
                .withDigest(file.digest());
    }

    private static String megabytes(long bytes) {
        return BigDecimal.valueOf(bytes)
                .divide(MEGABYTE, 1, RoundingMode.CEILING)
                .stripTrailingZeros()
                .toPlainString();
    }
}
