package uk.org.waymark.verification.outside;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.org.waymark.verification.permission.Register;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.Surroundings;
import uk.org.waymark.verification.signin.FirstPeople;
import uk.org.waymark.verification.signin.Forms;

/** A new installation, whose home holds one agreement with a mistake in it: nothing to show, and no page fails. */
class WithoutAgreementTest {
    private static final String FIRST = "There is no agreement yet";

    private static RunningProduct product;
    private static FirstPeople people;
    private static String bearer;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(Surroundings.kept("product"), "home-");
        Path file = home.resolve("agreements/harbour/agreement.xml");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "<agreement xmlns=\"urn:uk.org.waymark:1\" id=\"harbour\">\n  <titel/>\n</agreement>\n");
        product = RunningProduct.start("without-agreement", home);
        people = FirstPeople.of(product);
        bearer = "Bearer " + people.token();
    }

    @AfterAll
    static void stop() throws IOException {
        product.close();
    }

    @Test
    void theFrontPageSaysHowToAddOneAndWhatIsWrongWithTheOneThatIsThere() throws IOException, InterruptedException {
        HttpResponse<String> front = people.team().get("");

        assertAll(
                () -> assertEquals(200, front.statusCode()),
                () -> assertTrue(front.body().contains(FIRST), front.body()),
                () -> assertTrue(front.body().contains("/templates/empty.zip"), front.body()),
                () -> assertTrue(front.body().contains("agreements/harbour/agreement.xml:2:"), front.body()));
    }

    @Test
    void noPageFailsForAnybody() throws IOException, InterruptedException {
        Stream<Forms> everybody = Stream.of(people.team(), people.administrator(), new Forms(product.baseUrl()));
        for (Forms somebody : everybody.toList()) {
            for (String page : new Register().pages()) {
                HttpResponse<String> answer = somebody.get(page.replace("*", "health"));
                assertTrue(answer.statusCode() < 500, page + " is answered with " + answer.statusCode());
            }
            for (String service : List.of("workbook/health.xlsx?period=2008-09-Q2", "metrics", "openapi", "health")) {
                assertTrue(somebody.get(service).statusCode() < 500, service);
            }
        }
    }

    @Test
    void aPageOfSomethingThereCannotBeIsNotFound() throws IOException, InterruptedException {
        for (String page : List.of("themes/health", "indicators/NI117", "agreements/leicester-2008-11/")) {
            assertEquals(404, people.team().get(page).statusCode(), page);
        }
    }

    @Test
    void theApiListsNoneAndSaysSo() throws IOException, InterruptedException {
        HttpResponse<String> all = asked("/api/v1/agreements");

        assertEquals(200, all.statusCode());
        assertEquals("[]", all.body());
        for (String answer : new Register().answers()) {
            if (answer.startsWith("GET ") && !answer.endsWith("/agreements")) {
                String path = answer.substring("GET ".length()).replaceAll("\\{[^}]*}", "health");
                HttpResponse<String> told = asked(path);
                assertTrue(told.statusCode() >= 400 && told.statusCode() < 500, path + ": " + told.statusCode());
            }
        }
    }

    @Test
    void readinessIsUpAndNamesIt() throws IOException, InterruptedException {
        HttpResponse<String> ready = Surroundings.get(product.baseUrl().resolve("health/ready"));

        assertEquals(200, ready.statusCode());
        assertTrue(ready.body().contains("no agreement"), ready.body());
        assertTrue(ready.body().contains("agreements/harbour/agreement.xml"), ready.body());
    }

    @Test
    void theAdministratorIsToldWhatToDo() throws IOException, InterruptedException {
        String setup = people.administrator().get("admin").body();

        assertTrue(setup.contains("There is no agreement, so no page has figures to show."), setup);
        assertTrue(setup.contains("href=\"/add-agreement\""), setup);
        assertEquals(200, people.administrator().get("add-agreement").statusCode());
        assertEquals(200, people.administrator().get("templates/empty.zip").statusCode());
        assertEquals(
                200,
                people.administrator().get("templates/leicester-2008-11.zip").statusCode());
        assertEquals(404, people.administrator().get("templates/derby.zip").statusCode());
    }

    private static HttpResponse<String> asked(String path) throws IOException, InterruptedException {
        return new Forms(product.baseUrl()).get(path, "Authorization", bearer);
    }
}
