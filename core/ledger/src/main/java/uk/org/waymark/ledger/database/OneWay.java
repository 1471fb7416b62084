package uk.org.waymark.ledger.database;

/**
 * Marks the time in which a thread sends rows to the database, whose connection answers nothing until the last has come. A
 * question meanwhile would wait for ever; here it fails at once.
 */
public final class OneWay {
    private static final ThreadLocal<Boolean> SENDING = ThreadLocal.withInitial(() -> false);

    private OneWay() {}

    /** From here on the thread only sends. */
    public static void begin() {
        SENDING.set(true);
    }

    /** The thread may ask again; harmless where it never sent. */
    public static void end() {
        SENDING.remove();
    }

    /** @throws IllegalStateException while the thread sends rows */
    static void requireNone(String statement) {
        if (SENDING.get()) {
            throw new IllegalStateException("While rows are sent nothing can be asked: " + statement);
        }
    }
}
