package uk.org.waymark.verification.outside;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.verification.outside.broken.DividingTheme;
import uk.org.waymark.verification.outside.broken.EndlessTheme;
import uk.org.waymark.verification.outside.broken.RuledTheme;
import uk.org.waymark.verification.outside.broken.SinkingTheme;
import uk.org.waymark.verification.outside.broken.ThrowingTheme;
import uk.org.waymark.verification.outside.broken.UnlinkedTheme;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.RunningProduct.Finished;
import uk.org.waymark.verification.product.Surroundings;

/** Themes that do not work beside those of Leicester and one that does: a fault stays where it is. */
class BrokenThemesTest {
    private static final String REVIEWED = "?period=2008-09-Q2&known=2008-11-25";

    /** The themes whose rule fails, and what is to be read of it. */
    private static final Map<String, String> RULES = Map.of(
            "throwing", "failed (IllegalStateException: not written yet).",
            "dividing", "failed (ArithmeticException: ",
            "unlinked", "failed (NoClassDefFoundError: uk/org/waymark/verification/outside/broken/Later)",
            "endless", "gave no answer within 5 seconds.");

    /** The jars that are left out, and what is to be read of them. */
    private static final Map<String, String> JARS = Map.of(
            "cut.jar", "this is not a whole jar (",
            "silent.jar", "the file is missing, so no theme is found in the jar",
            "later.jar", "this jar was built for contract 2, and this Waymark has contract 1",
            "sinking.jar", "failed (IllegalStateException: it sinks).",
            "funds.jar", "action-plan.xml:7:42: the lines of fund");

    private static final String FUNDS =
            """
            <action-plan xmlns="urn:uk.org.waymark:1" theme="funds">
              <plan id="stalls" lead="Town council" known-from="2008-04-01" document="Plan of 2008">
                <title>Build more stalls</title>
                <summary>Build more stalls.</summary>
                <indicator>funds</indicator>
                <action id="wood" owner="Town clerk" due="2009-03-31" known-from="2008-04-01">Buy wood.</action>
                <fund id="growth" name="Growth fund" stated-total="26000" known-from="2008-04-01">
                  <line pounds="35000">Wood</line>
                </fund>
              </plan>
            </action-plan>
            """;

    private static RunningProduct product;

    @BeforeAll
    static void startBesideThem() throws IOException, InterruptedException {
        TownHome home = TownHome.of(
                "market",
                "throwing",
                "dividing",
                "unlinked",
                "endless",
                "cut",
                "silent",
                "later",
                "sinking",
                "funds",
                "unbuilt");
        home.add(TownHome.jar("market", MarketTownTheme.class));
        home.add(TownHome.jar("throwing", ThrowingTheme.class, RuledTheme.class));
        home.add(TownHome.jar("dividing", DividingTheme.class, RuledTheme.class));
        home.add(TownHome.jar("unlinked", UnlinkedTheme.class, RuledTheme.class));
        home.add(TownHome.jar("endless", EndlessTheme.class, RuledTheme.class));
        home.write("plugins/cut.jar", "PK\u0003\u0004 and nothing more");
        var silent = TownHome.jar("silent", MarketTownTheme.class);
        silent.delete("META-INF/services/" + Theme.class.getName());
        home.add(silent);
        home.add(TownHome.jar("later", MarketTownTheme.class)
                .setManifest(new StringAsset("Manifest-Version: 1.0\nWaymark-Contract: 2\n")));
        home.add(TownHome.jar("sinking", SinkingTheme.class));
        home.add(TownHome.jar("funds", MarketTownTheme.class)
                .addAsResource(
                        new StringAsset(FUNDS),
                        MarketTownTheme.class.getPackageName().replace('.', '/') + "/action-plan.xml"));
        home.figures(
                """
                market, 2008/09, 96
                throwing, 2008/09, 96
                dividing, 2007/08, 0
                dividing, 2008/09, 96
                unlinked, 2008/09, 96
                endless, 2008/09, 96""");
        product = RunningProduct.start("broken", home.folder(), "--sample", "leicester-2008-11,market-town");
    }

