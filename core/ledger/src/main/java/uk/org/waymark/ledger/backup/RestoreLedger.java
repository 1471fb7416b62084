package uk.org.waymark.ledger.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import uk.org.waymark.ledger.chain.ActChain;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.chain.VerifyLedger;
import uk.org.waymark.ledger.database.Schema;
import uk.org.waymark.ledger.seal.KeyFile;

/** The command that puts a backup into a database: all of it, verified, in one transaction, or nothing. */
public final class RestoreLedger {
    private static final int RESTORED = 0;
    private static final int NOT_RESTORED = 1;

    /** Kept here, because a logger that nobody holds forgets its level. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private RestoreLedger() {}

    /**
     * Reads a backup to its end without a database.
     *
     * @return 0 when it is whole, 1 when it is refused, which is said in one line
     */
    public static int check(Path file, PrintStream out) {
        try (BackupFile backup = BackupFile.open(file)) {
            out.println("The backup of " + backup.manifest().taken() + " is whole.");
            return RESTORED;
        } catch (BackupRefused | IOException refused) {
            out.println(refused.getMessage());
            return NOT_RESTORED;
        }
    }

    /**
     * Restores a backup.
     *
     * @param settings how to reach the database, under the keys of the application's settings
     * @param replace whether what the database holds may be moved aside
     * @return 0 when it is restored and sound, 1 when the database is as it was
     */
    public static int run(Map<String, String> settings, Path file, boolean replace, PrintStream out) {
        FLYWAY.setLevel(Level.WARNING);
        try (BackupFile backup = BackupFile.open(file);
                Connection connection = OwnerConnection.open(settings)) {
            Optional<String> movedTo = new Former(connection, settings.get("waymark.db.user")).moveAside(replace);
            restore(backup, connection, settings.get("waymark.db.user"), out);
            connection.commit();
            movedTo.ifPresent(schema -> out.println("What the database held is kept in its schema " + schema
                    + "; drop that when you are sure that you do not need it."));
            out.println("The backup of " + backup.manifest().taken() + " is loaded and verified.");
            return RESTORED;
        } catch (BackupRefused refused) {
            out.println(refused.getMessage());
        } catch (SQLException | IOException | FlywayException fault) {
            out.println("Nothing was restored, the database is as it was: " + fault.getMessage());
        }
        return NOT_RESTORED;
    }

    /**
     * Puts the key for signed statements of a backup in place, once its tables are; another key that is there is moved
     * aside.
     *
     * @return 0 when the home has the key of the backup, or the backup has none; 1 when it could not be written
     */
    public static int restoreKey(Path file, Path home, PrintStream out) {
        KeyFile key = KeyFile.in(home);
        try (BackupFile backup = BackupFile.open(file)) {
            Optional<String> kept = backup.key();
            if (kept.isPresent()) {
                key.restore(kept.get())
                        .ifPresent(before ->
                                out.println("The key for signed statements that was there is kept in " + before + "."));
            }
            return RESTORED;
        } catch (BackupRefused | IOException | IllegalArgumentException fault) {
            out.println("The tables are restored, the key for signed statements is not: " + fault.getMessage()
                    + ". Make " + key.path() + " writable, and run it again with --replace.");
            return NOT_RESTORED;
        }
    }

    private static void restore(BackupFile backup, Connection connection, String applicationUser, PrintStream out)
            throws SQLException, IOException {
        Schema schema = new Schema(SingleConnection.over(connection), applicationUser);
        requireKnown(backup.manifest().schema(), schema.newest());
        schema.migrateTo(backup.manifest().schema());
        new Loading(connection).load(backup);
        schema.migrate();
        verify(backup, connection, out);
        for (Table table : new Catalogue(connection).tables()) {
            OwnerConnection.execute(connection, "ANALYZE " + table.qualified());
        }
    }

    private static void requireKnown(MigrationVersion held, MigrationVersion newest) {
        if (held.isNewerThan(newest)) {
            throw new BackupRefused("The backup is of a newer Waymark (schema " + held + "; this one knows " + newest
                    + "): restore it with the version that wrote it, or a later one.");
        }
    }

    private static void verify(BackupFile backup, Connection connection, PrintStream out) throws SQLException {
        List<String> faults = VerifyLedger.findFaults(connection, out);
        if (!faults.isEmpty()) {
            throw new BackupRefused(String.join("\n", faults)
                    + " Nothing was restored, the database is as it was; take an older backup.");
        }
        List<Manifest.ChainEnd> ends = new Catalogue(connection).chains();
        if (!ends.equals(backup.manifest().chains())) {
            throw new BackupRefused("The chains end elsewhere than when the backup was taken: " + ends + " instead of "
                    + backup.manifest().chains() + ". Nothing was restored, the database is as it was.");
        }
        Optional<Head> acts = backup.manifest().acts();
        if (acts.isPresent() && !new ActChain(connection).has(acts.get())) {
            throw new BackupRefused("The chain of acts does not hold " + acts.get() + ", where it ended when the backup"
                    + " was taken. Nothing was restored, the database is as it was.");
        }
    }
}
