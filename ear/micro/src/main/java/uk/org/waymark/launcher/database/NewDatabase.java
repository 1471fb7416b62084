package uk.org.waymark.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import uk.org.waymark.launcher.settings.Folders;
import uk.org.waymark.launcher.settings.Home;
import uk.org.waymark.launcher.settings.LaunchFault;

/**
 * A database made beside the one of a home, which takes its place when it is complete and is thrown away otherwise. So
 * until the last moment nothing of the home is touched. Whoever makes it holds the lock of the home.
 */
public final class NewDatabase implements AutoCloseable {
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private final Home home;
    private final Home beside;

    private NewDatabase(Home home) {
        this.home = home;
        this.beside = home.restoring();
    }

    /** Makes room for one; what an earlier try left behind is thrown away. */
    public static NewDatabase besideThatOf(Home home) {
        NewDatabase made = new NewDatabase(home);
        made.close();
        try {
            Files.createDirectories(made.beside.folder());
        } catch (IOException fault) {
            throw LaunchFault.cannotStart(made.beside.folder() + " cannot be made: " + fault.getMessage(), fault);
        }
        return made;
    }

    /** The database itself, not yet started. */
    public EmbeddedDatabase database() {
        return EmbeddedDatabase.of(beside, home);
    }

    /**
     * Lets the stopped database take the place of the other.
     *
     * @return the folder that keeps what was there; empty when there was nothing
     */
    public Optional<Path> takePlace() {
        Path kept = home.folder()
                .resolve("database-before-"
                        + LocalDateTime.now(ZoneId.systemDefault()).format(TO_THE_SECOND));
        try {
            boolean former = home.hasDatabase();
            if (former) {
                PostgresServer.of(home, home).stop();
                Files.createDirectories(kept);
            }
            // A start between two of these moves would begin with an empty database; it is refused while this is there.
            Files.writeString(home.unfinishedRestore(), "What was there is moved to " + kept + "\n");
            if (former) {
                move(home.database(), kept.resolve("database"));
            }
            if (Files.exists(home.databaseProperties())) {
                Files.createDirectories(kept);
                move(home.databaseProperties(), kept.resolve("database.properties"));
            }
            if (Files.exists(home.headsLog())) {
                Files.createDirectories(kept);
                move(home.headsLog(), kept.resolve("heads.log"));
            }
            move(beside.databaseProperties(), home.databaseProperties());
            move(beside.database(), home.database());
            Files.delete(home.unfinishedRestore());
            return Optional.of(kept).filter(Files::isDirectory);
        } catch (IOException fault) {
            throw LaunchFault.cannotStart(
                    "The restored database cannot take its place; what was there is in " + home.folder() + " or in "
                            + kept + ": " + fault.getMessage(),
                    fault);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Throws away what did not take the place of anything. */
    @Override
    public void close() {
        try {
            if (beside.hasDatabase()) {
                PostgresServer.of(beside, home).stop();
            }
            Folders.delete(beside.folder());
        } catch (IOException fault) {
            throw LaunchFault.cannotStart(beside.folder() + " cannot be deleted: " + fault.getMessage(), fault);
        }
    }
}
