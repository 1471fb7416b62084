package uk.org.waymark.web.published;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Statement.GroupSuppressed;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Suppressed;

/**
 * What the public site shows of an agreement.
 *
 * @param ledger with no more than the public may know today: what became too small to show since a release is not shown
 *     of it any more
 * @param releases the latest first
 * @param version by which answers that were made of it are told from those of something else; figures entered since the
 *     releases do not change it
 */
record Published(Snapshot ledger, List<Release> releases, String version) {
    Published {
        releases = List.copyOf(releases);
    }

    static Published of(Snapshot ledger, List<Release> releases) {
        Stream<String> names = releases.stream().map(Release::name);
        return new Published(
                ledger,
                releases,
                Stream.concat(names, Stream.of(Long.toString(suppressed(ledger.entries()))))
                        .collect(Collectors.joining(" ")));
    }

    private static long suppressed(Entries entries) {
        return entries.codes().stream()
                .flatMap(code -> entries.about(code, OfMeasure.class, Known.EVER))
                .filter(entry ->
                        entry.statement() instanceof Suppressed || entry.statement() instanceof GroupSuppressed)
                .count();
    }

    Optional<Release> find(Optional<Integer> number) {
        return number.map(wanted -> releases.stream()
                        .filter(release -> release.number() == wanted)
                        .findFirst())
                .orElseGet(() -> releases.stream().findFirst());
    }

    /** The ledger as it was when a release was made. */
    Snapshot at(Release release) {
        return ledger.at(release.head());
    }

    /** The position that a release tells. */
    Position position(Release release) {
        return at(release).position(release.period(), release.known());
    }
}
