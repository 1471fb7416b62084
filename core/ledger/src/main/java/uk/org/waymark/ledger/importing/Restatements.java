package uk.org.waymark.ledger.importing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** Finds outturns that replace another figure for the same period, which needs a reason. */
final class Restatements {
    private final Instant now;
    private Entries entries;
    private int place;

    Restatements(Entries entries, Instant now) {
        this.entries = entries;
        this.now = now;
    }

    /** Adds a fault to the row of every restatement without a reason; a row stands on top of those known before it. */
    void check(List<Located> rows) {
        rows.stream()
                .sorted(Comparator.comparing(row -> row.entry().knownFrom().orElse(now)))
                .forEach(row -> {
                    Entry<Statement> entry = row.entry().recorded(place++, now, Account.WAYMARK);
                    entry.as(Outturn.class).ifPresent(outturn -> check(row, outturn));
                    entries = entries.with(List.of(entry));
                });
    }

    private void check(Located row, Entry<Outturn> entry) {
        Outturn outturn = entry.statement();
        Standing standing = new Standing(
                entries, new Known(entry.knownFrom(), entry.knownFrom().toString()));
        standing.outturn(outturn.subject())
                .map(before -> before.statement().figure())
                .filter(before ->
                        !before.equals(outturn.figure()) && entry.reason().isEmpty())
                .ifPresent(before -> row.row()
                        .fault(
                                "reason",
                                "it restates " + outturn.code() + " at " + outturn.period() + " from " + before.text()
                                        + " to " + outturn.figure().text() + " without saying why",
                                "Say why the figure changed"));
    }
}
