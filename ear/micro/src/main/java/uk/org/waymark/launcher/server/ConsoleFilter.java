package uk.org.waymark.launcher.server;

import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * What reaches the console and the log: everything that Waymark says, and the warnings of the rest. Levels alone do not
 * do it, since parts of Payara Micro set their own. Once the application has found that it cannot start, nothing does:
 * the launcher says so in one sentence, and the server would print pages about it.
 */
public final class ConsoleFilter implements Filter {
    private static final String OWN = "uk.org.waymark.";

    /** Warns at length of every expired certificate authority that the JDK's own store holds. */
    private static final String CERTIFICATES = "javax.enterprise.system.security.ssl";

    @Override
    public boolean isLoggable(LogRecord entry) {
        if (StartOutcome.isFault()) {
            return false;
        }
        String logger = String.valueOf(entry.getLoggerName());
        if (logger.startsWith(OWN)) {
            return true;
        }
        Level least = logger.equals(CERTIFICATES) ? Level.SEVERE : Level.WARNING;
        return entry.getLevel().intValue() >= least.intValue();
    }
}
