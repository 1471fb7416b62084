package uk.org.waymark.web.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.BoundedCache;

/**
 * What there is to show, and the answers that were made of it. The database is asked once a second at most: a release is
 * there a second after its time, and any number of readers costs it nothing.
 */
@ApplicationScoped
public class PublicSite {
    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private static final long MOST_BYTES = 48_000_000;

    private final Snapshots snapshots;
    private final Agreements agreements;
    private final Map<String, Looked> looked = new ConcurrentHashMap<>();
    private final BoundedCache<String, Answer> answers = new BoundedCache<>(MOST_BYTES, Answer::bytes);
    private final FigureCodes codes = new FigureCodes();

    private record Looked(Published published, long at) {
        private boolean isFresh() {
            return System.nanoTime() - at < FRESH;
        }
    }

    @Inject
    public PublicSite(Snapshots snapshots, Agreements agreements) {
        this.snapshots = snapshots;
        this.agreements = agreements;
    }

    /** For the container's proxy only. */
    protected PublicSite() {
        this(null, null);
    }

    /** The agreements of which something was published, in their order. */
    List<Agreement> published() {
        return agreements.all().stream()
                .filter(agreement -> find(agreement.id())
                        .filter(published -> !published.releases().lastFirst().isEmpty())
                        .isPresent())
                .toList();
    }

    /** What is shown of an agreement; empty where there is no such agreement. */
    Optional<Published> find(String agreement) {
        Looked known = looked.get(agreement);
        if (known != null && known.isFresh()) {
            return Optional.of(known.published());
        }
        return agreements.findAgreement(agreement).map(found -> look(found.id()));
    }

    private Published look(String agreement) {
        Snapshot all = snapshots.of(agreement);
        Snapshot ledger = all.forPublic();
        Releases releases = Releases.of(ledger);
        Optional<Instant> next = all.nextRelease();
        Published published = Optional.ofNullable(looked.get(agreement))
                .map(Looked::published)
                .filter(before -> before.isOf(ledger, releases, next))
                .orElseGet(() -> new Published(ledger, releases, next));
        looked.put(agreement, new Looked(published, System.nanoTime()));
        return published;
    }

    FigureCodes codes() {
        return codes;
    }

    BoundedCache<String, Answer> answers() {
        return answers;
    }
}
