package uk.org.waymark.ledger.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.contract.reporting.Entries;
import uk.org.waymark.contract.reporting.Entry;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.ledger.database.PersistenceUnit;

/** Reads the entries of an agreement out of the database. */
@ApplicationScoped
public class JpaEntries {
    private static final String UP_TO =
            "SELECT e FROM LedgerEntry e WHERE e.agreement = :agreement AND e.sequence <= :last ORDER BY e.sequence";

    private final PersistenceUnit unit;

    @Inject
    public JpaEntries(PersistenceUnit unit) {
        this.unit = unit;
    }

    /** For the container's proxy only. */
    protected JpaEntries() {
        this(null);
    }

    /** All entries from the first up to a head. */
    @Transactional
    public Entries upTo(String agreement, Head head) {
        List<Entry<?>> entries = new ArrayList<>();
        try (EntityManager entities = unit.open();
                Stream<LedgerEntry> rows = entities.createQuery(UP_TO, LedgerEntry.class)
                        .setParameter("agreement", agreement)
                        .setParameter("last", head.sequence())
                        .setHint("eclipselink.read-only", true)
                        .setHint("eclipselink.jdbc.fetch-size", 10_000)
                        .getResultStream()) {
            rows.map(LedgerEntry::toEntry).forEach(entries::add);
        } catch (PersistenceException e) {
            throw DatabaseUnavailable.find(e)
                    .<RuntimeException>map(unavailable -> unavailable)
                    .orElse(e);
        }
        return new Entries(entries);
    }
}
