package uk.org.waymark.web.published;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.publication.Publication;
import uk.org.waymark.position.reporting.PublicationStatement.KeptFile;
import uk.org.waymark.position.reporting.PublicationStatement.PublicationMade;
import uk.org.waymark.position.reporting.PublicationStatement.Version;

/**
 * The publications of an agreement that everybody may read, and every order in which they are taken: lists and the feed
 * go by the moment of release, corrections by how much was known, and the front page by the period first.
 *
 * @param lastFirst the one released last first; of one moment, the one with the highest number
 */
record Releases(List<Release> lastFirst) {
    private static final Comparator<Release> BY_RELEASE =
            Comparator.comparing(Release::from).thenComparing(Release::number);
    /** A paper may be released long after it was made, and corrects nothing that was made later. */
    private static final Comparator<Release> BY_KNOWLEDGE = Comparator.comparing(Release::known)
            .thenComparing(release -> release.head().sequence())
            .thenComparing(BY_RELEASE);

    private static final Comparator<Release> BY_PERIOD =
            Comparator.comparing(Release::period).thenComparing(BY_KNOWLEDGE);

    Releases {
        lastFirst = lastFirst.stream().sorted(BY_RELEASE.reversed()).toList();
    }

    /**
     * Those of an agreement.
     *
     * @param ledger with no more than the public may know
     */
    static Releases of(Snapshot ledger) {
        return new Releases(ledger.publications().publications().stream()
                .map(publication -> of(ledger.agreement().id(), publication))
                .toList());
    }

    private static Release of(String agreement, Publication publication) {
        PublicationMade made = publication.made().statement();
        Version version = publication.version(Audience.PUBLIC).orElseThrow();
        KeptFile model = new KeptFile("json", "application/json", 0, version.model());
        return new Release(
                agreement,
                publication.number(),
                publication.title(),
                publication.release().orElseThrow().statement().from(),
                publication.period(),
                publication.known(),
                new Head(made.sequence(), new Hash(made.head())),
                Stream.concat(version.files().stream(), Stream.of(model)).toList());
    }

    /**
     * The one that the front page shows: of the latest period, and among those the one that knew most. An earlier period
     * that is released late does not take its place, nor does an older paper of the same one.
     */
    Optional<Release> front() {
        return lastFirst.stream().max(BY_PERIOD);
    }

    Optional<Release> find(int number) {
        return lastFirst.stream().filter(release -> release.number() == number).findFirst();
    }

    /** The one that knew most, with which every other is compared. */
    Optional<Release> bestInformed() {
        return lastFirst.stream().max(BY_KNOWLEDGE);
    }

    /** Those that are of a period or knew more than the first that is, up to one of them, the one that knew least first. */
    List<Release> telling(ReportingPeriod period, Release last) {
        return upTo(last).dropWhile(release -> !release.period().equals(period)).toList();
    }

    /** The periods that those up to one of them are of. */
    List<ReportingPeriod> periods(Release last) {
        return upTo(last).map(Release::period).distinct().sorted().toList();
    }

    private Stream<Release> upTo(Release last) {
        return lastFirst.stream()
                .filter(release -> BY_KNOWLEDGE.compare(release, last) <= 0)
                .sorted(BY_KNOWLEDGE);
    }
}
