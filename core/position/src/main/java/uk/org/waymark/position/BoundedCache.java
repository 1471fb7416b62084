package uk.org.waymark.position;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Answers kept by their whole question; those not asked for the longest make room for a new one. */
public final class BoundedCache<K, V> {
    private final long room;
    private final ToLongFunction<? super V> weight;
    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long taken;

    /** Keeps so many answers. */
    public BoundedCache(int size) {
        this(size, answer -> 1);
    }

    /**
     * Keeps as many answers as there is room for.
     *
     * @param weight what an answer takes of the room, such as its bytes; it never changes
     */
    public BoundedCache(long room, ToLongFunction<? super V> weight) {
        this.room = room;
        this.weight = weight;
    }

    /** The answer kept, else a new one; two that ask at once may both work it out, to the same answer. */
    public V get(K question, Supplier<V> answer) {
        return find(question).orElseGet(() -> {
            V fresh = answer.get();
            keep(question, fresh);
            return fresh;
        });
    }

    public Optional<V> find(K question) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(question));
        }
    }

    /** Keeps an answer, in the place of one to the same question. */
    public void keep(K question, V answer) {
        synchronized (kept) {
            V before = kept.put(question, answer);
            taken += weight.applyAsLong(answer) - (before == null ? 0 : weight.applyAsLong(before));
            Iterator<V> oldest = kept.values().iterator();
            while (taken > room && oldest.hasNext()) {
                taken -= weight.applyAsLong(oldest.next());
                oldest.remove();
            }
        }
    }

    /** Forgets the answers to some questions. */
    public void forget(Predicate<K> questions) {
        synchronized (kept) {
            kept.entrySet().removeIf(entry -> {
                boolean forgotten = questions.test(entry.getKey());
                taken -= forgotten ? weight.applyAsLong(entry.getValue()) : 0;
                return forgotten;
            });
        }
    }
}
