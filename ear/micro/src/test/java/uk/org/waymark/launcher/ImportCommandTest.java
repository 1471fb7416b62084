package uk.org.waymark.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.launcher.settings.SettingSource;

class ImportCommandTest {
    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private Path file;

    @BeforeEach
    void aWaymarkThatTakesEverything() throws IOException {
        file = Files.writeString(folder.resolve("figures.csv"), "code,period,outturn\n");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.getRequestBody().readAllBytes();
            byte[] answer = "Taken.".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theFileGoesToTheAgreementThatIsNamed() {
        assertEquals(0, run("--agreement", "derby 2008-11"));

        assertEquals(List.of("POST /api/v1/agreements/derby%202008-11/outturns?dryRun=false"), asked);
    }

    @Test
    void theFileGoesToTheAgreementOfTheInstallationWhereNoneIsNamed() {
        assertEquals(0, run("--dry-run"));

        assertEquals(List.of("POST /api/v1/outturns?dryRun=true"), asked);
    }

    private int run(String... options) {
        List<String> words = new ArrayList<>(List.of(
                "--file",
                file.toString(),
                "--url",
                "http://127.0.0.1:" + server.getAddress().getPort()));
        words.addAll(List.of(options));
        SettingSource source = new SettingSource(new Properties(), Map.of("WAYMARK_TOKEN", "a token"));
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new ImportCommand(words, source, nowhere).run();
    }
}
