package uk.org.waymark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An application of one file, which the server hands out by itself. */
final class BareApplication {
    static final String FILE = "file.txt";

    private BareApplication() {}

    /** Lays it out with a file of so many bytes. */
    static Path withFile(Path folder, long bytes) throws IOException {
        Files.createDirectories(folder.resolve("WEB-INF"));
        Files.writeString(
                folder.resolve("WEB-INF/web.xml"),
                "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\"/>");
        Files.writeString(folder.resolve(FILE), "x".repeat((int) bytes));
        return folder;
    }
}
