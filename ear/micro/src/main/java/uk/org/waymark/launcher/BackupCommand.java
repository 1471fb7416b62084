package uk.org.waymark.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import uk.org.waymark.launcher.settings.DatabaseAccess;
import uk.org.waymark.launcher.settings.Settings;

/** Writes all that the database holds into one file, while Waymark runs or not. */
final class BackupCommand {
    private final Settings settings;
    private final PrintStream out;

    BackupCommand(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Gives zero when the file is written and what it holds is sound. */
    int run() {
        Path file = settings.backupFile();
        settings.database().ifPresent(DatabaseAccess::requireOwner);
        try (OpenedDatabase database = OpenedDatabase.of(settings);
                ApplicationCode code = ApplicationCode.unpacked()) {
            int exitCode = code.call(
                    "backup.BackUpLedger",
                    "run",
                    List.of(Map.class, Path.class, Path.class, int.class, PrintStream.class),
                    database.access().properties(),
                    settings.home().folder(),
                    file,
                    settings.keep(),
                    out);
            if (exitCode == 0) {
                LastSuccess.ofBackup(settings.home(), out).note(file.toString());
                LastSuccess.ofVerification(settings.home(), out).note("backup");
            }
            return exitCode;
        }
    }
}
