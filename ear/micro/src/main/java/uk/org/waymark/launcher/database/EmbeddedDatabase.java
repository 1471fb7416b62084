package uk.org.waymark.launcher.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import uk.org.waymark.launcher.settings.DatabaseAccess;
import uk.org.waymark.launcher.settings.Folders;
import uk.org.waymark.launcher.settings.Home;
import uk.org.waymark.launcher.settings.LaunchFault;

/**
 * The PostgreSQL server in the home: made on the first start, listening on a free port of the loopback address only,
 * and asking everyone for a password. Whoever starts it holds the lock of the home.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private final Home home;
    private final PostgresPrograms programs;
    private final DatabaseSecrets secrets;

    private EmbeddedDatabase(Home home, PostgresPrograms programs, DatabaseSecrets secrets) {
        this.home = home;
        this.programs = programs;
        this.secrets = secrets;
    }

    /** The database of a home, made first if the home has none, and not yet started. */
    public static EmbeddedDatabase of(Home home) {
        try {
            PostgresPrograms programs = PostgresPrograms.in(home.programs());
            DatabaseSecrets secrets = Files.isDirectory(home.database()) ? existing(home) : make(home, programs);
            return new EmbeddedDatabase(home, programs, secrets.onPort(freePort()));
        } catch (IOException fault) {
            throw LaunchFault.cannotStart("The embedded database cannot be prepared: " + fault.getMessage(), fault);
        }
    }

    /** How to reach the server that another process runs on a home. */
    public static DatabaseAccess runningIn(Home home) {
        return existing(home).access();
    }

    private static DatabaseSecrets existing(Home home) {
        return DatabaseSecrets.find(home.databaseProperties())
                .orElseThrow(() -> LaunchFault.cannotStart(home.databaseProperties()
                        + " with the passwords of the database is missing; put it back, or move "
                        + home.database() + " away to begin with an empty one."));
    }

    private static DatabaseSecrets make(Home home, PostgresPrograms programs) throws IOException {
        DatabaseSecrets secrets = DatabaseSecrets.fresh();
        secrets.write(home.databaseProperties());
        Path unfinished = home.folder().resolve("database.unfinished");
        Folders.delete(unfinished);
        Path password = Files.createTempFile(
                home.folder(),
                "administrator",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, secrets.administrator().password());
            List<String> arguments = List.of(
                    "--pgdata=" + unfinished,
                    "--username=" + secrets.administrator().user(),
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    // The same order of words on every machine, whatever locales it has.
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
            if (programs.run(home.databaseLog(), "initdb", arguments) != 0) {
                throw LaunchFault.cannotStart(
                        "The embedded database cannot be made; " + home.databaseLog() + " says why.");
            }
        } finally {
            Files.delete(password);
        }
        Files.move(unfinished, home.database(), StandardCopyOption.ATOMIC_MOVE);
        return secrets;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Starts the server and says how the application reaches it. */
    public DatabaseAccess start() {
        // A server that a killed launcher left behind still holds the data; the lock says that it is nobody's.
        close();
        String options = "-c listen_addresses=127.0.0.1 -c port=" + secrets.port() + " -c unix_socket_directories=''";
        String log = "--log=" + home.databaseLog();
        if (control("start", "--wait", "--silent", log, "--options=" + options) != 0) {
            throw LaunchFault.cannotStart("The embedded database did not start; " + home.databaseLog() + " says why.");
        }
        secrets.write(home.databaseProperties());
        DatabaseAccounts.ensure(secrets);
        return secrets.access();
    }

    /** Stops the server in an orderly way; harmless when it does not run. */
    @Override
    public void close() {
        if (control("status") == 0) {
            control("stop", "--wait", "--silent", "--mode=fast");
        }
    }

    private int control(String... words) {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.add("--pgdata=" + home.database());
        return programs.run(home.databaseLog(), "pg_ctl", arguments);
    }
}
