package uk.org.waymark.web.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.snapshot.Footing;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.BoundedCache;

/**
 * What there is to show, and the answers that were made of it. The database is asked at each request where the chain ends,
 * once for all who wait, and what was released is kept while that and the clock leave it as it was.
 */
@ApplicationScoped
public class PublicSite {
    private static final long MOST_BYTES = 48_000_000;

    private final Snapshots snapshots;
    private final Agreements agreements;
    private final Map<String, Looked> looked = new ConcurrentHashMap<>();
    private final BoundedCache<String, Answer> answers = new BoundedCache<>(MOST_BYTES, Answer::bytes);
    private final FigureCodes codes = new FigureCodes();

    /** What was released when it was looked; none of the entries, which the ledger lets go of when nobody asks for them. */
    private record Looked(Footing footing, Releases releases, String version) {}

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
        List<Agreement> all = agreements.all();
        Map<String, Head> heads =
                snapshots.heads(all.stream().map(Agreement::id).toList());
        return all.stream()
                .filter(agreement -> !look(agreement.id(), heads.getOrDefault(agreement.id(), Head.EMPTY))
                        .releases()
                        .lastFirst()
                        .isEmpty())
                .toList();
    }

    /** What is shown of an agreement; empty where there is no such agreement. */
    Optional<Published> find(String agreement) {
        return agreements
                .findAgreement(agreement)
                .map(Agreement::id)
                .map(id -> published(look(id, snapshots.head(id))));
    }

    private Published published(Looked now) {
        Footing footing = now.footing();
        return new Published(
                now.releases(),
                footing.until(),
                now.version(),
                () -> snapshots.of(footing.agreement(), footing.head()));
    }

    private Looked look(String agreement, Head now) {
        Looked known = looked.get(agreement);
        if (known != null && snapshots.stands(known.footing(), now)) {
            return known;
        }
        Looked fresh = snapshots.inPassing(agreement, this::look);
        looked.put(agreement, fresh);
        return fresh;
    }

    private Looked look(Snapshot all) {
        Snapshot ledger = all.forPublic();
        Releases releases = Releases.of(ledger);
        return new Looked(snapshots.footing(all), releases, ShownVersion.of(ledger, releases));
    }

    FigureCodes codes() {
        return codes;
    }

    BoundedCache<String, Answer> answers() {
        return answers;
    }
}
