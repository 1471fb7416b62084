package uk.org.waymark.ledger.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.contract.reporting.Entries;
import uk.org.waymark.contract.reporting.Entry;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.database.DatabaseUnavailable;

/** Reads the entries of an agreement out of the database. */
@ApplicationScoped
public class JpaEntries {
    private static final String UP_TO =
            "SELECT e FROM LedgerEntry e WHERE e.agreement = :agreement AND e.sequence <= :last ORDER BY e.sequence";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entities;

    /** For the container, which sets what it needs. */
    public JpaEntries() {}

    public JpaEntries(EntityManager entities) {
        this.entities = entities;
    }

    /** All entries from the first up to a head. */
    @Transactional
    public Entries upTo(String agreement, Head head) {
        List<Entry<?>> entries = new ArrayList<>();
        try (Stream<LedgerEntry> rows = entities.createQuery(UP_TO, LedgerEntry.class)
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
