package uk.org.waymark.ledger.start;

/**
 * Hands the outcome of the start to the launcher, which runs in the same process and says it to whoever started it.
 * Nothing is handed over where no launcher has asked for it.
 */
final class StartOutcome {
    /** The launcher sets this to nothing before the start, and reads "ready", or "fault" with what is wrong. */
    static final String PROPERTY = "waymark.outcome";

    private StartOutcome() {}

    static void ready() {
        handOver("ready");
    }

    static void fault(String sentence) {
        handOver("fault " + sentence);
    }

    private static void handOver(String outcome) {
        if (System.getProperty(PROPERTY) != null) {
            System.setProperty(PROPERTY, outcome);
        }
    }
}
