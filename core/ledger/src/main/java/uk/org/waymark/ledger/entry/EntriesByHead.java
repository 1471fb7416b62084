package uk.org.waymark.ledger.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import uk.org.waymark.contract.reporting.Entries;
import uk.org.waymark.ledger.chain.Head;

/** The entries of each agreement as read at its latest two heads; a head never stands for other entries. */
final class EntriesByHead {
    private static final int HEADS_KEPT = 2;

    private final Map<String, Map<Head, Entries>> byAgreement = new ConcurrentHashMap<>();

    /** Those kept, else read once, however many ask at the same time. */
    Entries get(String agreement, Head head, Function<Head, Entries> read) {
        Map<Head, Entries> byHead = byAgreement.computeIfAbsent(agreement, id -> new LinkedHashMap<>());
        synchronized (byHead) {
            Entries entries = byHead.get(head);
            if (entries == null) {
                entries = read.apply(head);
                byHead.put(head, entries);
                byHead.keySet().stream()
                        .limit(Math.max(0, byHead.size() - HEADS_KEPT))
                        .toList()
                        .forEach(byHead::remove);
            }
            return entries;
        }
    }
}
