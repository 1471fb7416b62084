package uk.org.waymark.position;

import java.util.function.Supplier;

/**
 * What was read of single measures, by all that it follows from. An entry about one measure leaves the readings of all
 * others as they are, so that a position after it costs one measure and not all of them.
 */
public final class KeptReadings {
    /** The measures of a region at a few periods; each keeps alive what was said of it by then. */
    private static final int KEPT = 10_000;

    private final BoundedCache<Asked, Object> kept;
    private final String agreement;

    /** Of one agreement, none kept yet. */
    public KeptReadings() {
        this(new BoundedCache<>(KEPT), "");
    }

    private KeptReadings(BoundedCache<Asked, Object> kept, String agreement) {
        this.kept = kept;
        this.agreement = agreement;
    }

    private record Asked(String agreement, Record question) {}

    /** Those of an agreement, which take part of the room that all have together. */
    public KeptReadings of(String agreement) {
        return new KeptReadings(kept, agreement);
    }

    /**
     * The reading kept, else a new one.
     *
     * @param question all that the reading follows from; of a type of its own for each kind of reading
     */
    @SuppressWarnings("unchecked") // a type of question has one type of reading
    public <V> V get(Record question, Supplier<V> reading) {
        return (V) kept.get(new Asked(agreement, question), reading::get);
    }

    /** Lets go of those of an agreement, and with them of what was said of its measures. */
    public void letGo(String agreement) {
        kept.forget(asked -> asked.agreement().equals(agreement));
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
