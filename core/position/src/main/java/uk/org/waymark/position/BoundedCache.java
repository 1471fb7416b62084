package uk.org.waymark.position;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Answers kept by their whole question; the one not asked for the longest makes room for a new one. */
public final class BoundedCache<K, V> {
    private final Map<K, V> kept;

    public BoundedCache(int size) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > size;
            }
        };
    }

    /** The answer kept, else a new one; two that ask at once may both work it out, to the same answer. */
    public V get(K question, Supplier<V> answer) {
        synchronized (kept) {
            V known = kept.get(question);
            if (known != null) {
                return known;
            }
        }
        V fresh = answer.get();
        synchronized (kept) {
            kept.put(question, fresh);
        }
        return fresh;
    }

    /** Forgets the answers to some questions. */
    public void forget(Predicate<K> questions) {
        synchronized (kept) {
            kept.keySet().removeIf(questions);
        }
    }
}
