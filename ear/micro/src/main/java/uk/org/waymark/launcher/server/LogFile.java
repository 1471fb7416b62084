package uk.org.waymark.launcher.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.SimpleFormatter;
import uk.org.waymark.launcher.settings.Home;

/**
 * The log in the home: what reaches the console, in ten files of ten megabytes, of which {@code waymark.0.log} is the
 * newest. Made by the platform's logging, which finds its name in {@code logging.properties}.
 */
public final class LogFile extends FileHandler {
    private static final int BYTES = 10_000_000;
    private static final int FILES = 10;

    public LogFile() throws IOException {
        super(pattern(), BYTES, FILES, true);
        setEncoding("UTF-8");
        setFilter(new ConsoleFilter());
        setFormatter(new SimpleFormatter());
    }

    private static String pattern() {
        Path logs = new Home(Path.of(System.getProperty("waymark.home"))).logs();
        return logs.toString().replace("%", "%%") + "/waymark.%g.log";
    }
}
