package uk.org.waymark.launcher;

import java.util.Optional;
import uk.org.waymark.launcher.settings.DatabaseAccess;
import uk.org.waymark.launcher.settings.Settings;

/** What a person reads when Waymark has started: where it answers and what it works on. */
final class StartedNotice {
    /** Where the application leaves what a person has to know, such as the accounts of a demonstration. */
    static final String FROM_APPLICATION = "waymark.notice";

    private StartedNotice() {}

    /** What the application has left, which is then gone. */
    static String takeFromApplication() {
        return Optional.ofNullable(System.clearProperty(FROM_APPLICATION)).orElse("");
    }

    static String text(Settings settings, String fromApplication) {
        return """

                Waymark is running. Stop it with Ctrl-C.
                  address   http://%s:%d/
                  home      %s
                  database  %s
                  sample    %s
                """
                        .formatted(
                                settings.address(),
                                settings.port(),
                                settings.home().folder(),
                                settings.database()
                                        .map(StartedNotice::server)
                                        .orElse("embedded PostgreSQL in the home"),
                                settings.sample().orElse("none"))
                + fromApplication;
    }

    /** The database without its parameters, among which there may be a password. */
    private static String server(DatabaseAccess database) {
        int parameters = database.url().indexOf('?');
        return parameters < 0 ? database.url() : database.url().substring(0, parameters);
    }
}
