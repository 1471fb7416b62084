package uk.org.waymark.launcher.settings;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The folder that holds what outlives a run: the database, its passwords, dropped-in themes and agreements. */
public record Home(Path folder) {
    /** Keeps the locks reachable: the collector closes a forgotten channel, and with it goes the lock. */
    private static final Queue<FileLock> HELD = new ConcurrentLinkedQueue<>();

    /** Data of the embedded PostgreSQL. */
    public Path database() {
        return folder.resolve("database");
    }

    public boolean hasDatabase() {
        return Files.isDirectory(database());
    }

    /** Port and passwords of the embedded PostgreSQL, readable by its owner only. */
    public Path databaseProperties() {
        return folder.resolve("database.properties");
    }

    /** The logs of the application and of its database, for their owner and group; made when it is missing. */
    public Path logs() {
        Path logs = folder.resolve("logs");
        try {
            if (!Files.isDirectory(logs)) {
                Files.createDirectories(logs);
                if (logs.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(logs, PosixFilePermissions.fromString("rwxr-x---"));
                }
            }
            return logs;
        } catch (IOException unusable) {
            throw LaunchFault.cannotStart(logs + " cannot be made: " + unusable.getMessage(), unusable);
        }
    }

    /** The log of the embedded PostgreSQL. */
    public Path databaseLog() {
        return logs().resolve("database.log");
    }

    /** Where a backup becomes a database before it takes the place of the other. */
    public Home restoring() {
        return new Home(folder.resolve("restoring"));
    }

    /** There only while one database takes the place of another. */
    public Path unfinishedRestore() {
        return folder.resolve("restore-unfinished");
    }

    /** Where the chains of the ledger ended, a line for each at each start; it belongs to the database of the time. */
    public Path headsLog() {
        return folder.resolve("heads.log");
    }

    /** Theme jars that a council adds without a rebuild. */
    public Path plugins() {
        return folder.resolve("plugins");
    }

    /** What can be thrown away between two runs. */
    public Path work() {
        return folder.resolve("work");
    }

    /** Programs unpacked once and used by later runs. */
    public Path programs() {
        return folder.resolve("programs");
    }

    /** Takes the home for this process until it ends; false when another process has it. */
    public boolean tryLock() {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                HELD.add(lock);
            }
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        } catch (IOException unusable) {
            throw LaunchFault.cannotStart(
                    "The home " + folder + " cannot be written to (" + unusable + "). Let the user who starts Waymark"
                            + " write there, or choose another folder with --home.",
                    unusable);
        }
    }

    /** Takes the home, or says that Waymark already runs there. */
    public void lock() {
        if (!tryLock()) {
            throw LaunchFault.cannotStart("Waymark is already running on the home " + folder
                    + "; stop it first, or choose another with --home.");
        }
    }
}
