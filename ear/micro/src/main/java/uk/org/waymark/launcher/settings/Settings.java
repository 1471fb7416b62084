package uk.org.waymark.launcher.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Everything the launcher needs to know: what to do, where, and with which database; no database means its own.
 *
 * @param keep how many backups of a folder are left; 0 for all
 */
public record Settings(
        Command command,
        Home home,
        int port,
        String address,
        Optional<String> sample,
        Optional<DatabaseAccess> database,
        Optional<Cluster> cluster,
        Optional<Path> file,
        int keep,
        List<String> heads,
        Optional<Path> headsFile,
        List<Path> statements,
        boolean replace,
        boolean stopWithParent) {

    private static final int HIGHEST_PORT = 65_535;

    /** What Waymark can be asked to do. */
    public enum Command {
        RUN,
        VERIFY_LEDGER,
        NEW_KEY,
        BACKUP,
        RESTORE,
        HELP,
        VERSION
    }

    static Settings of(CommandLine line, SettingSource source) {
        Optional<DatabaseAccess> database = database(source);
        if (line.command() == Command.RUN && isPublishedOnly(source)) {
            requireReading(source, database);
        }
        return new Settings(
                line.command(),
                new Home(line.find("home")
                        .or(() -> source.find("waymark.home"))
                        .map(Path::of)
                        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".waymark"))
                        .toAbsolutePath()
                        .normalize()),
                port(
                        "--port",
                        line.find("port")
                                .or(() -> source.find("waymark.http.port"))
                                .orElse("8080")),
                line.find("address")
                        .or(() -> source.find("waymark.http.address"))
                        .orElse("127.0.0.1"),
                line.find("sample").or(() -> source.find("waymark.sample")),
                database,
                line.command() == Command.RUN
                        ? Cluster.of(source.find("waymark.nodes"), source.find("waymark.node"), database)
                        : Optional.empty(),
                line.find("to").or(() -> line.find("from")).map(file -> Path.of(file)
                        .toAbsolutePath()),
                line.find("keep").map(Settings::count).orElse(0),
                line.heads(),
                line.find("heads").map(file -> Path.of(file).toAbsolutePath()),
                line.statements(),
                line.replace(),
                line.stopWithParent());
    }

    private static boolean isPublishedOnly(SettingSource source) {
        return source.find("waymark.published.only")
                .filter(value -> value.strip().equals("true"))
                .isPresent();
    }

    /** Requires the database that a node reads which shows published pages alone, and no other nodes. */
    private static void requireReading(SettingSource source, Optional<DatabaseAccess> database) {
        if (database.isEmpty()) {
            throw LaunchFault.usage("WAYMARK_PUBLISHED_ONLY is set but WAYMARK_DB_URL is not: name the PostgreSQL that"
                    + " the published pages are read from.");
        }
        if (source.find("waymark.nodes").isPresent()) {
            throw LaunchFault.usage("WAYMARK_PUBLISHED_ONLY and WAYMARK_NODES do not go together: where nobody signs in"
                    + " there are no sessions to share. Leave WAYMARK_NODES and WAYMARK_NODE out.");
        }
    }

    /** The file to write a backup to or to read it from. */
    public Path backupFile() {
        return file.orElseThrow(() -> LaunchFault.usage(
                command == Command.BACKUP
                        ? "Say where the backup goes: --to FILE, or --to FOLDER."
                        : "Say which backup to restore: --from FILE."));
    }

    private static int count(String text) {
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw LaunchFault.usage(
                    "'" + text + "' is not how many backups to keep: give --keep a number from 1 to 9999.");
        }
        return Integer.parseInt(text);
    }

    static int port(String option, String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw notAPort(option, text);
        }
        throw notAPort(option, text);
    }

    private static LaunchFault notAPort(String option, String text) {
        return LaunchFault.usage(
                "'" + text + "' is not a port: give " + option + " a number from 1 to " + HIGHEST_PORT + ".");
    }

    private static Optional<DatabaseAccess> database(SettingSource source) {
        Optional<String> url = source.find("waymark.db.url");
        if (url.isEmpty()) {
            source.find("waymark.db.user").ifPresent(user -> {
                throw LaunchFault.usage("WAYMARK_DB_USER is set but WAYMARK_DB_URL is not: set both for a database "
                        + "of your own, or neither for the embedded one.");
            });
            return Optional.empty();
        }
        String user = source.find("waymark.db.user")
                .orElseThrow(() ->
                        LaunchFault.usage("WAYMARK_DB_URL is set but WAYMARK_DB_USER is not: name the database user."));
        return Optional.of(new DatabaseAccess(
                url.get(),
                new DatabaseAccess.Account(
                        user, source.find("waymark.db.password").orElse("")),
                source.find("waymark.db.owner.user")
                        .map(owner -> new DatabaseAccess.Account(
                                owner, source.find("waymark.db.owner.password").orElse("")))));
    }
}
