package uk.org.waymark.ledger.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.chain.ActChain;
import uk.org.waymark.ledger.chain.Chain;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.chain.HeadsFile;
import uk.org.waymark.ledger.chain.WrittenHead;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.setting.Settings;

/**
 * Writes down where each chain ends, in the log and in a file beside the database. A chain by itself cannot show that its
 * end is missing.
 */
@ApplicationScoped
public class ChainHeads {
    private static final System.Logger LOG = System.getLogger(ChainHeads.class.getName());

    private final Transactions transactions;
    private final Agreements agreements;
    private final Settings settings;

    @Inject
    public ChainHeads(Transactions transactions, Agreements agreements, Settings settings) {
        this.transactions = transactions;
        this.agreements = agreements;
        this.settings = settings;
    }

    /** For the container's proxy only. */
    protected ChainHeads() {
        this(null, null, null);
    }

    /**
     * Writes down the heads as they are now. It is called after a transaction and never in one, whose entries might not
     * come to stand. A file that cannot be written is a warning, because what was done before is done.
     */
    public void write() {
        try {
            write(heads());
        } catch (DatabaseUnavailable away) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The heads of the chains are written down at the next start: {0}",
                    away.getMessage());
        }
    }

    private void write(List<WrittenHead> heads) {
        for (WrittenHead head : heads) {
            LOG.log(System.Logger.Level.INFO, "Head of {0}", head.text());
        }
        Optional<Path> file = settings.ownFolder().map(folder -> folder.resolve(HeadsFile.NAME));
        try {
            if (file.isPresent()) {
                new HeadsFile(file.get()).append(heads);
            } else {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "The heads of the chains are in this log only; set waymark.home for a file of them.");
            }
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The heads of the chains are in this log only, because {0} cannot be written: {1}",
                    file.get(),
                    e.toString());
        }
    }

    private List<WrittenHead> heads() {
        return transactions.inOne(connection -> {
            List<WrittenHead> heads = new ArrayList<>();
            Map<String, Head> byAgreement = Chain.heads(
                    connection, agreements.all().stream().map(Agreement::id).toList());
            new TreeMap<>(byAgreement).forEach((id, head) -> heads.add(WrittenHead.now(id, head)));
            heads.add(WrittenHead.now(WrittenHead.ACTS, new ActChain(connection).head()));
            return heads;
        });
    }
}
