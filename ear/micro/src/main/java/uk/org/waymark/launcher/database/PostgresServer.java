package uk.org.waymark.launcher.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import uk.org.waymark.launcher.settings.DatabaseAccess.Account;
import uk.org.waymark.launcher.settings.Folders;
import uk.org.waymark.launcher.settings.Home;
import uk.org.waymark.launcher.settings.LaunchFault;

/**
 * The server over one folder of data, run with PostgreSQL's own programs.
 *
 * @param log what the programs and the server say
 */
record PostgresServer(PostgresPrograms programs, Path data, Path log) {
    private static final String FATAL = "FATAL:";
    private static final int POLL_MILLIS = 500;

    /** The server of a home, with the programs and the log of another, which may be the same. */
    static PostgresServer of(Home home, Home lender) {
        return new PostgresServer(PostgresPrograms.in(lender.programs()), home.database(), lender.databaseLog());
    }

    /** Makes the data; the folder is there when it is complete and not before. */
    void make(Account administrator) throws IOException {
        Path unfinished = data.resolveSibling("database.unfinished");
        Folders.delete(unfinished);
        Path password = Files.createTempFile(
                data.getParent(),
                "administrator",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, administrator.password());
            List<String> arguments = List.of(
                    "--pgdata=" + unfinished,
                    "--username=" + administrator.user(),
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    // A page that the disk has damaged is found when it is read, not when it is needed.
                    "--data-checksums",
                    // The same order of words on every machine, whatever locales it has.
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
            if (programs.run(log, "initdb", arguments) != 0) {
                throw LaunchFault.cannotStart("The embedded database cannot be made; " + log + " says why.");
            }
        } finally {
            Files.delete(password);
        }
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    void start(int port) {
        // A server that a killed launcher left behind still holds the data; the lock says that it is nobody's.
        stop();
        OrphanBackends.of(data).end();
        String options = "-c listen_addresses=127.0.0.1 -c port=" + port + " -c unix_socket_directories=''";
        if (control("start", "--wait", "--silent", "--log=" + log, "--options=" + options) != 0) {
            throw LaunchFault.cannotStart(
                    "The embedded database did not start" + lastFault() + "; " + log + " has the details.");
        }
    }

    /** What the server said last of why it stopped, such as that the data are of another kind of machine. */
    private String lastFault() {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(FATAL))
                    .reduce((earlier, later) -> later)
                    .map(line -> ": "
                            + line.substring(line.indexOf(FATAL) + FATAL.length())
                                    .strip())
                    .orElse("");
        } catch (IOException | UncheckedIOException unreadable) {
            return "";
        }
    }

    /** Stops the server in an orderly way; harmless when it does not run. */
    void stop() {
        if (control("status") == 0) {
            control("stop", "--wait", "--silent", "--mode=fast");
        }
    }

    /** Waits until the server that runs has ended, however that comes. */
    void awaitEnd() throws InterruptedException {
        Optional<ProcessHandle> postmaster = findPostmaster();
        while (postmaster.filter(ProcessHandle::isAlive).isPresent()) {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }

    private Optional<ProcessHandle> findPostmaster() {
        try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
            return lines.findFirst().map(Long::valueOf).flatMap(ProcessHandle::of);
        } catch (IOException ended) {
            return Optional.empty();
        }
    }

    private int control(String... words) {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.add("--pgdata=" + data);
        return programs.run(log, "pg_ctl", arguments);
    }
}
