package uk.org.waymark.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.org.waymark.launcher.database.DatabaseWatch;
import uk.org.waymark.launcher.database.EmbeddedDatabase;
import uk.org.waymark.launcher.server.ApplicationServer;
import uk.org.waymark.launcher.server.LaidOutApplication;
import uk.org.waymark.launcher.settings.DatabaseAccess;
import uk.org.waymark.launcher.settings.Home;
import uk.org.waymark.launcher.settings.LaunchFault;
import uk.org.waymark.launcher.settings.Settings;

/** Runs Waymark: database, then application; stopped in the opposite order when the process is told to end. */
final class RunCommand {
    private final Settings settings;
    private final Home home;
    private final ApplicationServer server;
    private final PrintStream out;

    RunCommand(Settings settings, PrintStream out) {
        this.settings = settings;
        this.home = settings.home();
        this.server = new ApplicationServer(home.work(), settings.address(), settings.port(), settings.cluster());
        this.out = out;
    }

    /** Returns when the application is ready; the threads of the server then keep the process alive. */
    void run() {
        server.requireFreePort();
        server.requireNamedMachine();
        home.lock();
        if (settings.stopWithParent()) {
            ParentWatch.begin();
        }
        settings.database().orElseGet(this::startEmbeddedDatabase).publish();
        System.setProperty("waymark.home", home.folder().toString());
        settings.sample().ifPresent(sample -> System.setProperty("waymark.sample", sample));
        System.setProperty(StartedNotice.FROM_APPLICATION, "");
        server.start(layOut());
        out.println(StartedNotice.text(settings, StartedNotice.takeFromApplication()));
        StartGarbage.giveBackSoon();
    }

    private DatabaseAccess startEmbeddedDatabase() {
        EmbeddedDatabase database = EmbeddedDatabase.of(home);
        DatabaseAccess access = database.start();
        DatabaseWatch watch = database.watch();
        Thread stop = new Thread(
                () -> {
                    watch.close(); // first: where a whole machine stops, the database may end before us
                    server.close();
                    database.close();
                },
                "waymark-stop");
        Runtime.getRuntime().addShutdownHook(stop);
        return access;
    }

    private Path layOut() {
        try {
            Path application =
                    new LaidOutApplication(home.work(), settings.cluster().isPresent()).take();
            Files.createDirectories(home.plugins());
            return application;
        } catch (IOException fault) {
            throw LaunchFault.cannotStart("The application cannot be laid out: " + fault.getMessage(), fault);
        }
    }
}
