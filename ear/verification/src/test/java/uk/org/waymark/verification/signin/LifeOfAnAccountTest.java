package uk.org.waymark.verification.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.Surroundings;

/** One home, first with the sample and then without it: what its accounts live through. */
class LifeOfAnAccountTest {
    private static final String DEMONSTRATION = "waymark-demonstration";
    private static final String WANTED = "violet ladder quartz";

    @Test
    void demonstrationAccountsEndWithTheSampleAndAnAdministratorBegins() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(Surroundings.kept("product"), "home-");
        try (RunningProduct sample = RunningProduct.start("accounts-sample", home, "--sample", "leicester-2008-11")) {
            assertTrue(sample.log().contains("Demonstration accounts"), sample.log());
            assertTrue(sample.log().contains("health.officer"), sample.log());
            sessionsEndWithThePassword(sample);
            sample.stop();
            try (RunningProduct closed = RunningProduct.start("accounts-closed", home)) {
                nothingButTheDoorAnswers(closed);
                assertEquals(
                        200,
                        new Forms(closed.baseUrl())
                                .signIn("admin", DEMONSTRATION)
                                .statusCode());
                theAdministratorChoosesAPassword(closed);
            }
        }
    }

    private static void sessionsEndWithThePassword(RunningProduct product) throws IOException, InterruptedException {
        Forms here = new Forms(product.baseUrl());
        Forms elsewhere = new Forms(product.baseUrl());
        here.signIn("reviewer", DEMONSTRATION);
        elsewhere.signIn("reviewer", DEMONSTRATION);

        assertEquals(303, change(here, DEMONSTRATION, WANTED).statusCode());

        assertTrue(here.isSignedIn(), "who changed it goes on");
        assertFalse(elsewhere.isSignedIn(), "everywhere else it has ended");
        assertEquals(
                303, new Forms(product.baseUrl()).signIn("reviewer", WANTED).statusCode());
    }

    private static HttpResponse<String> change(Forms forms, String inUse, String wanted)
            throws IOException, InterruptedException {
        Map<String, String> fields = Forms.hidden(forms.get("password").body());
        fields.putAll(Map.of("in-use", inUse, "wanted", wanted, "again", wanted, "save", "Change password"));
        return forms.post("password", fields);
    }

    private static void nothingButTheDoorAnswers(RunningProduct product) throws IOException, InterruptedException {
        Forms forms = new Forms(product.baseUrl());
        for (String page : new String[] {"themes", "themes/health", "settings", "permissions", "password"}) {
            HttpResponse<String> answer = forms.get(page);
            assertEquals(303, answer.statusCode(), page);
            assertTrue(answer.headers().firstValue("Location").orElse("").startsWith("/sign-in"), page);
        }
        assertEquals(
                "/published", forms.get("").headers().firstValue("Location").orElse(""), "what is published is open");
        for (String programs : new String[] {"api/v1/position", "openapi", "metrics"}) {
            assertEquals(401, forms.get(programs).statusCode(), programs);
        }
        for (String open : new String[] {"sign-in", "health/live", "health/ready", "resources/style/waymark.css"}) {
            assertEquals(200, forms.get(open).statusCode(), open);
        }
    }

    private static void theOneTimePasswordOpensNothingElse(Forms forms) throws IOException, InterruptedException {
        String evidence = "evidence/" + "0".repeat(64);
        String workbook = "workbook/health.xlsx?period=2008-09-Q2";
        for (String address : new String[] {
            "", "account", "admin/accounts", "admin/audit.csv", evidence, workbook, "openapi", "metrics"
        }) {
            String onwards = forms.get(address).headers().firstValue("Location").orElse("");
            assertTrue(onwards.startsWith("/password"), address + " leads to " + onwards);
        }
        assertEquals(
                "/password?for=%2Fcapture",
                forms.post("evidence", Map.of())
                        .headers()
                        .firstValue("Location")
                        .orElse(""));
        assertEquals(401, forms.get("api/v1/position").statusCode());
    }

    private static void theAdministratorChoosesAPassword(RunningProduct product)
            throws IOException, InterruptedException {
        Path file = product.home().resolve("first-password.txt");
        String oneTime = Files.readAllLines(file).get(1);
        assertTrue(product.log().contains("password  in the file " + file), product.log());
        assertFalse(product.log().contains(oneTime), "the console shows the one-time password");

        Forms forms = new Forms(product.baseUrl());
        assertEquals(303, forms.signIn("administrator", oneTime).statusCode());
        assertEquals(
                "/password?for=%2Fsettings",
                forms.get("settings").headers().firstValue("Location").orElse(""));
        theOneTimePasswordOpensNothingElse(forms);
        HttpResponse<String> changed = change(forms, oneTime, WANTED);
        assertEquals(303, changed.statusCode());
        assertEquals(
                "/admin", changed.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", ""));
        assertEquals("/admin", forms.get("").headers().firstValue("Location").orElse(""));
        assertTrue(forms.get("admin").body().contains("Accounts that can sign in: administrator (1)."));
        assertEquals(200, forms.get("settings").statusCode());
        for (String page : new String[] {"settings", "nowhere", "admin/audit.csv", "openapi", "health"}) {
            assertEquals(
                    "no-store",
                    forms.get(page).headers().firstValue("Cache-Control").orElse(""),
                    page);
        }
        assertEquals(403, forms.get("themes").statusCode(), "an administrator sees no figures");
        everyLinkOfThePageOpens(forms, "admin");
        assertFalse(Files.exists(file));
        assertEquals(
                200,
                new Forms(product.baseUrl()).signIn("administrator", oneTime).statusCode());
        assertActsAreLogged(product.log());
    }

    private static void everyLinkOfThePageOpens(Forms forms, String page) throws IOException, InterruptedException {
        List<String> links = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)\"")
                .matcher(forms.get(page).body())
                .results()
                .map(link -> link.group(1))
                .distinct()
                .toList();
        assertTrue(links.contains("/permissions"), links.toString());
        for (String link : links) {
            int status = forms.get(link).statusCode();
            assertTrue(status == 200 || (status == 303 && link.equals("/")), link + " answers " + status);
        }
    }

    /** By the ids of accounts, without a name or a secret. */
    private static void assertActsAreLogged(String log) {
        String account = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
        for (String line : List.of(
                "act=signed_in by=" + account + " role=administrator about=\\1 from=127.0.0.1 detail=\"password\"",
                "act=password_changed by=" + account + " role=administrator about=\\1 from=127.0.0.1",
                "act=sign_in_refused by=- role=- about=" + account + " from=127.0.0.1")) {
            assertTrue(Pattern.compile(line).matcher(log).find(), line + " is not in\n" + log);
        }
        assertFalse(log.contains(WANTED), "a password is in the log");
    }
}
