package uk.org.waymark.position.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.certificate.Finding;

/** A statement about a publication, which has a number of its own within the agreement. */
public sealed interface PublicationStatement extends Statement {
    int number();

    /**
     * That a publication was made, and so is kept as it was.
     *
     * @param kind the kind of paper, such as "cabinet-report"
     * @param known the moment as known at which it was composed, such as "2008-11-25"
     * @param versions one for each audience, the widest last
     * @param sequence how many entries the chain had, from which it was composed
     * @param head the hash of the last of them
     */
    record PublicationMade(
            int number,
            String kind,
            ReportingPeriod period,
            String known,
            List<Version> versions,
            long sequence,
            String head)
            implements PublicationStatement {
        public PublicationMade {
            versions = List.copyOf(versions);
        }

        /** The same with no more than the public version, and nothing of what the checks found before release. */
        PublicationMade forPublic() {
            return new PublicationMade(
                    number,
                    kind,
                    period,
                    known,
                    version(Audience.PUBLIC).map(Version::withoutFindings).stream()
                            .toList(),
                    sequence,
                    head);
        }

        /** The version for an audience; empty where there is none. */
        public Optional<Version> version(Audience audience) {
            return versions.stream()
                    .filter(version -> version.audience() == audience)
                    .findFirst();
        }
    }

    /**
     * A publication as one audience gets it.
     *
     * @param title of the paper
     * @param model the SHA-256 of its canonical form, under which that is kept
     * @param findings what the checks found in it when it was made
     * @param files what it was rendered to
     */
    record Version(Audience audience, String title, String model, List<Finding> findings, List<KeptFile> files) {
        public Version {
            findings = List.copyOf(findings);
            files = List.copyOf(files);
        }

        private Version withoutFindings() {
            return new Version(audience, title, model, List.of(), files);
        }

        /** The SHA-256 of everything that is kept of it. */
        public Stream<String> digests() {
            return Stream.concat(Stream.of(model), files.stream().map(KeptFile::sha256));
        }

        /** The file of a format; empty where it was not rendered to that. */
        public Optional<KeptFile> file(String ending) {
            return files.stream().filter(file -> file.ending().equals(ending)).findFirst();
        }
    }

    /**
     * A rendered file, which is kept and never rendered again.
     *
     * @param ending of its name, such as "pdf"
     * @param size in bytes
     */
    record KeptFile(String ending, String mediaType, long size, String sha256) {}

    /** That a finding was read and the publication may go out all the same; the entry's reason says why. */
    record FindingOverruled(int number, Audience audience, Finding finding) implements PublicationStatement {}

    /** That a publication may be released. */
    record PublicationApproved(int number) implements PublicationStatement {}

    /**
     * That a publication is released. Of those about one publication the latest counts, until its moment has come.
     *
     * @param from the moment, which may be to come when it is stated
     */
    record PublicationReleased(int number, Instant from) implements PublicationStatement {}

    /**
     * That one person may read a publication before its release; the entry's reason says why.
     *
     * @param person the account
     */
    record ReaderAdmitted(int number, UUID person) implements PublicationStatement {}
}
