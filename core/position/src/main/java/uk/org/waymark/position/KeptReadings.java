package uk.org.waymark.position;

import java.util.function.Supplier;

/**
 * What was read of single measures, by all that it follows from. An entry about one measure leaves the readings of all
 * others as they are, so that a position after it costs one measure and not all of them.
 */
public final class KeptReadings {
    /** The measures of a region at a few periods; each keeps alive what was said of it by then. */
    private static final int KEPT = 10_000;

    private final BoundedCache<Object, Object> kept = new BoundedCache<>(KEPT);

    /**
     * The reading kept, else a new one.
     *
     * @param question all that the reading follows from; of a type of its own for each kind of reading
     */
    @SuppressWarnings("unchecked") // a type of question has one type of reading
    public <V> V get(Record question, Supplier<V> reading) {
        return (V) kept.get(question, reading::get);
    }

    /** An object that stands for itself, whatever it is equal to: comparing a definition would cost as much as reading. */
    public record Same(Object object) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.object == object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }
}
