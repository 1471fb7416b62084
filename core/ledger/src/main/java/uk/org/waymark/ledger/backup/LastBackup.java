package uk.org.waymark.ledger.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import uk.org.waymark.ledger.setting.Settings;

/** When the database was last backed up, by the file {@code last-backup} that the command leaves in the home. */
public final class LastBackup {
    private LastBackup() {}

    /** Empty where there is no home, no such file, or nothing in it that is a time. */
    public static Optional<Instant> find(Settings settings) {
        Optional<Path> file =
                settings.home().map(home -> home.resolve("last-backup")).filter(Files::isRegularFile);
        try {
            return file.isEmpty()
                    ? Optional.empty()
                    : Files.readAllLines(file.get()).stream().findFirst().map(Instant::parse);
        } catch (IOException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
