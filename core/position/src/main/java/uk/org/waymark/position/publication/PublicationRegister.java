package uk.org.waymark.position.publication;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PublicationStatement;
import uk.org.waymark.position.reporting.PublicationStatement.FindingOverruled;
import uk.org.waymark.position.reporting.PublicationStatement.PublicationApproved;
import uk.org.waymark.position.reporting.PublicationStatement.PublicationMade;
import uk.org.waymark.position.reporting.PublicationStatement.PublicationReleased;
import uk.org.waymark.position.reporting.PublicationStatement.ReaderAdmitted;

/**
 * The publications of an agreement.
 *
 * @param publications the one made last comes first
 */
public record PublicationRegister(List<Publication> publications) {
    public PublicationRegister {
        publications = List.copyOf(publications);
    }

    /** Those that entries tell of; of what the public may know, those that are released to it. */
    public static PublicationRegister of(Entries entries) {
        List<Entry<PublicationStatement>> since = Stream.of(
                        FindingOverruled.class,
                        PublicationApproved.class,
                        PublicationReleased.class,
                        ReaderAdmitted.class)
                .flatMap(entries::all)
                .flatMap(entry -> entry.as(PublicationStatement.class).stream())
                .sorted(Comparator.comparing(Entry::sequence))
                .toList();
        return new PublicationRegister(entries.all(PublicationMade.class)
                .sorted(Comparator.<Entry<PublicationMade>, Integer>comparing(
                                made -> made.statement().number())
                        .reversed())
                .map(made -> new Publication(
                        made,
                        since.stream()
                                .filter(entry -> entry.statement().number()
                                        == made.statement().number())
                                .toList()))
                .toList());
    }

    /** The number that the next one gets. */
    public int next() {
        return publications.isEmpty() ? 1 : publications.get(0).number() + 1;
    }

    /** The one with a name such as "P1". */
    public Optional<Publication> find(String id) {
        return publications.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The newest of the same kind and period that took its place by a moment; empty where it is the newest itself. */
    public Optional<Publication> replacing(Publication earlier, Instant moment) {
        return publications.stream()
                .filter(one -> one.number() > earlier.number()
                        && one.isReleasedAt(moment)
                        && one.period().equals(earlier.period())
                        && one.made()
                                .statement()
                                .kind()
                                .equals(earlier.made().statement().kind()))
                .findFirst();
    }
}
