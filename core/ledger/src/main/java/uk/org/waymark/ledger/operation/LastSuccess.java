package uk.org.waymark.ledger.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.ledger.setting.Settings;

/**
 * The time at which a command last did its work and found all sound. Commands run as processes of their own and leave it
 * in the first line of a file in the home.
 */
public final class LastSuccess {
    private LastSuccess() {}

    /** When the database was last backed up. */
    public static Optional<Instant> findBackup(Settings settings) {
        return find(settings, "last-backup");
    }

    /** When the ledger was last verified. */
    static Optional<Instant> findVerification(Settings settings) {
        return find(settings, "last-verified");
    }

    /** Empty where there is no home, no such file, or nothing in it that is a time. */
    private static Optional<Instant> find(Settings settings, String name) {
        Optional<Path> file = settings.home().map(home -> home.resolve(name)).filter(Files::isReadable);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file.get())) {
            return lines.findFirst().map(Instant::parse);
        } catch (IOException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
