package uk.org.waymark.launcher.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.launcher.settings.LaunchFault;

class FlattenedApplicationTest {
    @TempDir
    private Path folder;

    @Test
    void theFilesOfTheWarAndTheLibrariesOfTheEarLieTogether() throws IOException {
        byte[] war = zip(Map.of(
                "index.html",
                bytes("page"),
                "WEB-INF/web.xml",
                bytes("<web-app/>"),
                "WEB-INF/lib/components.jar",
                bytes("components")));
        byte[] ear = zip(Map.of(
                "web.war", war,
                "lib/ledger.jar", bytes("ledger"),
                "META-INF/application.xml", bytes("<application/>")));

        FlattenedApplication.unpack(new ByteArrayInputStream(ear), application());

        assertEquals("page", Files.readString(application().resolve("index.html")));
        assertEquals(List.of("components.jar", "ledger.jar"), names(FlattenedApplication.libraries(application())));
        assertFalse(Files.exists(application().resolve("META-INF/application.xml")));
    }

    @Test
    void whatAnEarlierStartLeftIsGone() throws IOException {
        Files.createDirectories(application());
        Files.writeString(application().resolve("old.html"), "old");

        FlattenedApplication.unpack(new ByteArrayInputStream(small()), application());

        assertFalse(Files.exists(application().resolve("old.html")));
    }

    @Test
    void anArchiveThatReachesOutsideItsFolderIsRefused() throws IOException {
        byte[] ear = zip(Map.of("web.war", zip(Map.of("../../outside.html", bytes("page")))));

        assertThrows(
                IOException.class, () -> FlattenedApplication.unpack(new ByteArrayInputStream(ear), application()));
        assertFalse(Files.exists(folder.resolve("../outside.html")));
    }

    @Test
    void anArchiveThatWasCutShortIsRefused() throws IOException {
        byte[] ear = small();

        assertDamaged(Arrays.copyOf(ear, ear.length / 2));
        assertDamaged(zip(Map.of("web.war", Arrays.copyOf(small(), 40), "lib/ledger.jar", bytes("ledger"))));
    }

    @Test
    void anArchiveThatIsNoneOrLacksTheApplicationIsRefused() throws IOException {
        assertDamaged(bytes("not an archive"));
        assertDamaged(zip(Map.of("lib/ledger.jar", bytes("ledger"))));
    }

    private void assertDamaged(byte[] ear) {
        LaunchFault fault = assertThrows(
                LaunchFault.class, () -> FlattenedApplication.unpack(new ByteArrayInputStream(ear), application()));

        assertTrue(
                fault.getMessage().matches("This jar is damaged \\(.+\\)\\. Fetch waymark\\.jar again\\."),
                fault.getMessage());
    }

    /** An EAR with a library and a WAR of one file. */
    private static byte[] small() throws IOException {
        return zip(Map.of(
                "web.war", zip(Map.of("WEB-INF/web.xml", bytes("<web-app/>"))), "lib/ledger.jar", bytes("ledger")));
    }

    private Path application() {
        return folder.resolve("application");
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
