package uk.org.waymark.launcher;

/** Ends this process when the one that started it ends, so that a killed build leaves no server behind. */
final class ParentWatch {
    private ParentWatch() {}

    static void begin() {
        ProcessHandle.current().parent().ifPresent(ParentWatch::watch);
    }

    private static void watch(ProcessHandle parent) {
        Thread watch = new Thread(
                () -> {
                    parent.onExit().join();
                    System.exit(0);
                },
                "waymark-parent-watch");
        watch.setDaemon(true);
        watch.start();
    }
}
