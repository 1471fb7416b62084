package uk.org.waymark.launcher.settings;

/** What keeps Waymark from starting, in one line for the person who started it, with the exit code of the process. */
public final class LaunchFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private LaunchFault(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** A command line or setting that makes no sense: exit code 2, as shells expect. */
    public static LaunchFault usage(String message) {
        return new LaunchFault(2, message, null);
    }

    /** A sensible request that this machine cannot meet at the moment: exit code 1. */
    public static LaunchFault cannotStart(String message) {
        return new LaunchFault(1, message, null);
    }

    /** The same, with what the machine said. */
    public static LaunchFault cannotStart(String message, Throwable cause) {
        return new LaunchFault(1, message, cause);
    }

    public int exitCode() {
        return exitCode;
    }
}
