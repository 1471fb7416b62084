package uk.org.waymark.launcher;

import java.io.PrintStream;
import java.util.List;
import uk.org.waymark.launcher.settings.DatabaseAccess;
import uk.org.waymark.launcher.settings.Settings;

/** Verifies the chain of the ledger with the application's own code, without an application server. */
final class VerifyLedgerCommand {
    private final Settings settings;
    private final PrintStream out;

    VerifyLedgerCommand(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Gives the verifier's exit code: zero when the chain is whole. */
    int run() {
        try (OpenedDatabase database = OpenedDatabase.of(settings);
                ApplicationCode code = ApplicationCode.unpacked()) {
            DatabaseAccess access = database.access();
            int exitCode = code.call(
                    "chain.VerifyLedger",
                    "run",
                    List.of(String.class, String.class, String.class, PrintStream.class),
                    access.url(),
                    access.application().user(),
                    access.application().password(),
                    out);
            if (exitCode == 0) {
                LastSuccess.ofVerification(settings.home(), out).note("verify-ledger");
            }
            return exitCode;
        }
    }
}
