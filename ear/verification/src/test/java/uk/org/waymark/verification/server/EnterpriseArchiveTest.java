package uk.org.waymark.verification.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.org.waymark.launcher.database.EmbeddedDatabase;
import uk.org.waymark.launcher.settings.Home;
import uk.org.waymark.verification.product.Surroundings;

class EnterpriseArchiveTest {
    private static EmbeddedDatabase database;
    private static PayaraServer server;

    @BeforeAll
    static void deployTheArchive() throws IOException, InterruptedException {
        Home home = new Home(Surroundings.kept("server/home"));
        database = EmbeddedDatabase.of(home);
        Map<String, String> properties = new HashMap<>(database.start().properties());
        properties.put("waymark.home", home.folder().toString());
        server = PayaraServer.start(properties);
        server.deploy(Surroundings.ear());
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
        if (database != null) {
            database.close();
        }
    }

    @Test
    void theFrontPageIsAtTheRoot() throws IOException, InterruptedException {
        assertEquals(200, Surroundings.get(server.baseUrl()).statusCode());
    }

    @Test
    void theServerSaysThatItIsReady() throws IOException, InterruptedException {
        assertEquals(
                200, Surroundings.get(server.baseUrl().resolve("health/ready")).statusCode());
    }
}
