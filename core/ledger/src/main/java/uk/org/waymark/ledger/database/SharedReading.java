package uk.org.waymark.ledger.database;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads what changes at any time, once for all who wait for it. A reading begins after each of those who share it asked:
 * who comes while one is going on waits for the next, since that one may have passed what they have to see.
 *
 * @param <Q> what is asked about, such as an agreement
 * @param <A> what is known of it
 */
public final class SharedReading<Q, A> {
    private final Function<Set<Q>, Map<Q, A>> read;
    private Optional<Reading<Q, A>> next = Optional.empty();
    private CompletableFuture<?> last = CompletableFuture.completedFuture(Map.of());

    /** @param read asks about several things at once; it fails for all who wait for it, and the next reading tries again */
    public SharedReading(Function<Set<Q>, Map<Q, A>> read) {
        this.read = read;
    }

    /**
     * A reading that may still be joined.
     *
     * @param waiting how many have joined it
     * @param before the one that has to end first
     */
    private record Reading<Q, A>(
            Set<Q> asked, AtomicInteger waiting, CompletableFuture<?> before, CompletableFuture<Map<Q, A>> answer) {
        Reading(CompletableFuture<?> before) {
            this(new LinkedHashSet<>(), new AtomicInteger(), before, new CompletableFuture<>());
        }
    }

    /** How many wait for a reading that has not begun. */
    synchronized int waiting() {
        return next.map(reading -> reading.waiting().get()).orElse(0);
    }

    /** What is known of some things, where anything is, as read after this was called. */
    public Map<Q, A> of(Collection<Q> things) {
        Reading<Q, A> reading;
        boolean first;
        synchronized (this) {
            first = next.isEmpty();
            reading = next.orElseGet(() -> new Reading<>(last));
            reading.asked().addAll(things);
            reading.waiting().incrementAndGet();
            next = Optional.of(reading);
        }
        if (first) {
            reading.before().exceptionally(failed -> null).join();
            take(reading);
        }
        Map<Q, A> known = answer(reading);
        return things.stream()
                .distinct()
                .filter(known::containsKey)
                .collect(Collectors.toUnmodifiableMap(thing -> thing, known::get));
    }

    /** Whoever asked first reads for the others, who are those that came before it begins. */
    private void take(Reading<Q, A> reading) {
        Set<Q> asked;
        synchronized (this) {
            next = Optional.empty();
            last = reading.answer();
            asked = Set.copyOf(reading.asked());
        }
        reading.answer().completeAsync(() -> read.apply(asked), Runnable::run);
    }

    private static <Q, A> Map<Q, A> answer(Reading<Q, A> reading) {
        try {
            return reading.answer().join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw failed;
        }
    }
}
