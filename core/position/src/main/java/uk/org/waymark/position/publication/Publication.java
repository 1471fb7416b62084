package uk.org.waymark.position.publication;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PublicationStatement;
import uk.org.waymark.position.reporting.PublicationStatement.FindingOverruled;
import uk.org.waymark.position.reporting.PublicationStatement.PublicationApproved;
import uk.org.waymark.position.reporting.PublicationStatement.PublicationMade;
import uk.org.waymark.position.reporting.PublicationStatement.PublicationReleased;
import uk.org.waymark.position.reporting.PublicationStatement.ReaderAdmitted;
import uk.org.waymark.position.reporting.PublicationStatement.Version;

/**
 * A publication with everything recorded about it.
 *
 * @param since what was recorded since it was made, in order
 */
public record Publication(Entry<PublicationMade> made, List<Entry<PublicationStatement>> since) {
    public Publication {
        since = List.copyOf(since);
    }

    /** How far a publication is on its way. */
    public enum Stage {
        /** Made, with a fault that nobody has overruled. */
        BLOCKED,
        /** Made, and waits for approval. */
        MADE,
        /** Approved, and waits for release. */
        APPROVED,
        /** Released for a moment that is to come. */
        SCHEDULED,
        RELEASED
    }

    /** Its name in addresses, such as "P1". */
    public String id() {
        return "P" + made.statement().number();
    }

    public int number() {
        return made.statement().number();
    }

    public ReportingPeriod period() {
        return made.statement().period();
    }

    /** The moment as known at which it was composed. */
    public Known known() {
        return Known.parse(made.statement().known());
    }

    /** The title of its widest version. */
    public String title() {
        return versions().get(versions().size() - 1).title();
    }

    /** One for each audience, the widest last. */
    public List<Version> versions() {
        return made.statement().versions();
    }

    public Optional<Version> version(Audience audience) {
        return made.statement().version(audience);
    }

    /** What the checks found in its versions, in order. */
    public List<CheckedFinding> findings() {
        return versions().stream()
                .flatMap(version -> IntStream.range(0, version.findings().size())
                        .mapToObj(place -> new CheckedFinding(
                                version.audience(),
                                place + 1,
                                version.findings().get(place),
                                said(FindingOverruled.class)
                                        .filter(entry -> entry.statement().audience() == version.audience()
                                                && entry.statement()
                                                        .finding()
                                                        .equals(version.findings()
                                                                .get(place)))
                                        .findFirst())))
                .toList();
    }

    /** The faults that nobody has overruled, which keep it from going out. */
    public List<CheckedFinding> blocking() {
        return findings().stream().filter(CheckedFinding::isBlocking).toList();
    }

    /** The approval; empty while it waits for one. */
    public Optional<Entry<PublicationApproved>> approval() {
        return said(PublicationApproved.class).findFirst();
    }

    /** The release that counts, whose moment may be to come; empty while there is none. */
    public Optional<Entry<PublicationReleased>> release() {
        return said(PublicationReleased.class).max(Comparator.comparing(Entry::sequence));
    }

    /** The people who may read it before its release, in the order in which they were admitted. */
    public List<Entry<ReaderAdmitted>> readers() {
        return said(ReaderAdmitted.class).toList();
    }

    /** Whether a person may read it before its release by name. */
    public boolean admits(UUID person) {
        return readers().stream().anyMatch(reader -> reader.statement().person().equals(person));
    }

    public boolean isReleasedAt(Instant moment) {
        return release()
                .filter(release -> !release.statement().from().isAfter(moment))
                .isPresent();
    }

    public Stage stage(Instant moment) {
        if (isReleasedAt(moment)) {
            return Stage.RELEASED;
        }
        if (release().isPresent()) {
            return Stage.SCHEDULED;
        }
        if (approval().isPresent()) {
            return Stage.APPROVED;
        }
        return blocking().isEmpty() ? Stage.MADE : Stage.BLOCKED;
    }

    /** The last entry about it, by which somebody tells whether they have read all. */
    public Entry<? extends PublicationStatement> latest() {
        return since.isEmpty() ? made : since.get(since.size() - 1);
    }

    private <S extends PublicationStatement> Stream<Entry<S>> said(Class<S> kind) {
        return since.stream().flatMap(entry -> entry.as(kind).stream());
    }
}
