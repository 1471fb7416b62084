package uk.org.waymark.verification.outside;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.launcher.settings.Folders;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.Surroundings;
import uk.org.waymark.verification.signin.FirstPeople;

/** The steps of {@code config/README.md} from a template to an agreement of two themes and six measures that is scored. */
class OwnAgreementTest {
    private static final FinancialYear WRITTEN = FinancialYear.parse("2026/27");
    private static final Pattern YEAR = Pattern.compile("20(\\d\\d)(/(\\d\\d)|(?=-04-01))");

    private final FinancialYear year = FinancialYear.containing(LocalDate.now(Clock.system(Known.LONDON)));

    @Test
    void aNewcomerMakesAnAgreementAndSeesItScored() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(Surroundings.kept("product"), "home-");
        Path folder = home.resolve("agreements/harbour");

        takeTheTemplate(folder);
        fillItIn(folder);
        try (RunningProduct product = RunningProduct.start("own-agreement", home)) {
            FirstPeople people = FirstPeople.of(product);
            people.open(year.code() + "-Q1", year.ends());
            ApiClient api = new ApiClient(product, people.token());
            HttpResponse<String> taken = api.figures(text("figures.csv"));
            JsonObject position = api.json("position?period=" + year.code() + "-Q1");
            String front = people.team().get("?period=" + year.code() + "-Q1").body();

            assertEquals(200, taken.statusCode(), taken.body());
            assertEquals(
                    Map.of(
                            "P1", "better", "P2", "within", "P3", "worse", "T1", "worse", "T2", "better", "T3",
                            "within"),
                    symbols(position));
            assertAll(
                    () -> assertTrue(front.contains("The Harbour agreement"), front),
                    () -> assertTrue(front.contains("A lively town"), front),
                    () -> assertEquals(200, people.team().get("indicators/T1").statusCode()),
                    () -> assertTrue(people.administrator().get("admin").body().contains("(harbour), with 2 themes")));
        }
    }

    private static void takeTheTemplate(Path folder) throws IOException, InterruptedException {
        int exitCode = new ProcessBuilder(
                        Surroundings.java("-jar", Surroundings.jar().toString(), "template", folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();

        assertEquals(0, exitCode);
        assertTrue(Files.exists(folder.resolve("first-theme/indicators.xml")));
    }

    private void fillItIn(Path folder) throws IOException {
        Folders.delete(folder.resolve("first-theme"));
        Folders.delete(folder.resolve("second-theme"));
        for (String file : List.of(
                "agreement.xml",
                "port/indicators.xml",
                "port/action-plan.xml",
                "town/indicators.xml",
                "town/action-plan.xml")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text(file));
        }
    }

    private static Map<String, String> symbols(JsonObject position) {
        return position.getJsonArray("measures").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(
                        measure -> measure.getString("code"), measure -> measure.getString("performance")));
    }

    /** A file as it is written for 2026/27, with the years of an agreement that begins in this one. */
    private String text(String file) throws IOException {
        try (InputStream in = OwnAgreementTest.class.getResourceAsStream("harbour/" + file)) {
            int later = year.startYear() - WRITTEN.startYear();
            return YEAR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll(found -> {
                        int starts = 2000 + Integer.parseInt(found.group(1)) + later;
                        return found.group(3) == null ? Integer.toString(starts) : new FinancialYear(starts).toString();
                    });
        }
    }
}
