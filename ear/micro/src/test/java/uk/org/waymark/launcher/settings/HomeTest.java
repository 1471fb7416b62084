package uk.org.waymark.launcher.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    private Path folder;

    @Test
    void aHomeThatCannotBeWrittenToIsNamedWithWhatToDo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        String message = assertThrows(LaunchFault.class, new Home(file)::lock).getMessage();

        assertTrue(message.startsWith("The home " + file + " cannot be written to ("), message);
        assertTrue(
                message.endsWith("Let the user who starts Waymark write there, or choose another folder with --home."),
                message);
        assertEquals(1, message.lines().count());
    }

    @Test
    void aHomeInUseIsRefused() {
        Home home = new Home(folder);
        home.lock();

        assertEquals(
                "Waymark is already running on the home " + folder + "; stop it first, or choose another with --home.",
                assertThrows(LaunchFault.class, home::lock).getMessage());
    }
}
