package uk.org.waymark.verification.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.org.waymark.launcher.database.EmbeddedDatabase;
import uk.org.waymark.launcher.settings.Home;
import uk.org.waymark.verification.intake.SlowClient;
import uk.org.waymark.verification.outside.MarketTownTheme;
import uk.org.waymark.verification.outside.TownHome;
import uk.org.waymark.verification.permission.Visitor;
import uk.org.waymark.verification.product.Surroundings;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EnterpriseArchiveTest {
    private static EmbeddedDatabase database;
    private static PayaraServer server;

    @BeforeAll
    static void deployTheArchive() throws IOException, InterruptedException {
        Home home = new Home(Surroundings.kept("server/home"));
        database = EmbeddedDatabase.of(home);
        TownHome town = TownHome.in(home.folder(), "market", "cut");
        town.add(TownHome.jar("market", MarketTownTheme.class));
        town.write("plugins/cut.jar", "no jar at all");
        Map<String, String> properties = new HashMap<>(database.start().properties());
        properties.put("waymark.home", home.folder().toString());
        properties.put("waymark.sample", "leicester-2008-11");
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
        HttpResponse<String> overview =
                Surroundings.get(server.baseUrl().resolve("?period=2008-09-Q2&known=2008-11-25"));

        assertEquals(200, overview.statusCode());
        assertTrue(overview.body().contains("16 of 35 designated targets are on track"), overview.body());
    }

    @Test
    void aJarInTheHomeIsATheme() throws IOException, InterruptedException {
        HttpResponse<String> theme = Surroundings.get(server.baseUrl().resolve("agreements/market-town/themes/market"));

        assertEquals(200, theme.statusCode());
        assertTrue(theme.body().contains("The market market"), theme.body());
    }

    @Test
    void aJarInTheHomeThatCannotBeReadIsNamed() throws IOException, InterruptedException {
        String themes =
                Surroundings.get(server.baseUrl().resolve("definitions/themes")).body();

        assertTrue(themes.contains("cut.jar: this is not a whole jar"), themes);
    }

    @Test
    void theApiAnswersTheSameReview() throws IOException, InterruptedException {
        String answer = Surroundings.get(server.baseUrl().resolve("api/v1/position?period=2008-09-Q2&known=2008-11-25"))
                .body();

        assertTrue(
                answer.contains("\"on-track\":16,\"off-trajectory\":3,\"at-risk\":5,\"missed\":0,\"no-data\":11"),
                answer);
    }

    @Test
    void theEntriesAreAmongTheServersMetrics() throws IOException, InterruptedException {
        String metrics = Surroundings.get(server.baseUrl().resolve("metrics?scope=application"))
                .body();

        assertTrue(metrics.contains("waymark_entries{agreement=\"leicester-2008-11\""), metrics);
    }

    @Test
    void whileTheDatabaseIsAwayThatIsSaidEverywhere() throws IOException, InterruptedException {
        Visitor team = Visitor.signedIn(server.baseUrl(), "performance");
        database.close();
        try {
            for (String page : List.of("/", "/settings", "/import", "/periods", "/account", "/admin/audit.csv")) {
                assertEquals(503, team.get(page).statusCode(), page + " with a session");
            }
            for (String address : List.of("/api/v1/position", "/api/v1/outturns?period=2008-09-Q2")) {
                assertEquals(503, team.ask("GET", address).statusCode(), address + " with a token");
            }
            for (String address : List.of(
                    "",
                    "settings",
                    "sign-in",
                    "api/v1/position",
                    "evidence/0a",
                    "workbook/health.xlsx?period=2008-09-Q2",
                    "admin/audit.csv",
                    "health/ready")) {
                assertEquals(
                        503, Surroundings.get(server.baseUrl().resolve(address)).statusCode(), address);
            }
        } finally {
            database.start();
            while (!Surroundings.answers(server.baseUrl().resolve("health/ready"))) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    @Test
    void headersThatComeByteByByteEndInTime() throws IOException, InterruptedException {
        String begun = "GET / HTTP/1.1\r\nHost: way";

        try (SlowClient dripping = SlowClient.open("127.0.0.9", 5, server.baseUrl(), begun)) {
            for (int second = 0; second < 40 && dripping.isOpen(); second++) {
                TimeUnit.SECONDS.sleep(1);
                dripping.goOn("m");
            }

            assertEquals(Map.of("an end", 5), dripping.answers());
        }
    }

    @Test
    void theServerSaysThatItIsReady() throws IOException, InterruptedException {
        assertEquals(
                200, Surroundings.get(server.baseUrl().resolve("health/ready")).statusCode());
    }

    /** The last, because Payara goes on asking the health checks of an application that failed until it is restarted. */
    @Test
    @Order(Integer.MAX_VALUE)
    void aWrongPasswordFailsTheDeploymentAndIsNamed() throws IOException, InterruptedException {
        server.undeploy();
        server.set("waymark.db.owner.password", "mistyped");

        String refusal = server.refusal(Surroundings.ear());

        assertTrue(refusal.contains("Correct WAYMARK_DB_OWNER_PASSWORD"), refusal);
    }
}
