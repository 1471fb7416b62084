package uk.org.waymark.launcher.server;

import java.util.concurrent.TimeUnit;
import uk.org.waymark.launcher.settings.LaunchFault;

/**
 * How the start went. The application, which runs in the same process, leaves it in a system property: nothing while it
 * waits for its database, "ready", or "fault" with what is wrong and what to do.
 */
final class StartOutcome {
    private static final String PROPERTY = "waymark.outcome";
    private static final String READY = "ready";
    private static final String FAULT = "fault ";
    private static final int MILLISECONDS_BETWEEN_LOOKS = 100;

    private StartOutcome() {}

    /** Asks the application to leave it. */
    static void ask() {
        System.setProperty(PROPERTY, "");
    }

    static boolean isFault() {
        return System.getProperty(PROPERTY, "").startsWith(FAULT);
    }

    /** Refuses to go on where the application has found that it cannot start. */
    static void requireNoFault() {
        if (isFault()) {
            throw LaunchFault.cannotStart(
                    "Waymark cannot start. " + System.getProperty(PROPERTY).substring(FAULT.length()));
        }
    }

    /** Returns when the application is ready, however long it waits for its database. */
    static void await() {
        try {
            while (!System.getProperty(PROPERTY, READY).equals(READY)) {
                requireNoFault();
                TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_LOOKS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw LaunchFault.cannotStart("Waymark was interrupted before it was ready.", interrupted);
        }
    }
}
