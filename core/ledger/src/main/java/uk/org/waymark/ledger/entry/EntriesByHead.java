package uk.org.waymark.ledger.entry;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.position.reporting.Entries;

/**
 * The entries of agreements as read at their latest two heads; a head never stands for other entries. Who asks for what
 * is kept gets it while somebody else is still reading a later head. Where all together are more than there is room for,
 * the agreements that nobody asked for the longest are let go of and are read again when somebody does.
 */
final class EntriesByHead {
    private static final int HEADS_KEPT = 2;

    private final long room;
    private final Map<String, Map<Head, CompletableFuture<Entries>>> byAgreement = new LinkedHashMap<>(16, 0.75f, true);
    private final List<Consumer<String>> toTell = new CopyOnWriteArrayList<>();

    /** @param room how many entries are kept at most, of all agreements but the one asked for last */
    EntriesByHead(long room) {
        this.room = room;
    }

    /** Reads what is missing, on top of the latest entries that were read before it, where there are any. */
    interface Reading {
        Entries upTo(Head head, Optional<Kept> before);
    }

    /** The entries up to a head. */
    record Kept(Head head, Entries entries) {}

    /** Tells somebody of each agreement that is let go of. */
    void tell(Consumer<String> listener) {
        toTell.add(listener);
    }

    private void tellLetGo(String agreement) {
        toTell.forEach(listener -> listener.accept(agreement));
    }

    /**
     * The same for somebody who goes through all agreements and does not come back soon: where there is no room for one
     * beside what others asked for, it is read and let go of when the work is done.
     */
    <T> T inPassing(String agreement, Head head, Reading reading, Function<Entries, T> work) {
        if (hasRoomFor(agreement, head)) {
            return work.apply(get(agreement, head, reading));
        }
        try {
            return work.apply(reading.upTo(head, Optional.empty()));
        } finally {
            tellLetGo(agreement);
        }
    }

    /** Whether any entries of an agreement are kept. */
    boolean keeps(String agreement) {
        synchronized (byAgreement) {
            return byAgreement.containsKey(agreement);
        }
    }

    private boolean hasRoomFor(String agreement, Head head) {
        synchronized (byAgreement) {
            return byAgreement.containsKey(agreement) || kept() + head.sequence() <= room;
        }
    }

    /** Those kept, else read once, however many ask at the same time. */
    Entries get(String agreement, Head head, Reading reading) {
        CompletableFuture<Entries> mine = new CompletableFuture<>();
        CompletableFuture<Entries> found;
        Optional<Kept> before;
        Set<String> cold;
        synchronized (byAgreement) {
            Map<Head, CompletableFuture<Entries>> byHead =
                    byAgreement.computeIfAbsent(agreement, id -> new LinkedHashMap<>());
            before = latest(byHead, head);
            found = byHead.putIfAbsent(head, mine);
            forget(byHead, head);
            cold = found == null ? letGo(agreement) : Set.of();
        }
        cold.forEach(this::tellLetGo);
        if (found != null) {
            return await(found);
        }
        try {
            mine.complete(reading.upTo(head, before));
        } catch (RuntimeException | Error failure) {
            synchronized (byAgreement) {
                Optional.ofNullable(byAgreement.get(agreement)).ifPresent(byHead -> byHead.remove(head, mine));
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

    /** Lets go of the oldest heads beyond those kept; whoever is reading one still gets it. */
    private static void forget(Map<Head, CompletableFuture<Entries>> byHead, Head asked) {
        List<Head> others = byHead.keySet().stream()
                .filter(head -> !head.equals(asked))
                .limit(Math.max(0, byHead.size() - HEADS_KEPT))
                .toList();
        others.forEach(byHead::remove);
    }

    /** Lets go of the agreements asked for the longest ago until the others have room, and says which they are. */
    private Set<String> letGo(String asked) {
        long kept = kept();
        Set<String> cold = new HashSet<>();
        Iterator<Map.Entry<String, Map<Head, CompletableFuture<Entries>>>> coldest =
                byAgreement.entrySet().iterator();
        while (kept > room && coldest.hasNext()) {
            Map.Entry<String, Map<Head, CompletableFuture<Entries>>> agreement = coldest.next();
            if (!agreement.getKey().equals(asked)) {
                kept -= size(agreement.getValue());
                cold.add(agreement.getKey());
                coldest.remove();
            }
        }
        return cold;
    }

    private long kept() {
        return byAgreement.values().stream().mapToLong(EntriesByHead::size).sum();
    }

    /** How many entries there are up to the latest head: a chain has no gaps, and two heads share what is the same. */
    private static long size(Map<Head, CompletableFuture<Entries>> byHead) {
        return byHead.keySet().stream().mapToLong(Head::sequence).max().orElse(0);
    }

    private static Entries await(CompletableFuture<Entries> found) {
        try {
            return found.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
