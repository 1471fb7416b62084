package uk.org.waymark.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lets the server keep the sessions of an application together with other nodes. The application does not say so itself,
 * because a server without other nodes then logs a fault for each session.
 */
final class SharedSessions {
    private static final String FOLLOWS = "</display-name>";

    private SharedSessions() {}

    /** Says so in an application that was laid out in a folder. */
    static void allow(Path folder) throws IOException {
        Path file = folder.resolve("WEB-INF/web.xml");
        String said = Files.readString(file);
        int at = said.indexOf(FOLLOWS);
        if (at < 0) {
            throw new IOException("WEB-INF/web.xml has no " + FOLLOWS);
        }
        int end = at + FOLLOWS.length();
        Files.writeString(file, said.substring(0, end) + "\n  <distributable/>" + said.substring(end));
    }
}
