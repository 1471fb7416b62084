package uk.org.waymark.verification.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.org.waymark.verification.browser.OwnBrowser;
import uk.org.waymark.verification.browser.Person;
import uk.org.waymark.verification.browser.SignedInBrowser;
import uk.org.waymark.verification.product.RunningProduct;

/** The first people of an installation without a sample, each with a session of their own. */
public record FirstPeople(Forms administrator, Forms team) {
    private static final String TEAM = "team";
    private static final String WANTED = "violet ladder quartz";
    private static final Pattern SECRET = Pattern.compile("<code class=\"secret\">([^<]+)</code>");

    /** Signs the administrator in, who invites somebody of the performance team, who signs in too. */
    public static FirstPeople of(RunningProduct product) throws IOException, InterruptedException {
        Forms administrator = new Forms(product.baseUrl());
        enter(
                administrator,
                "administrator",
                Files.readAllLines(product.home().resolve("first-password.txt")).get(1));
        Map<String, String> invitation = Map.of("name", "Performance", "login", TEAM, "role", "performance-team");
        String oneTime = secret(send(administrator, "admin/accounts", "invite", invitation));
        Forms team = new Forms(product.baseUrl());
        enter(team, TEAM, oneTime);
        return new FirstPeople(administrator, team);
    }

    /** Opens a period, as the performance team does on its page. */
    public void open(String period, LocalDate due) throws IOException, InterruptedException {
        Map<String, String> form = Forms.hidden(team.get("periods").body());
        form.putAll(Map.of(
                "open-form", "open-form",
                "opened", period,
                "due", due.toString(),
                "open-reason", "",
                "open-period", "Open period"));
        HttpResponse<String> opened = team.post("periods", form);
        assertTrue(team.get("periods").body().contains("close-form"), opened.body());
    }

    /** Signs the performance team in in a browser too, at a page that is for those signed in. */
    public Person at(String path, OwnBrowser browser, RunningProduct product) {
        Page page = browser.session(product.baseUrl()).newPage();
        page.navigate(path);
        SignedInBrowser.submit(page, TEAM, WANTED);
        return new Person(page);
    }

    /** A token by which the API knows somebody of the performance team. */
    public String token() throws IOException, InterruptedException {
        return secret(send(team, "account", "token", Map.of("label", "figures")));
    }

    /** Sends a plain form of a page, which has no view state but the token of the session. */
    private static HttpResponse<String> send(Forms forms, String page, String act, Map<String, String> fields)
            throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("act", act);
        all.put("form-token", Forms.hidden(forms.get(page).body()).get("form-token"));
        return forms.post(page, all);
    }

    private static void enter(Forms forms, String login, String oneTime) throws IOException, InterruptedException {
        assertEquals(303, forms.signIn(login, oneTime).statusCode());
        Map<String, String> change = Forms.hidden(forms.get("password").body());
        change.putAll(Map.of("in-use", oneTime, "wanted", WANTED, "again", WANTED, "save", "Change password"));
        assertEquals(303, forms.post("password", change).statusCode());
    }

    private static String secret(HttpResponse<String> answer) {
        Matcher shown = SECRET.matcher(answer.body());
        if (!shown.find()) {
            throw new IllegalStateException("No secret is shown: " + answer.statusCode() + "\n" + answer.body());
        }
        return shown.group(1);
    }
}
