package uk.org.waymark.ledger.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import uk.org.waymark.ledger.backup.Manifest.TablePart;
import uk.org.waymark.ledger.chain.VerifyLedger;
import uk.org.waymark.ledger.seal.KeyFile;

/** The command that writes everything in the schema into one file, whether Waymark runs or not. */
public final class BackUpLedger {
    private static final int WRITTEN = 0;
    private static final int NOT_SOUND = 1;
    private static final int NOT_WRITTEN = 2;

    private BackUpLedger() {}

    /**
     * Writes the file as of one moment, and verifies what it holds.
     *
     * @param settings how to reach the database, under the keys of the application's settings
     * @param home where the key for signed statements is, which goes into the file too
     * @param to a file, or a folder for files that are named after the moment
     * @param keep how many files of a folder are left when this one is sound; 0 for all
     * @return 0 when the file is written, 1 when it is and the ledger in it is not sound, 2 when there is no file
     */
    public static int run(Map<String, String> settings, Path home, Path to, int keep, PrintStream out) {
        BackupFolder folder = new BackupFolder(to);
        Path file = Files.isDirectory(to) ? folder.file(Instant.now()) : to;
        if (keep > 0 && file.equals(to)) {
            out.println("No backup was written: " + to + " is not a folder, and only of a folder the newest " + keep
                    + " can be kept; make it first, or leave --keep out.");
            return NOT_WRITTEN;
        }
        try (Connection connection = OwnerConnection.open(settings)) {
            OwnerConnection.execute(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            if (new Catalogue(connection).isEmpty()) {
                throw new BackupRefused("There is nothing of Waymark in the database, so there is no backup to take.");
            }
            KeyFile key = KeyFile.in(home);
            Manifest manifest = new BackupWriter(connection, file, key.text()).write();
            List<String> faults = VerifyLedger.findFaults(connection, out);
            out.println("Written to " + file + ": " + manifest.tables().size() + " tables, "
                    + manifest.tables().stream().mapToLong(TablePart::rows).sum() + " rows, schema "
                    + manifest.schema() + ".");
            out.println(
                    manifest.key().isPresent()
                            ? "With the key for signed statements of " + key.path() + "."
                            : "Without a key for signed statements: there is no " + key.path() + ".");
            faults.forEach(out::println);
            if (!faults.isEmpty()) {
                out.println("The backup holds the ledger as it is; keep the ones before.");
                return NOT_SOUND;
            }
            if (keep > 0) {
                folder.keepNewest(keep, out);
            }
            return WRITTEN;
        } catch (BackupRefused refused) {
            out.println(refused.getMessage());
        } catch (SQLException | IOException fault) {
            out.println("No backup was written: " + fault.getMessage());
        }
        return NOT_WRITTEN;
    }
}
