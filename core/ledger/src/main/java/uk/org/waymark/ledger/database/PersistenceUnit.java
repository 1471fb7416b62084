package uk.org.waymark.ledger.database;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.Optional;

/**
 * Opens the ledger's entities for reading, at the first need. The container's own way, an injected entity manager,
 * connects while the application is being deployed, and refuses to deploy it while the database is away.
 */
@ApplicationScoped
public class PersistenceUnit {
    private static final String NAME = "waymark";

    private final Map<String, Object> properties;
    private Optional<EntityManagerFactory> factory = Optional.empty();

    public PersistenceUnit() {
        this(Map.of());
    }

    /** With properties in place of those in {@code persistence.xml}. */
    public PersistenceUnit(Map<String, Object> properties) {
        this.properties = Map.copyOf(properties);
    }

    /** A new entity manager in the transaction under way, for its caller to close. */
    public synchronized EntityManager open() {
        EntityManagerFactory opened = factory.orElseGet(() -> Persistence.createEntityManagerFactory(NAME, properties));
        factory = Optional.of(opened);
        return opened.createEntityManager();
    }

    @PreDestroy
    synchronized void close() {
        factory.ifPresent(EntityManagerFactory::close);
        factory = Optional.empty();
    }
}
