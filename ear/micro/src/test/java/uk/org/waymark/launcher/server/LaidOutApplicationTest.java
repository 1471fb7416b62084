package uk.org.waymark.launcher.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application whose one page says of which start it is. */
class LaidOutApplicationTest {
    private static final Optional<String> CONTENT = Optional.of("c0ffee");

    @TempDir
    private Path home;

    private Path work;
    private LaidOutApplication application;

    @BeforeEach
    void begin() throws IOException {
        work = home.resolve("work");
        application = new LaidOutApplication(work, false);
        application.take(CONTENT, ear("first"));
    }

    @Test
    void theSameJarTakesOverWhatAnEarlierStartLaidOut() throws IOException {
        Files.createDirectories(work.resolve("payara/config"));
        Files.writeString(work.resolve("payara/config/domain.xml"), "<domain/>");

        assertEquals("first", pageAfter(CONTENT));
        assertFalse(Files.exists(work.resolve("payara")), "what the server left is not taken over");
    }

    @Test
    void anotherJarLaysItsOwnOut() throws IOException {
        assertEquals("second", pageAfter(Optional.of("decade")));
    }

    @Test
    void whatLacksAFileOrHasOneTooManyIsLaidOutAnew() throws IOException {
        Files.delete(work.resolve("waymark/WEB-INF/lib/ledger.jar"));
        assertEquals("second", pageAfter(CONTENT));

        application.take(Optional.of("decade"), ear("first"));
        Files.writeString(work.resolve("waymark/added.html"), "added");
        assertEquals("second", pageAfter(Optional.of("decade")));
        assertFalse(Files.exists(work.resolve("waymark/added.html")));
    }

    @Test
    void withoutANameItIsLaidOutAtEachStart() throws IOException {
        assertEquals("second", pageAfter(Optional.empty()));
    }

    @Test
    void oneOfSeveralNodesKeepsSessionsTogetherWithTheOthersAndOneByItselfDoesNot() throws IOException {
        LaidOutApplication node = new LaidOutApplication(work, true);

        node.take(CONTENT, ear("second"));
        assertEquals(
                "<web-app><display-name>Waymark</display-name>\n  <distributable/></web-app>",
                Files.readString(work.resolve("waymark/WEB-INF/web.xml")));
        assertEquals("second", Files.readString(work.resolve("waymark/index.html")), "laid out anew for it");
        node.take(CONTENT, ear("third"));
        assertEquals("second", Files.readString(work.resolve("waymark/index.html")), "taken over");

        assertEquals(
                "fourth",
                Files.readString(application.take(CONTENT, ear("fourth")).resolve("index.html")));
        assertFalse(Files.readString(work.resolve("waymark/WEB-INF/web.xml")).contains("distributable"));
    }

    private String pageAfter(Optional<String> content) throws IOException {
        Path folder = application.take(content, ear("second"));
        return Files.readString(folder.resolve("index.html"));
    }

    private static InputStream ear(String page) throws IOException {
        byte[] war = zip(
                "index.html",
                bytes(page),
                "WEB-INF/web.xml",
                bytes("<web-app><display-name>Waymark</display-name></web-app>"));
        return new ByteArrayInputStream(zip("web.war", war, "lib/ledger.jar", bytes("ledger")));
    }

    private static byte[] zip(String first, byte[] one, String second, byte[] other) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(first));
            zip.write(one);
            zip.putNextEntry(new ZipEntry(second));
            zip.write(other);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
