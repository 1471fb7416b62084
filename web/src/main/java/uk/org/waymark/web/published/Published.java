package uk.org.waymark.web.published;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.reporting.Entries;

/**
 * What the public site shows of an agreement, by the ledger with no more than the public may know today: what became too
 * small to show since a release is not shown of it any more.
 */
final class Published implements ReleasedFigures {
    private final Snapshot ledger;
    private final Releases releases;
    private final Optional<Instant> next;
    private final String version;
    private final Map<Integer, Snapshot> taken = new ConcurrentHashMap<>();

    Published(Snapshot ledger, Releases releases, Optional<Instant> next) {
        this.ledger = ledger;
        this.releases = releases;
        this.next = next;
        this.version = ShownVersion.of(ledger, releases)
                + next.map(moment -> " " + moment).orElse("");
    }

    /** Whether it is still what a ledger shows, which depends on the day too. */
    boolean isOf(Snapshot now, Releases released, Optional<Instant> following) {
        return ledger.head().equals(now.head())
                && ledger.today().equals(now.today())
                && releases.equals(released)
                && next.equals(following);
    }

    Releases releases() {
        return releases;
    }

    /** The moment of the next release, where one is set. */
    Optional<Instant> next() {
        return next;
    }

    /**
     * By which answers that were made of it are told from those of something else; figures entered since the releases do
     * not change it.
     */
    String version() {
        return version;
    }

    /** The one with a number; without one, the release of the front page. */
    Optional<Release> find(Optional<Integer> number) {
        return number.isPresent() ? releases.find(number.get()) : releases.front();
    }

    /** The ledger as it was when a release was made. */
    Snapshot at(Release release) {
        return taken.computeIfAbsent(release.number(), any -> ledger.at(release.head()));
    }

    /** The position that a release tells. */
    Position position(Release release) {
        return position(release, release.period());
    }

    @Override
    public Position position(Release release, ReportingPeriod period) {
        return at(release).position(period, release.known());
    }

    @Override
    public Entries entries(Release release) {
        return at(release).entries();
    }
}
