package uk.org.waymark.launcher;

import java.util.Optional;
import uk.org.waymark.launcher.database.EmbeddedDatabase;
import uk.org.waymark.launcher.settings.DatabaseAccess;
import uk.org.waymark.launcher.settings.Home;
import uk.org.waymark.launcher.settings.LaunchFault;
import uk.org.waymark.launcher.settings.Settings;

/** The database that a command reads: the one named by the settings, or that of the home, started if nobody has. */
final class OpenedDatabase implements AutoCloseable {
    private final DatabaseAccess access;
    private final Optional<EmbeddedDatabase> started;

    private OpenedDatabase(DatabaseAccess access, Optional<EmbeddedDatabase> started) {
        this.access = access;
        this.started = started;
    }

    static OpenedDatabase of(Settings settings) {
        Home home = settings.home();
        if (settings.database().isPresent()) {
            return new OpenedDatabase(settings.database().get(), Optional.empty());
        }
        if (!home.hasDatabase()) {
            throw LaunchFault.cannotStart(
                    "There is no database in the home " + home.folder() + "; name the right one with --home.");
        }
        if (!home.tryLock()) {
            return new OpenedDatabase(EmbeddedDatabase.runningIn(home), Optional.empty());
        }
        EmbeddedDatabase database = EmbeddedDatabase.of(home);
        return new OpenedDatabase(database.start(), Optional.of(database));
    }

    DatabaseAccess access() {
        return access;
    }

    @Override
    public void close() {
        started.ifPresent(EmbeddedDatabase::close);
    }
}
