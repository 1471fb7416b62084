package uk.org.waymark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** An application of files alone, which the server hands out by itself. */
final class BareApplication {
    private BareApplication() {}

    /** Lays it out with a file of each size in bytes. */
    static Path withFiles(Path folder, Collection<Long> sizes) throws IOException {
        Files.createDirectories(folder.resolve("WEB-INF"));
        Files.writeString(
                folder.resolve("WEB-INF/web.xml"),
                "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\"/>");
        for (long bytes : sizes) {
            Files.writeString(folder.resolve(file(bytes)), "x".repeat((int) bytes));
        }
        return folder;
    }

    /** What the file of so many bytes is called. */
    static String file(long bytes) {
        return "file-" + bytes + ".txt";
    }
}
