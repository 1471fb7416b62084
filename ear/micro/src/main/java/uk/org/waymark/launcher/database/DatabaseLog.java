package uk.org.waymark.launcher.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The log of PostgreSQL, which never grows beyond its size by more than what a minute brings. PostgreSQL keeps the file
 * open and only appends to it; so a full one is copied and emptied, and a line written in between may be lost.
 *
 * @param bytes the size from which it is full
 */
record DatabaseLog(Path file, long bytes) {
    private static final int FORMER = 5;
    private static final long FULL = 10_000_000;

    DatabaseLog(Path file) {
        this(file, FULL);
    }

    /** Looks at its size now and once a minute until the process ends. */
    void watch() {
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "waymark-database-log");
            thread.setDaemon(true);
            return thread;
        });
        Future<?> unused = watch.scheduleWithFixedDelay(this::rotate, 0, 1, TimeUnit.MINUTES);
    }

    /** Moves what a full log holds to {@code database.log.1}, what that held to the next, and so on; the oldest goes. */
    void rotate() {
        try {
            if (!Files.exists(file) || Files.size(file) < bytes) {
                return;
            }
            for (int older = FORMER; older > 1; older--) {
                if (Files.exists(former(older - 1))) {
                    Files.move(former(older - 1), former(older), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Files.copy(file, former(1), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            try (FileChannel log = FileChannel.open(file, StandardOpenOption.WRITE)) {
                log.truncate(0);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(file + " cannot be rotated", fault);
        }
    }

    private Path former(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }
}
