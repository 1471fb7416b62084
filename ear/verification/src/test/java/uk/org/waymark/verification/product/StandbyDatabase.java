package uk.org.waymark.verification.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.org.waymark.launcher.settings.Folders;
import uk.org.waymark.launcher.settings.Home;

/** A PostgreSQL that follows another by streaming replication and takes no writes. */
public final class StandbyDatabase implements AutoCloseable {
    private final Home home;
    private final Path control;
    private final int port;

    private StandbyDatabase(Home home, Path control, int port) {
        this.home = home;
        this.control = control;
        this.port = port;
    }

    /** A copy of the data of a server that does not run. */
    static StandbyDatabase copyOf(Home primary) throws IOException, InterruptedException {
        Home home = new Home(Files.createTempDirectory(Surroundings.kept("product"), "standby-"));
        run(List.of("cp", "-a", primary.database().toString(), home.database().toString()));
        try (Stream<Path> programs = Files.list(primary.programs())) {
            Path control = programs.findFirst().orElseThrow().resolve("bin/pg_ctl");
            return new StandbyDatabase(home, control, Surroundings.freePort());
        }
    }

    /** Lets it follow the server at a port. */
    void start(int primary, String password) throws IOException, InterruptedException {
        Files.createFile(home.database().resolve("standby.signal"));
        Files.writeString(
                home.database().resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres password=%s'%n".formatted(primary, password),
                StandardOpenOption.APPEND);
        control(
                "start",
                "--wait",
                "--silent",
                "--log=" + home.databaseLog(),
                "--options=-c listen_addresses=127.0.0.1 -c port=" + port + " -c unix_socket_directories=''"
                        + " -c log_statement=all");
    }

    private void control(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "--user")); // PostgreSQL refuses to run as root
        }
        command.add(control.toString());
        command.addAll(List.of(words));
        command.add("--pgdata=" + home.database());
        run(command);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue());
        }
    }

    /** How many statements it was sent since its start. */
    public long statements() throws IOException {
        try (Stream<String> lines = Files.lines(home.databaseLog())) {
            return lines.filter(line -> line.contains("LOG:  execute ") || line.contains("LOG:  statement: "))
                    .count();
        }
    }

    /** The settings of a node that shows published pages from it. */
    public Map<String, String> environment() {
        return Map.of(
                "WAYMARK_PUBLISHED_ONLY",
                "true",
                "WAYMARK_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + port + "/" + CouncilDatabase.DATABASE,
                "WAYMARK_DB_USER",
                CouncilDatabase.PUBLISHED,
                "WAYMARK_DB_PASSWORD",
                CouncilDatabase.PASSWORD);
    }

    @Override
    public void close() throws IOException {
        try {
            control("stop", "--wait", "--silent", "--mode=immediate");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Folders.delete(home.folder());
    }
}
