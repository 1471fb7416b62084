package uk.org.waymark.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import uk.org.waymark.launcher.database.EmbeddedDatabase;
import uk.org.waymark.launcher.server.FlattenedApplication;
import uk.org.waymark.launcher.settings.DatabaseAccess;
import uk.org.waymark.launcher.settings.Folders;
import uk.org.waymark.launcher.settings.Home;
import uk.org.waymark.launcher.settings.LaunchFault;
import uk.org.waymark.launcher.settings.Settings;

/** Verifies the chain of the ledger with the application's own code, without an application server. */
final class VerifyLedgerCommand {
    private final Settings settings;
    private final Home home;
    private final PrintStream out;

    VerifyLedgerCommand(Settings settings, PrintStream out) {
        this.settings = settings;
        this.home = settings.home();
        this.out = out;
    }

    /** Gives the verifier's exit code: zero when the chain is whole. */
    int run() {
        if (settings.database().isPresent()) {
            return verify(settings.database().get());
        }
        if (!Files.isDirectory(home.database())) {
            throw LaunchFault.cannotStart(
                    "There is no database in the home " + home.folder() + "; name the right one with --home.");
        }
        if (!home.tryLock()) {
            return verify(EmbeddedDatabase.runningIn(home));
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.of(home)) {
            return verify(database.start());
        }
    }

    private int verify(DatabaseAccess database) {
        try (InputStream ear = VerifyLedgerCommand.class.getResourceAsStream("/waymark.ear")) {
            Path folder = Files.createTempDirectory("waymark-verify");
            try {
                FlattenedApplication.unpack(Objects.requireNonNull(ear, "waymark.ear"), folder);
                return new LedgerVerifier(FlattenedApplication.libraries(folder)).run(database, out);
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException fault) {
            throw LaunchFault.cannotStart("The verifier cannot be laid out: " + fault.getMessage(), fault);
        }
    }
}
