package uk.org.waymark.ledger.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.ledger.capture.Grounds;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.OfMeasure;

/**
 * Tells what the ledger says already, so that importing the same file twice appends nothing. Only what a file speaks of
 * is looked at, since the ledger may be long.
 */
final class AlreadySaid {
    private final Entries entries;
    private final Map<List<Object>, Set<NewEntry>> said = new HashMap<>();

    AlreadySaid(Entries entries) {
        this.entries = entries;
    }

    boolean contains(NewEntry entry) {
        return said.computeIfAbsent(about(entry.statement()), any -> like(entry.statement()))
                .contains(entry);
    }

    /** The same of what a row says on these grounds. */
    boolean contains(Statement statement, Grounds grounds) {
        return contains(new NewEntry(statement, grounds.knownFrom(), grounds.reason(), grounds.source()));
    }

    private static List<Object> about(Statement statement) {
        return statement instanceof OfMeasure told
                ? List.of(told.topic(), told.subject())
                : List.of(statement.getClass());
    }

    /** An entry is found again with its date, and also without one, which means "now" each time it is imported. */
    private Set<NewEntry> like(Statement statement) {
        Set<NewEntry> like = new HashSet<>();
        entries.like(statement).forEach((Entry<?> entry) -> {
            like.add(new NewEntry(entry.statement(), Optional.of(entry.knownFrom()), entry.reason(), entry.source()));
            like.add(new NewEntry(entry.statement(), Optional.empty(), entry.reason(), entry.source()));
        });
        return like;
    }
}
