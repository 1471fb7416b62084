package uk.org.waymark.launcher.settings;

/**
 * What keeps Waymark or one of its commands from starting, for the person who started it. The process then ends with exit
 * code 2; 1 is for what a command looked at and found wanting.
 */
public final class LaunchFault extends RuntimeException {
    public static final int EXIT_CODE = 2;

    private static final long serialVersionUID = 1L;

    private LaunchFault(String message, Throwable cause) {
        super(message, cause);
    }

    /** A command line or setting that makes no sense. */
    public static LaunchFault usage(String message) {
        return new LaunchFault(message, null);
    }

    /** A sensible request that cannot be met at the moment. */
    public static LaunchFault cannotStart(String message) {
        return new LaunchFault(message, null);
    }

    /** The same, with what the machine said. */
    public static LaunchFault cannotStart(String message, Throwable cause) {
        return new LaunchFault(message, cause);
    }
}
