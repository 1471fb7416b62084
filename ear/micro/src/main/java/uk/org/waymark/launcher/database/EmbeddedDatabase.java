package uk.org.waymark.launcher.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Clock;
import uk.org.waymark.launcher.settings.DatabaseAccess;
import uk.org.waymark.launcher.settings.Home;
import uk.org.waymark.launcher.settings.LaunchFault;

/**
 * The PostgreSQL server in the home: made on the first start, listening on a free port of the loopback address only,
 * and asking everyone for a password. Whoever starts it holds the lock of the home.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private final Home home;
    private final PostgresServer server;
    private final DatabaseSecrets secrets;

    private EmbeddedDatabase(Home home, PostgresServer server, DatabaseSecrets secrets) {
        this.home = home;
        this.server = server;
        this.secrets = secrets;
    }

    /** The database of a home, made first if the home has none, and not yet started. */
    public static EmbeddedDatabase of(Home home) {
        if (Files.exists(home.unfinishedRestore())) {
            throw LaunchFault.cannotStart(
                    "A restore into the home " + home.folder() + " was cut short: run it again, or"
                            + " put back what it moved aside and delete " + home.unfinishedRestore() + ".");
        }
        return of(home, home);
    }

    /** The same with the programs and the log of another home. */
    static EmbeddedDatabase of(Home home, Home lender) {
        try {
            PostgresServer server = PostgresServer.of(home, lender);
            DatabaseSecrets secrets = home.hasDatabase() ? existing(home) : make(home, server);
            return new EmbeddedDatabase(home, server, secrets.onPort(freePort()));
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

    private static DatabaseSecrets make(Home home, PostgresServer server) throws IOException {
        DatabaseSecrets secrets = DatabaseSecrets.fresh();
        secrets.write(home.databaseProperties());
        server.make(secrets.administrator());
        return secrets;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Starts the server and says how the application reaches it. */
    public DatabaseAccess start() {
        new DatabaseLog(server.log()).watch();
        server.start(secrets.port());
        secrets.write(home.databaseProperties());
        DatabaseAccounts.ensure(secrets);
        return secrets.access();
    }

    /** Watches the server that was started, and starts it again on the same port when it ends by itself. */
    public DatabaseWatch watch() {
        DatabaseWatch.Watched watched = new DatabaseWatch.Watched() {
            @Override
            public void awaitEnd() throws InterruptedException {
                server.awaitEnd();
            }

            @Override
            public void startAgain() {
                server.start(secrets.port());
            }
        };
        return new DatabaseWatch(watched, home.databaseLog(), Clock.systemUTC());
    }

    /** Stops the server in an orderly way; harmless when it does not run. */
    @Override
    public void close() {
        server.stop();
    }
}
