package uk.org.waymark.web.published;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.publication.Publication;
import uk.org.waymark.position.reporting.PublicationStatement.KeptFile;
import uk.org.waymark.position.reporting.PublicationStatement.PublicationMade;
import uk.org.waymark.position.reporting.PublicationStatement.Version;

/** The publications that everybody may read, as releases of the public site. */
final class Releases {
    private static final Comparator<Release> LATEST_FIRST =
            Comparator.comparing(Release::from).thenComparing(Release::number).reversed();

    private Releases() {}

    /**
     * Those of an agreement, the latest first.
     *
     * @param ledger with no more than the public may know
     */
    static List<Release> of(Snapshot ledger) {
        return ledger.publications().publications().stream()
                .map(publication -> of(ledger.agreement().id(), publication))
                .sorted(LATEST_FIRST)
                .toList();
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
}
