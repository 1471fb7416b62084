package uk.org.waymark.launcher.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.launcher.settings.LaunchFault;

class PostgresProgramsTest {
    @TempDir
    private Path home;

    @Test
    void onWindowsOnlyAPostgresqlOfOnesOwnIsOffered() {
        Path programs = home.resolve("programs");

        LaunchFault fault =
                assertThrows(LaunchFault.class, () -> PostgresPrograms.in(programs, "Windows Server 2022", "amd64"));

        assertEquals(
                "Waymark brings a PostgreSQL for Linux only, and this is Windows Server 2022 on amd64. Set WAYMARK_DB_URL"
                        + " and the four settings beside it to use one of your own; --help lists them.",
                fault.getMessage());
        assertFalse(Files.exists(programs));
    }
}
