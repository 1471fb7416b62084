package uk.org.waymark.verification.outside;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import uk.org.waymark.launcher.settings.Folders;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.Surroundings;

/**
 * Version 1, version 2 and version 1 again of two themes, one a jar and one a folder, and then an edit of their agreement;
 * the product is started once for each, a month later. The figure is 96 where 100 was to be reached.
 */
class ReinstalledThemesTest {
    private static final String PERIOD = "position?period=2008-09-Q2";
    private static final String AGREEMENT = "agreements/market-town/agreement.xml";
    private static final List<String> DAYS = List.of("2009-05-01", "2009-06-01", "2009-07-01", "2009-08-01");

    /** The symbol on each of the days: 4% off within 5%, nearly 8% off, 4% off again, and 4% off beyond 2%. */
    private static final List<String> SYMBOLS = List.of("within", "worse", "within", "worse");

    private final TownHome home;
    private final Map<String, String> asWasOn = new LinkedHashMap<>();

    ReinstalledThemesTest() throws IOException {
        home = TownHome.of("market", "quay");
        Path file = home.folder().resolve("agreements/market-town.xml");
        home.write(AGREEMENT, Files.readString(file).replace(" known-from=\"2008-04-01\"", ""));
        Files.delete(file);
        home.figures("market, 2008/09, 96\nquay, 2008/09, 96");
    }

    @Test
    void theLastInstalledIsInForceAndThePastIsAsItWas() throws IOException, InterruptedException {
        install("100");
        startOn(0);
        install("104");
        startOn(1);
        install("100");
        startOn(2);
        home.write(AGREEMENT, Files.readString(home.folder().resolve(AGREEMENT)).replace("5%", "2%"));
        startOn(3);

        Folders.delete(home.folder());
    }

    /** Puts a version of both themes into the home, told apart by the target for the year. */
    private void install(String target) throws IOException {
        home.add(TownHome.jar("market", MarketTownTheme.class)
                .addAsResource(
                        new StringAsset(indicators("market", target)),
                        MarketTownTheme.class.getPackageName().replace('.', '/') + "/indicators.xml"));
        home.write("agreements/market-town/quay/indicators.xml", indicators("quay", target));
        home.write(
                "agreements/market-town/quay/action-plan.xml",
                "<action-plan xmlns=\"urn:uk.org.waymark:1\" theme=\"quay\"><none>None.</none></action-plan>");
    }

    private static String indicators(String theme, String target) {
        return TownHome.indicators(theme).replace("<exact>100<", "<exact>" + target + "<");
    }

    private void startOn(int step) throws IOException, InterruptedException {
        String today = DAYS.get(step);
        RunningProduct product = RunningProduct.start(
                "reinstalled-" + today, home.folder(), Map.of("WAYMARK_TODAY", today), "--sample", "market-town");
        try {
            for (int day = 0; day <= step; day++) {
                String known = DAYS.get(day);
                String body = town(product, PERIOD + "&known=" + known);
                assertEquals(List.of(SYMBOLS.get(day), SYMBOLS.get(day)), symbols(body), today + ", as at " + known);
                assertEquals(asWasOn.computeIfAbsent(known, first -> body), body, "the past is not as it was");
            }
            assertReleases(step, town(product, "definitions"));
            assertEquals(
                    200,
                    Surroundings.get(product.baseUrl().resolve("agreements/market-town/definitions"))
                            .statusCode());
            RunningProduct.Finished verified = RunningProduct.command(
                    "verify-" + today,
                    Map.of(),
                    "verify-ledger",
                    "--home",
                    home.folder().toString());
            assertEquals(0, verified.exitCode(), verified.said());
        } finally {
            product.stop();
        }
    }

    /** Each version is a release, the one of the last start is in force, and the ratings it moves are listed. */
    private static void assertReleases(int step, String body) {
        List<JsonObject> all = array(body).getValuesAs(JsonObject.class);
        int versions = Math.min(step, 2) + 1;
        String before = SYMBOLS.get(Math.max(0, step - 1));
        String after = SYMBOLS.get(step);
        assertAll(
                () -> assertEquals(versions, of(Optional.of("market"), all).size(), body),
                () -> assertEquals(versions, of(Optional.of("quay"), all).size(), body),
                () -> assertEquals(step == 3 ? 2 : 1, of(Optional.empty(), all).size(), body));
        if (step > 0) {
            JsonObject last =
                    of(step == 3 ? Optional.empty() : Optional.of("quay"), all).get(0);
            String moved = "{\"after\":\"%s\",\"before\":\"%s\",\"code\":\"quay\",\"period\":\"2008-09-Q2\"}"
                    .formatted(after, before);
            assertTrue(last.getBoolean("inForce"), body);
            assertTrue(last.getJsonArray("ratings").toString().contains(moved), body);
        }
    }

    /** The releases of a theme, or of the agreement, the last first. */
    private static List<JsonObject> of(Optional<String> theme, List<JsonObject> releases) {
        return releases.stream()
                .filter(release ->
                        Optional.ofNullable(release.getString("theme", null)).equals(theme))
                .collect(Collectors.toList());
    }

    private static List<String> symbols(String position) {
        try (JsonReader reader = Json.createReader(new StringReader(position))) {
            return reader.readObject().getJsonArray("measures").getValuesAs(JsonObject.class).stream()
                    .map(measure -> measure.getString("performance"))
                    .toList();
        }
    }

    private static JsonArray array(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readArray();
        }
    }

    private static String town(RunningProduct product, String address) throws IOException, InterruptedException {
        return Surroundings.get(product.baseUrl().resolve("api/v1/agreements/market-town/" + address))
                .body();
    }
}
