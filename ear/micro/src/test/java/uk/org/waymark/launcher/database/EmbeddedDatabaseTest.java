package uk.org.waymark.launcher.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.launcher.settings.Home;
import uk.org.waymark.launcher.settings.LaunchFault;

class EmbeddedDatabaseTest {
    @TempDir
    private Path folder;

    @Test
    void aDatabaseOfAnotherKindOfMachineOrVersionIsRefusedInPostgresqlsOwnWords() throws IOException {
        Home home = new Home(folder);
        EmbeddedDatabase database = EmbeddedDatabase.of(home);
        Files.writeString(home.database().resolve("PG_VERSION"), "9.6\n");

        LaunchFault fault = assertThrows(LaunchFault.class, database::start);

        assertEquals(
                "The embedded database did not start: database files are incompatible with server; "
                        + home.databaseLog() + " has the details.",
                fault.getMessage());
    }
}
