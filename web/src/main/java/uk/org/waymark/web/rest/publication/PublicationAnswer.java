package uk.org.waymark.web.rest.publication;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.org.waymark.position.publication.Publication;
import uk.org.waymark.position.reporting.PublicationStatement.KeptFile;
import uk.org.waymark.position.reporting.PublicationStatement.Version;

/**
 * A publication that the one who asks may see.
 *
 * @param kind the kind of paper, such as "annual-review"
 * @param known the moment as known at which it was composed
 * @param stage "blocked", "made", "approved", "scheduled" or "released"
 * @param released the moment of its release, which may be to come
 * @param sequence how many entries the ledger had, from which it was composed
 * @param head the hash of the last of them
 */
public record PublicationAnswer(
        String id,
        String kind,
        String title,
        String period,
        String known,
        String stage,
        Optional<String> released,
        long sequence,
        String head,
        List<VersionAnswer> versions) {

    /**
     * A version for one audience.
     *
     * @param sha256 the digest of its canonical form
     */
    public record VersionAnswer(String audience, String title, String sha256, List<FileAnswer> files) {
        private static VersionAnswer of(Version version) {
            return new VersionAnswer(
                    version.audience().code(),
                    version.title(),
                    version.model(),
                    version.files().stream().map(FileAnswer::of).toList());
        }
    }

    /** A file that it was rendered to. */
    public record FileAnswer(String ending, String mediaType, long size, String sha256) {
        private static FileAnswer of(KeptFile file) {
            return new FileAnswer(file.ending(), file.mediaType(), file.size(), file.sha256());
        }
    }

    /** A publication as it is at a moment. */
    public static PublicationAnswer of(Publication publication, Instant moment) {
        return new PublicationAnswer(
                publication.id(),
                publication.made().statement().kind(),
                publication.title(),
                publication.period().code(),
                publication.known().text(),
                publication.stage(moment).name().toLowerCase(Locale.ROOT),
                publication.release().map(release -> release.statement().from().toString()),
                publication.made().statement().sequence(),
                publication.made().statement().head(),
                publication.versions().stream().map(VersionAnswer::of).toList());
    }
}
