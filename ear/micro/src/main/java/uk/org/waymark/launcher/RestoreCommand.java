package uk.org.waymark.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.launcher.database.EmbeddedDatabase;
import uk.org.waymark.launcher.database.NewDatabase;
import uk.org.waymark.launcher.settings.DatabaseAccess;
import uk.org.waymark.launcher.settings.LaunchFault;
import uk.org.waymark.launcher.settings.Settings;

/** Puts a backup in the place of what the database holds, which is moved aside and never thrown away. */
final class RestoreCommand {
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private final Settings settings;
    private final PrintStream out;

    RestoreCommand(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Gives zero when the backup is restored and verified; else everything is as it was. */
    int run() {
        Path file = settings.backupFile();
        settings.database().ifPresent(DatabaseAccess::requireOwner);
        if (settings.database().isEmpty()) {
            settings.home().lock();
            if (settings.home().hasDatabase() && !settings.replace()) {
                throw LaunchFault.cannotStart("The home " + settings.home().folder()
                        + " already has a database; add --replace to move that aside and restore.");
            }
        }
        try (ApplicationCode code = ApplicationCode.unpacked()) {
            int refused = code.call("backup.RestoreLedger", "check", List.of(Path.class, PrintStream.class), file, out);
            if (refused != 0) {
                return refused;
            }
            int failed = settings.database().isPresent()
                    ? restoreBeside(settings.database().get(), code)
                    : restoreIntoHome(code);
            if (failed == 0) {
                failed = code.call(
                        "backup.RestoreLedger",
                        "restoreKey",
                        List.of(Path.class, Path.class, PrintStream.class),
                        file,
                        settings.home().folder(),
                        out);
            }
            if (failed == 0) {
                out.println("Restored.");
            }
            return failed;
        }
    }

    private int restoreIntoHome(ApplicationCode code) {
        try (NewDatabase made = NewDatabase.besideThatOf(settings.home())) {
            try (EmbeddedDatabase database = made.database()) {
                int failed = restoreInto(database.start(), code);
                if (failed != 0) {
                    return failed;
                }
            }
            Optional<Path> kept = made.takePlace();
            kept.ifPresent(folder -> out.println("What was there is kept in " + folder
                    + "; delete that when you are sure that you do not need it."));
            return 0;
        }
    }

    /** The home is not the database's here; what it has of the former chains would call the restored ones cut. */
    private int restoreBeside(DatabaseAccess access, ApplicationCode code) {
        int failed = restoreInto(access, code);
        Path heads = settings.home().headsLog();
        if (failed == 0 && Files.exists(heads)) {
            Path kept = heads.resolveSibling(
                    "heads-before-" + LocalDateTime.now(ZoneId.systemDefault()).format(TO_THE_SECOND) + ".log");
            try {
                Files.move(heads, kept);
                out.println("The heads of what the database held are kept in " + kept + ".");
            } catch (IOException fault) {
                out.println("Move " + heads + " away yourself, it is of what the database held: " + fault.getMessage());
            }
        }
        return failed;
    }

    private int restoreInto(DatabaseAccess access, ApplicationCode code) {
        return code.call(
                "backup.RestoreLedger",
                "run",
                List.of(Map.class, Path.class, boolean.class, PrintStream.class),
                access.properties(),
                settings.backupFile(),
                settings.replace(),
                out);
    }
}
