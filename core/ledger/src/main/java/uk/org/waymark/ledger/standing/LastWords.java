package uk.org.waymark.ledger.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.capture.Subject;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** The last word on every subject, read once out of all entries, so that a question costs the same however many. */
public final class LastWords {
    private static final Known EVER = new Known(Instant.MAX, "ever");

    private final Map<Subject, Entry<Outturn>> outturns = new HashMap<>();
    private final Map<Subject, Entry<NotApplicable>> notApplicable = new HashMap<>();
    private final Map<Subject, Entry<Forecast>> forecasts = new HashMap<>();
    private final Map<Subject, Entry<Commentary>> commentaries = new HashMap<>();
    private final Map<Subject, List<Entry<Evidence>>> evidence = new HashMap<>();

    private LastWords() {}

    /** What stands now. */
    public static LastWords of(Entries entries) {
        return upTo(entries, Long.MAX_VALUE);
    }

    /** What stood when the ledger ended with an entry. */
    public static LastWords upTo(Entries entries, long sequence) {
        LastWords words = new LastWords();
        words.read(entries, sequence);
        return words;
    }

    /** The outturn; empty as well where it was said later that there is none. */
    public Optional<Entry<Outturn>> outturn(Subject subject) {
        return Optional.ofNullable(outturns.get(subject));
    }

    public Optional<Entry<NotApplicable>> notApplicable(Subject subject) {
        return Optional.ofNullable(notApplicable.get(subject));
    }

    public Optional<Entry<Forecast>> forecast(Subject subject) {
        return Optional.ofNullable(forecasts.get(subject));
    }

    public Optional<Entry<Commentary>> commentary(Subject subject) {
        return Optional.ofNullable(commentaries.get(subject.whole()));
    }

    /** Everything the figures rest on, earliest known first. */
    public List<Entry<Evidence>> evidence(Subject subject) {
        return Collections.unmodifiableList(evidence.getOrDefault(subject.whole(), List.of()));
    }

    private void read(Entries entries, long sequence) {
        entries.codes().forEach(code -> {
            Stream<Entry<OfMeasure>> about = entries.about(code, OfMeasure.class, EVER);
            about.filter(entry -> entry.sequence() <= sequence).forEach(this::read);
        });
    }

    private void read(Entry<OfMeasure> entry) {
        OfMeasure statement = entry.statement();
        if (statement instanceof Outturn outturn) {
            Subject subject = new Subject(outturn.code(), outturn.part(), outturn.period());
            outturns.put(subject, of(entry, outturn));
            notApplicable.remove(subject);
        } else if (statement instanceof NotApplicable none) {
            Subject subject = new Subject(none.code(), none.part(), none.period());
            notApplicable.put(subject, of(entry, none));
            outturns.remove(subject);
        } else if (statement instanceof Forecast forecast) {
            forecasts.put(new Subject(forecast.code(), forecast.part(), forecast.period()), of(entry, forecast));
        } else if (statement instanceof Commentary commentary) {
            commentaries.put(whole(commentary), of(entry, commentary));
        } else if (statement instanceof Evidence one) {
            evidence.computeIfAbsent(whole(one), missing -> new ArrayList<>()).add(of(entry, one));
        }
    }

    private static Subject whole(OfMeasure statement) {
        return new Subject(statement.code(), Optional.empty(), statement.period());
    }

    private static <S extends OfMeasure> Entry<S> of(Entry<OfMeasure> entry, S statement) {
        return new Entry<>(
                entry.sequence(),
                statement,
                entry.knownFrom(),
                entry.recordedAt(),
                entry.recordedBy(),
                entry.reason(),
                entry.source());
    }
}
