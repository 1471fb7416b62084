package uk.org.waymark.web.publication;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.org.waymark.position.certificate.Check;
import uk.org.waymark.position.publication.CheckedFinding;
import uk.org.waymark.position.publication.Publication;
import uk.org.waymark.web.words.Words;

/**
 * A check of a publication with what it found.
 *
 * @param sound whether nothing stands against the publication
 * @param state in words
 */
public record CheckView(String words, boolean sound, String state, List<FindingView> findings) {
    /**
     * Something that was found.
     *
     * @param audience the version it is in
     * @param blocking whether it keeps the publication from going out
     * @param overruled by whom and why it does not; empty where nobody overruled it
     */
    public record FindingView(
            String id, String audience, String where, String wrong, boolean blocking, String overruled) {
        private static FindingView of(CheckedFinding found, Function<UUID, String> names) {
            return new FindingView(
                    found.id(),
                    Words.say("publication.for." + found.audience().code()),
                    found.finding().where(),
                    found.finding().wrong(),
                    found.isBlocking(),
                    found.overruled()
                            .map(entry -> Words.say(
                                    "publication.overruled",
                                    names.apply(entry.recordedBy()),
                                    Words.date(entry.knownFrom()),
                                    entry.reason().orElse("")))
                            .orElse(""));
        }
    }

    static List<CheckView> of(Publication publication, Function<UUID, String> names) {
        return Stream.of(Check.values())
                .map(check -> of(
                        check,
                        publication.findings().stream()
                                .filter(found -> found.finding().check() == check)
                                .toList(),
                        names))
                .toList();
    }

    private static CheckView of(Check check, List<CheckedFinding> found, Function<UUID, String> names) {
        return new CheckView(
                check.words(),
                found.stream().noneMatch(CheckedFinding::isBlocking),
                counts(found),
                found.stream().map(one -> FindingView.of(one, names)).toList());
    }

    /** "No fault, two remarks". */
    static String summary(Publication publication) {
        return counts(publication.findings());
    }

    private static String counts(List<CheckedFinding> found) {
        int faults = (int) found.stream().filter(one -> one.finding().isFault()).count();
        int remarks = found.size() - faults;
        String words = Words.counted("publication.faults", faults, Words.startingNumber(faults));
        return remarks == 0
                ? words
                : words + ", " + Words.counted("publication.remarks", remarks, Words.number(remarks));
    }
}
