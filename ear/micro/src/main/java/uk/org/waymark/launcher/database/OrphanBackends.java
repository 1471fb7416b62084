package uk.org.waymark.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The processes that a killed PostgreSQL server leaves behind. The next one refuses to start while any of them still
 * uses the memory they shared. Most end by themselves at once; one in the middle of its work may not.
 */
record OrphanBackends(Supplier<List<ProcessHandle>> processes) {
    private static final int PATIENCE = 50;
    private static final int POLL_MILLIS = 100;

    /** Those of a folder of data whose server does not run. */
    static OrphanBackends of(Path data) {
        return new OrphanBackends(() -> ProcessHandle.allProcesses()
                .filter(OrphanBackends::isPostgres)
                .filter(process -> worksIn(data, process))
                .toList());
    }

    /** Waits until they have ended, and ends those that do not; the log of the database makes good what they lose. */
    void end() {
        if (!isGone()) {
            processes.get().forEach(ProcessHandle::destroyForcibly);
            isGone();
        }
    }

    private boolean isGone() {
        for (int tries = 0; tries < PATIENCE && !processes.get().isEmpty(); tries++) {
            try {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return processes.get().isEmpty();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(program -> Path.of(program).endsWith("postgres"))
                .isPresent();
    }

    /** A server and its backends work in their folder of data; elsewhere than on Linux nobody can see that. */
    private static boolean worksIn(Path data, ProcessHandle process) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), data);
        } catch (IOException endedOrNotOurs) {
            return false;
        }
    }
}