    @AfterAll
    static void stop() throws IOException {
        product.close();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void everyPageAnswers(String address) throws IOException, InterruptedException {
        assertEquals(200, get(address).statusCode());
    }

    static Stream<String> addresses() {
        Stream<String> ofBoth = Stream.of("", "agreements/market-town/").flatMap(agreement -> Stream.of(
                        "",
                        "themes",
                        "definitions/themes",
                        "returns",
                        "search?q=stalls",
                        "how-performance-is-judged",
                        "changes?from=2008-11-25&to=2009-04-30&period=2008-09-Q2")
                .map(page -> agreement + page));
        Stream<String> ofTown = Stream.concat(Stream.of("market"), RULES.keySet().stream())
                .flatMap(theme -> Stream.of("themes/" + theme, "indicators/" + theme))
                .map(page -> "agreements/market-town/" + page);
        Stream<String> data = Stream.of("", "agreements/market-town/")
                .flatMap(agreement -> Stream.of("position", "position.csv", "distribution")
                        .map(answer -> "api/v1/" + agreement + answer + REVIEWED));
        return Stream.of(ofBoth, ofTown, data, Stream.of("themes/health", "indicators/NI65"))
                .flatMap(pages -> pages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"throwing", "dividing", "unlinked", "endless"})
    void aMeasureWhoseRuleFailsIsNotRatedAndSaysWhyOnEveryFace(String theme) throws IOException, InterruptedException {
        String why = "The rule of theme “The " + theme + " market” " + RULES.get(theme);

        JsonObject measure = measure(theme);
        JsonObject reason = measure.getJsonObject("reason");

        assertAll(
                () -> assertEquals("not-rated", measure.getString("performance")),
                () -> assertEquals("no-data", measure.getString("review")),
                () -> assertEquals("rule-failed", reason.getString("because")),
                () -> assertTrue(reason.getString("sentence").startsWith("Not rated. " + why), reason.toString()),
                () -> assertTrue(reason.getString("sentence").endsWith(" Its delivery group has to correct it.")),
                () -> assertTrue(town("indicators/" + theme + REVIEWED).contains(why)),
                () -> assertTrue(get("api/v1/agreements/market-town/position.csv" + REVIEWED)
                        .body()
                        .contains("Not rated. " + why)),
                () -> assertTrue(town("themes/" + theme).contains(why)),
                () -> assertTrue(town("definitions/themes").contains(why)),
                () -> assertTrue(ready().contains("rules set aside: " + theme), BrokenThemesTest::ready),
                () -> assertTrue(ready().contains(RULES.get(theme)), BrokenThemesTest::ready),
                () -> assertTrue(product.log().contains(why)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut.jar", "silent.jar", "later.jar", "sinking.jar", "funds.jar"})
    void aJarThatCannotBeUsedIsNamedWithTheReason(String jar) throws IOException, InterruptedException {
        for (String place : List.of(town("definitions/themes"), product.log(), ready())) {
            assertTrue(place.contains(jar) && place.contains(JARS.get(jar)), () -> jar + " is not named in " + place);
        }
    }

    @Test
    void thePageOfThemesSaysWhichChecksWerePassedAndWhichWereNot() throws IOException, InterruptedException {
        String page = town("definitions/themes");

        assertTrue(Pattern.compile("passed all \\d\\d").matcher(page).find(), page);
        assertTrue(page.contains("come to £35000, the stated total is £26000; correct one of them, or add a"), page);
    }

    @Test
    void theCommandFindsBeforeInstallingWhatTheStartFinds() throws IOException, InterruptedException {
        Finished sound = check("market.jar");
        Finished broken = check("funds.jar");
        Finished throwing = check("throwing.jar");

        assertEquals(0, sound.exitCode(), sound.said());
        assertEquals(1, broken.exitCode(), broken.said());
        assertTrue(broken.said().contains("funds.jar!/" + JARS.get("funds.jar")), broken.said());
        assertEquals(1, throwing.exitCode(), throwing.said());
        assertTrue(throwing.said().contains(RULES.get("throwing")), throwing.said());
    }

    @Test
    void aThemeThatIsListedAndNotFoundIsNamed() throws IOException, InterruptedException {
        assertTrue(town("definitions/themes").contains("unbuilt"));
        assertTrue(product.log()
                .contains("agreement market-town lists the theme unbuilt, and no jar or folder brings it"));
        assertTrue(ready().contains("not found: unbuilt"));
    }

    @Test
    void allOthersAreRatedAsEver() throws IOException, InterruptedException {
        assertEquals("within", measure("market").getString("performance"));
        assertTrue(get("api/v1/position" + REVIEWED).body().contains("\"on-track\":16"));
    }

    @Test
    void theSameQuestionHasTheSameAnswerAndTheSameTag() throws IOException, InterruptedException {
        HttpResponse<String> first = get("api/v1/agreements/market-town/position" + REVIEWED);
        HttpResponse<String> second = get("api/v1/agreements/market-town/position" + REVIEWED);

        assertEquals(first.body(), second.body());
        assertEquals(first.headers().firstValue("ETag"), second.headers().firstValue("ETag"));
    }

    @Test
    void aRuleIsAskedOnceInVainAndLoggedOnce() throws IOException, InterruptedException {
        measure("throwing");
        measure("throwing");

        String said = "The rule of theme “The throwing market” failed (IllegalStateException: not written yet). It is";
        assertEquals(2, product.log().split(Pattern.quote(said), -1).length);
        assertTrue(product.log().contains("broken.ThrowingTheme.bands(ThrowingTheme.java"));
    }

    private static Finished check(String jar) throws IOException, InterruptedException {
        Path log = Surroundings.log("check-" + jar);
        Process command = new ProcessBuilder(Surroundings.java(
                        "-jar",
                        Surroundings.jar().toString(),
                        "check",
                        product.home().resolve("plugins").resolve(jar).toString(),
                        "--home",
                        product.home().toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Finished(command.waitFor(), Files.readString(log));
    }

    private static JsonObject measure(String code) throws IOException, InterruptedException {
        String body = get("api/v1/agreements/market-town/position" + REVIEWED).body();
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject().getJsonArray("measures").getValuesAs(JsonObject.class).stream()
                    .filter(measure -> measure.getString("code").equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String town(String page) throws IOException, InterruptedException {
        return get("agreements/market-town/" + page).body();
    }

    private static String ready() {
        try {
            HttpResponse<String> answer = get("health/ready");
            assertEquals(200, answer.statusCode());
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return Surroundings.get(product.baseUrl().resolve(address));
    }
}
