package uk.org.waymark.web.published;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.reporting.Entries;

/**
 * What the public site shows of an agreement, by the ledger with no more than the public may know today: what became too
 * small to show since a release is not shown of it any more.
 */
final class Published implements ReleasedFigures {
    private final Releases releases;
    private final Optional<Instant> next;
    private final String version;
    private final Supplier<Snapshot> ledger;
    private final Map<Integer, Snapshot> taken = new HashMap<>();
    private Optional<Snapshot> shown = Optional.empty();

    /**
     * What is shown for one request.
     *
     * @param next the moment of the next release, where one is set
     * @param version as {@link ShownVersion} says it
     * @param ledger gives the snapshot that all of it is of, once something has to be made of it
     */
    Published(Releases releases, Optional<Instant> next, String version, Supplier<Snapshot> ledger) {
        this.releases = releases;
        this.next = next;
        this.version = version + next.map(moment -> " " + moment).orElse("");
        this.ledger = ledger;
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
        return taken.computeIfAbsent(release.number(), any -> shown().at(release.head()));
    }

    private Snapshot shown() {
        shown = shown.or(() -> Optional.of(ledger.get().forPublic()));
        return shown.get();
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
