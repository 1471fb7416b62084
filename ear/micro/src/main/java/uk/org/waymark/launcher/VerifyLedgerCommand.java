package uk.org.waymark.launcher;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.launcher.settings.DatabaseAccess;
import uk.org.waymark.launcher.settings.Home;
import uk.org.waymark.launcher.settings.Settings;

/**
 * Verifies the ledger with the application's own code, without an application server, and compares it with the heads that
 * the home has of it.
 */
final class VerifyLedgerCommand {
    private static final int NOT_SOUND = 1;

    private final Settings settings;
    private final PrintStream out;

    VerifyLedgerCommand(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Gives the verifier's exit code: 0 when all is sound, 1 when something is not; a fault means that nobody knows. */
    int run() {
        Home home = settings.home();
        if (settings.database().isEmpty() && !home.hasDatabase() && Files.exists(home.headsLog())) {
            out.println("NOT SOUND: there is no database in the home " + home.folder() + ", and " + home.headsLog()
                    + " says that there was one.");
            return NOT_SOUND;
        }
        try (OpenedDatabase database = OpenedDatabase.of(settings);
                ApplicationCode code = ApplicationCode.unpacked()) {
            DatabaseAccess access = database.access();
            int exitCode = code.call(
                    "seal.VerifyStatements",
                    "run",
                    List.of(
                            String.class,
                            String.class,
                            String.class,
                            List.class,
                            List.class,
                            List.class,
                            PrintStream.class),
                    access.url(),
                    access.application().user(),
                    access.application().password(),
                    settings.heads(),
                    headsFiles(),
                    settings.statements(),
                    out);
            if (exitCode == 0) {
                LastSuccess.ofVerification(settings.home(), out).note("verify-ledger");
            }
            return exitCode;
        }
    }

    private List<Path> headsFiles() {
        return Stream.concat(Stream.of(settings.home().headsLog()).filter(Files::exists), settings.headsFile().stream())
                .distinct()
                .toList();
    }
}
