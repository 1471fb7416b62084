package uk.org.waymark.launcher.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseLogTest {
    @TempDir
    private Path folder;

    private Path file;
    private DatabaseLog log;

    @BeforeEach
    void aLogThatIsFullAtTenBytes() {
        file = folder.resolve("database.log");
        log = new DatabaseLog(file, 10);
    }

    @Test
    void aFullLogIsKeptAsideWhileItsWriterGoesOn() throws IOException {
        try (Writer server = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            server.write("monday, noon");
            server.flush();

            log.rotate();
            server.write("tuesday");
        }

        assertEquals("monday, noon", Files.readString(folder.resolve("database.log.1")));
        assertEquals("tuesday", Files.readString(file));
    }

    @Test
    void aLogThatIsNotFullStaysAsItIs() throws IOException {
        Files.writeString(file, "monday");

        log.rotate();

        assertEquals(List.of("database.log"), names());
    }

    @Test
    void theOldestOfSixGoes() throws IOException {
        for (int day = 1; day <= 7; day++) {
            Files.writeString(file, "this is day " + day);
            log.rotate();
        }

        assertEquals("this is day 7", Files.readString(folder.resolve("database.log.1")));
        assertEquals("this is day 3", Files.readString(folder.resolve("database.log.5")));
        assertEquals(6, names().size());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
