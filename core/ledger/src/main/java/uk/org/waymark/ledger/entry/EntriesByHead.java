package uk.org.waymark.ledger.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.position.reporting.Entries;

/**
 * The entries of each agreement as read at its latest two heads; a head never stands for other entries. Who asks for
 * what is kept gets it while somebody else is still reading a later head.
 */
final class EntriesByHead {
    private static final int HEADS_KEPT = 2;

    private final Map<String, Map<Head, CompletableFuture<Entries>>> byAgreement = new ConcurrentHashMap<>();

    /** Reads what is missing, on top of the latest entries that were read before it, where there are any. */
    interface Reading {
        Entries upTo(Head head, Optional<Kept> before);
    }

    /** The entries up to a head. */
    record Kept(Head head, Entries entries) {}

    /** Those kept, else read once, however many ask at the same time. */
    Entries get(String agreement, Head head, Reading reading) {
        Map<Head, CompletableFuture<Entries>> byHead =
                byAgreement.computeIfAbsent(agreement, id -> new LinkedHashMap<>());
        CompletableFuture<Entries> mine = new CompletableFuture<>();
        CompletableFuture<Entries> found;
        Optional<Kept> before;
        synchronized (byHead) {
            before = latest(byHead, head);
            found = byHead.putIfAbsent(head, mine);
            forget(byHead, head);
        }
        if (found != null) {
            return await(found);
        }
        try {
            mine.complete(reading.upTo(head, before));
        } catch (RuntimeException | Error failure) {
            synchronized (byHead) {
                byHead.remove(head, mine);
            }
            mine.completeExceptionally(failure);
            throw failure;
        }
        return mine.join();
    }

    private static Optional<Kept> latest(Map<Head, CompletableFuture<Entries>> byHead, Head wanted) {
        return byHead.entrySet().stream()
                .filter(kept -> kept.getKey().sequence() <= wanted.sequence())
                .filter(kept -> kept.getValue().isDone() && !kept.getValue().isCompletedExceptionally())
                .map(kept -> new Kept(kept.getKey(), kept.getValue().join()))
                .reduce((earlier, later) ->
                        later.head().sequence() >= earlier.head().sequence() ? later : earlier);
    }

    /** Lets go of the oldest beyond those kept; whoever is reading one still gets it. */
    private static void forget(Map<Head, CompletableFuture<Entries>> byHead, Head asked) {
        Stream<Head> others = byHead.keySet().stream().filter(head -> !head.equals(asked));
        others.limit(Math.max(0, byHead.size() - HEADS_KEPT)).toList().forEach(byHead::remove);
    }

    private static Entries await(CompletableFuture<Entries> found) {
        try {
            return found.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
