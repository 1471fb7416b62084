package uk.org.waymark.ledger.importing;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.OfMeasure;

/** Tells what the ledger says already, so that importing the same file twice appends nothing. */
final class AlreadySaid {
    private final Set<NewEntry> said = new HashSet<>();

    AlreadySaid(Entries entries) {
        Stream.concat(
                        entries.codes().stream().flatMap(code -> entries.about(code, OfMeasure.class, Known.EVER)),
                        entries.of(Statement.class, Known.EVER))
                .forEach(this::add);
    }

    boolean contains(NewEntry entry) {
        return said.contains(entry);
    }

    /** An entry is found again with its date, and also without one, which means "now" each time it is imported. */
    private void add(Entry<? extends Statement> entry) {
        said.add(new NewEntry(entry.statement(), Optional.of(entry.knownFrom()), entry.reason(), entry.source()));
        said.add(new NewEntry(entry.statement(), Optional.empty(), entry.reason(), entry.source()));
    }
}
