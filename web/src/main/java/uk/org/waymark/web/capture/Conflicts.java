package uk.org.waymark.web.capture;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.ledger.capture.Conflict;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Topic;
import uk.org.waymark.web.words.Words;

/** What somebody else recorded meanwhile about the same lines, until the person has said which version is to stand. */
public final class Conflicts implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Version> versions = new ArrayList<>();
    private final Set<String> decided = new HashSet<>();

    /** Two versions of one thing, in words. */
    public record Version(String key, Topic topic, String what, String yours, String theirs, String who, String when)
            implements Serializable {}

    /** Takes in what a save found; what waits for a decision since an earlier save goes on waiting. */
    void found(List<Conflict> conflicts, Map<String, Measurement> measurements, Map<UUID, String> names) {
        versions.removeIf(version -> decided.contains(version.key()));
        decided.clear();
        for (Conflict conflict : conflicts) {
            String key = LineForm.key(conflict.subject(), conflict.yours().within());
            Measurement measurement = measurements.get(conflict.subject().code().text());
            Entry<OfMeasure> theirs = conflict.theirs();
            versions.add(new Version(
                    key,
                    conflict.yours().topic(),
                    Said.heading(conflict.yours()),
                    Said.words(conflict.yours(), measurement),
                    Said.words(theirs.statement(), measurement),
                    names.getOrDefault(theirs.recordedBy(), ""),
                    Words.moment(theirs.recordedAt())));
        }
    }

    List<Version> of(String key) {
        return versions.stream()
                .filter(version -> version.key().equals(key) && !decided.contains(key))
                .toList();
    }

    /** What the things are on that somebody else said too. */
    Set<Topic> topics(String key) {
        return versions.stream()
                .filter(version -> version.key().equals(key))
                .map(Version::topic)
                .collect(Collectors.toSet());
    }

    void decide(String key) {
        decided.add(key);
    }

    /** Whether every line with two versions has been decided. */
    boolean isSettled() {
        return versions.stream().map(Version::key).allMatch(decided::contains);
    }

    /** The same of the lines of one measure. */
    boolean isSettled(String code) {
        return versions.stream()
                .map(Version::key)
                .filter(key -> key.equals(code) || key.startsWith(code + "/"))
                .allMatch(decided::contains);
    }
}
