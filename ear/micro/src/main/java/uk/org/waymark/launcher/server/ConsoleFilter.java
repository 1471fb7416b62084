package uk.org.waymark.launcher.server;

import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * What reaches the console and the log: everything that Waymark says, and the warnings of the rest. Levels alone do not
 * do it, since parts of Payara Micro set their own. Once the application has found that it cannot start, nothing does:
 * the launcher says so in one sentence, and the server would print pages about it.
 */
public final class ConsoleFilter implements Filter {
    private static final String OWN = "uk.org.waymark.";

    /** Warns at length of every expired certificate authority that the JDK's own store holds. */
    private static final String CERTIFICATES = "javax.enterprise.system.security.ssl";

    /** Reads what comes over the wire, before anything of the application is asked. */
    private static final String WIRE = "org.glassfish.grizzly.";

    private static final String FRAME = "\n\tat ";

    private static final SimpleFormatter WORDS = new SimpleFormatter();

    @Override
    public boolean isLoggable(LogRecord entry) {
        if (StartOutcome.isFault()) {
            return false;
        }
        shorten(entry);
        String logger = String.valueOf(entry.getLoggerName());
        if (logger.startsWith(OWN)) {
            return true;
        }
        Level least = logger.equals(CERTIFICATES) ? Level.SEVERE : Level.WARNING;
        return entry.getLevel().intValue() >= least.intValue();
    }

    /**
     * Leaves out the stack where the wire failed: a request that nobody can read, or a caller who is gone. Anyone can
     * bring it about, as often as they like, and it says nothing of the application.
     */
    private static void shorten(LogRecord entry) {
        String message = String.valueOf(entry.getMessage());
        // Some parts of the server write the stack into the message itself.
        int stack = message.indexOf(FRAME);
        if (stack >= 0 && message.startsWith(FRAME + WIRE, stack)) {
            entry.setMessage(message.substring(0, stack).replaceAll("\\R", ": "));
        }
        Throwable fault = entry.getThrown();
        while (fault != null && fault.getCause() != null) {
            fault = fault.getCause();
        }
        if (fault != null && isOfWire(fault.getStackTrace())) {
            String reason = String.valueOf(fault.getMessage()).replaceAll("\\p{Cntrl}", "?");
            entry.setMessage(WORDS.formatMessage(entry) + ": " + reason);
            entry.setParameters(null);
            entry.setResourceBundle(null);
            entry.setThrown(null);
        }
    }

    private static boolean isOfWire(StackTraceElement[] stack) {
        return stack.length > 0 && stack[0].getClassName().startsWith(WIRE);
    }
}
