package uk.org.waymark.verification.check;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.org.waymark.verification.browser.OwnBrowser;
import uk.org.waymark.verification.browser.Person;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.RunningProduct.Finished;
import uk.org.waymark.verification.product.Surroundings;

/**
 * The review as somebody receives it, with its model, its signed statement and the checker; and a table from elsewhere.
 *
 * @param address of the page of the review
 */
public record SignedReview(OwnBrowser browser, RunningProduct product, String address) {
    private static final Pattern STATEMENT =
            Pattern.compile("\\{\"key\":\"([^\"]*)\",\"signature\":\"([^\"]*)\",\"statement\":(.*)}");

    /** What the report to Cabinet of 26 January 2009 prints. */
    private static final String TABLES =
            """
            Performance	Number of indicators
            Better than anticipated	9
            Within acceptable range	42
            Worse than anticipated	8
            Total indicators	58

            Proposal supported	Funding
            Number plate screws	£3,000
            Mobile cameras	£3,000
            Patrols	£4,000
            Camera operator	£22,500
            Car parks	£3,000
            Events	£500
            Total of the fund	£26,000
            """;

    /** It is downloaded, and checked by the page that needs no server and by the command. */
    public void isCheckedByWhoeverReceivesIt() throws IOException, InterruptedException, GeneralSecurityException {
        Path folder = Surroundings.kept("papers");
        byte[] model;
        String statement;
        try (Person executive = Person.at(address, "executive", browser, product)) {
            model = fetched(executive.page(), "#paper", "model");
            statement = new String(fetched(executive.page(), "#paper", "signed statement"), StandardCharsets.UTF_8);
            Files.write(folder.resolve("review.json"), model);
            Files.writeString(folder.resolve("review.statement.json"), statement);
            executive.page().navigate("/check");
            Files.write(
                    folder.resolve("waymark-checker.html"),
                    fetched(executive.page(), "main #paper", "Download the checker,"));
        }
        theCheckerAnswers(folder.resolve("waymark-checker.html"), model, statement);
        theCommandsAnswer(folder);
    }

    private void theCheckerAnswers(Path checker, byte[] model, String statement)
            throws IOException, GeneralSecurityException {
        try (Person reader = new Person(browser.session(product.baseUrl()).newPage())) {
            Page page = reader.page();
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(checker.toUri().toString());
            String forged = new String(model, StandardCharsets.UTF_8).replaceFirst("300", "900");

            assertEquals("✓ This is what was signed", answer(page, model, statement));
            assertThat(page.locator("#verdict dl")).containsText("leicester-2008-11:");
            page.locator("summary").click();
            assertThat(page.locator("details")).containsText("NI 154");
            reader.look("checker-passed");
            assertEquals(
                    "✗ The model was changed, or is that of another paper",
                    answer(page, forged.getBytes(StandardCharsets.UTF_8), statement));
            reader.look("checker-refused");
            assertEquals(
                    "✗ The signed statement was changed",
                    answer(page, model, statement.replaceFirst("\"sequence\":\"", "\"sequence\":\"1")));
            assertEquals(
                    "✗ The signed statement is not one that Waymark wrote",
                    answer(page, model, statement.replaceFirst("\"statement\":", "\"statement\": ")));
            assertEquals(
                    "✗ A key that this file does not know signed this statement",
                    answer(page, model, signedByAnotherKey(statement)));
            page.fill("#expected", "ab".repeat(32));
            assertEquals("✗ Another key signed this statement", answer(page, model, statement));
            assertEquals(List.of(checker.toUri().toString()), asked);
        }
    }

    private static String answer(Page page, byte[] model, String statement) {
        page.evaluate("document.querySelector('#verdict').replaceChildren()");
        page.setInputFiles("#model", new FilePayload("review.json", "application/json", model));
        page.setInputFiles(
                "#statement",
                new FilePayload(
                        "review.statement.json", "application/json", statement.getBytes(StandardCharsets.UTF_8)));
        page.locator("button").click();
        return page.locator("#verdict p").first().textContent();
    }

    /** The same statement as somebody else would sign it, with a key of their own and everything in order. */
    private static String signedByAnotherKey(String statement) throws GeneralSecurityException {
        Matcher parts = STATEMENT.matcher(statement);
        assertTrue(parts.matches(), statement);
        KeyPair other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] key = other.getPublic().getEncoded();
        String fingerprint =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key));
        String says = parts.group(3).replaceFirst("\"key\":\"[0-9a-f]{64}\"", "\"key\":\"" + fingerprint + "\"");
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(other.getPrivate());
        signature.update(says.getBytes(StandardCharsets.UTF_8));
        return "{\"key\":\"%s\",\"signature\":\"%s\",\"statement\":%s}"
                .formatted(
                        Base64.getEncoder().encodeToString(key),
                        Base64.getEncoder().encodeToString(signature.sign()),
                        says);
    }

    private void theCommandsAnswer(Path folder) throws IOException, InterruptedException {
        String model = folder.resolve("review.json").toString();
        String statement = folder.resolve("review.statement.json").toString();
        Finished passed = checkPaper(model, statement);
        assertEquals(0, passed.exitCode(), passed.said());
        assertTrue(passed.said().startsWith("As signed: "), passed.said());

        Finished refused = checkPaper(statement, statement);
        assertEquals(1, refused.exitCode(), refused.said());

        Finished verified = RunningProduct.command(
                "verify-statement",
                Map.of(),
                "verify-ledger",
                "--home",
                product.home().toString(),
                "--statement",
                statement);
        assertEquals(0, verified.exitCode(), verified.said());
        assertTrue(verified.said().contains("compared with the head in " + statement), verified.said());
    }

    private static Finished checkPaper(String model, String statement) throws IOException, InterruptedException {
        Path log = Surroundings.log("check-paper");
        Process command = new ProcessBuilder(
                        Surroundings.java("-jar", Surroundings.jar().toString(), "check-paper", model, statement))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Finished(command.waitFor(), Files.readString(log));
    }

    /** The tables of a report that contradicts itself are pasted, and sent as a file. */
    public void besideATableThatContradictsItself() throws IOException {
        try (Person executive = Person.at("/check", "executive", browser, product)) {
            Page page = executive.page();
            page.fill("#pasted", TABLES);
            executive.press("Check the table");

            assertThat(executive.told()).hasText("2 figures do not agree with the others");
            assertThat(executive.row("Total indicators"))
                    .containsText("9 + 42 + 8 add up to 59, and the total says 58.");
            assertThat(executive.row("Total of the fund")).containsText("add up to 36,000, and the total says 26,000.");
            assertThat(page.locator(".checked mark")).hasText(new String[] {"58", "£26,000"});
            assertThat(page.locator("#pasted")).hasValue(TABLES);
            executive.look("check-table");

            page.fill("#pasted", "");
            page.setInputFiles(
                    "#file",
                    new FilePayload(
                            "fund.csv",
                            "text/csv",
                            "Line;Funding\nEvents;500\nPatrols;4000\nTotal;4500\n".getBytes(StandardCharsets.UTF_8)));
            executive.press("Check the table");
            assertThat(executive.told()).hasText("The table agrees with itself");
        }
    }

    private static byte[] fetched(Page page, String within, String link) {
        Locator found = page.locator(within)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true));
        return page.request().get(found.getAttribute("href")).body();
    }
}
