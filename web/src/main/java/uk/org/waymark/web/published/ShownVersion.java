package uk.org.waymark.web.published;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.OfMeasure;

/**
 * A digest of what the releases may show: which there are, and which of the entries behind them are shown, hidden or left
 * out. A release stays as it was unless something of it is hidden, or shown after all; hiding replaces an entry by
 * another kind or leaves it out, so that the kinds and places of the entries tell.
 */
final class ShownVersion {
    private ShownVersion() {}

    static String of(Snapshot ledger, Releases releases) {
        long last = releases.lastFirst().stream()
                .mapToLong(release -> release.head().sequence())
                .max()
                .orElse(0);
        Stream<String> shown = ledger.entries().codes().stream()
                .flatMap(code -> ledger.entries().about(code, OfMeasure.class, Known.EVER))
                .filter(entry -> entry.sequence() <= last)
                .map(ShownVersion::line)
                .sorted();
        return Hash.of(Stream.of(
                                releases.lastFirst().stream().map(Release::name),
                                shown,
                                ledger.hidden().keys().entrySet().stream()
                                        .map(Object::toString)
                                        .sorted())
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining("\n")))
                .hex();
    }

    private static String line(Entry<OfMeasure> entry) {
        return entry.sequence() + " " + entry.statement().code() + " "
                + entry.statement().getClass().getSimpleName();
    }
}
