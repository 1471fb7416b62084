package uk.org.waymark.verification.definition;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.org.waymark.launcher.settings.Folders;
import uk.org.waymark.verification.browser.OwnBrowser;
import uk.org.waymark.verification.browser.Person;
import uk.org.waymark.verification.outside.MarketTownTheme;
import uk.org.waymark.verification.outside.TownHome;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.Surroundings;

/** The performance team looks at changed files, installs them, and has the folders checked; the product is started once. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstallDefinitionsTest {
    private static final String PAGE = "/agreements/market-town/definitions/install";
    private static final String QUAY = "agreements/market-town/quay/";

    private static OwnBrowser browser;
    private static TownHome home;
    private static RunningProduct product;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        browser = OwnBrowser.open();
        home = TownHome.of("quay", "market");
        home.write(QUAY + "indicators.xml", TownHome.indicators("quay"));
        home.write(QUAY + "action-plan.xml", TownHome.noPlan("quay"));
        home.figures("quay, 2008/09, 96");
        product = RunningProduct.start("install", home.folder(), "--sample", "leicester-2008-11,market-town");
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
        product.close();
        Folders.delete(home.folder());
    }

    @Test
    @Order(1)
    void faultsAreShownWithTheLineTheyStandIn() throws IOException {
        try (Person team = Person.at(PAGE, "performance", browser, product)) {
            send(team, TownHome.indicators("quay").replace("2010/11", "2012/13"));

            assertThat(team.page().locator("h1")).containsText("Not ready");
            assertThat(team.page().locator(".quoted").last()).containsText("<target year=\"2012/13\">");
            assertThat(team.page().locator("#install")).hasCount(0);
            team.look("install-faults");
        }
    }

    @Test
    @Order(2)
    void aChangedTargetIsLookedAtAndThenInstalledWithAReason() throws IOException, InterruptedException {
        try (Person team = Person.at(PAGE, "performance", browser, product)) {
            send(team, TownHome.indicators("quay").replace("<exact>100<", "<exact>104<"));
            assertThat(team.page().locator("h1")).hasText("Ready. It would change one rating.");
            assertThat(team.row("target 2008/09")).containsText("104");
            assertThat(team.row("2008/09 Q2")).containsText("changes the past");
            team.look("install-ready");
            assertEquals("within", performance());

            team.press("Install");
            assertThat(team.told()).containsText("Write what changes, and why");
            team.page().getByLabel("What changes, and why").fill("As agreed in the refresh");
            team.press("Install");

            assertThat(team.told()).containsText("indicators.xml is installed and in force.");
            assertEquals("worse", performance());
            team.page().navigate("/agreements/market-town/definitions");
            assertThat(team.page().locator("main")).containsText("As agreed in the refresh");
        }
    }

    @Test
    @Order(3)
    void aFileChangedOnTheServerIsInstalledWithoutANewStart() throws IOException, InterruptedException {
        String before = TownHome.indicators("quay").replace("<exact>100<", "<exact>90<");
        home.write(QUAY + "indicators.xml", before);
        try (Person team = Person.at(PAGE, "performance", browser, product)) {
            team.press("Check the folders again");

            assertThat(team.told()).containsText("Installed from the server: agreements/market-town/quay.");
            assertEquals("better", performance());
            team.press("Check the folders again");
            assertThat(team.told()).containsText("Nothing on the server has changed");
            team.look("install-folders");
        }
    }

    @Test
    @Order(4)
    void aJarAddedOnTheServerAndThenReplacedIsInUseWithoutANewStart() throws IOException, InterruptedException {
        try (Person team = Person.at(PAGE, "performance", browser, product)) {
            home.add(market("100"));
            team.press("Check the folders again");
            assertThat(team.told()).containsText("Installed from the server: market.jar.");
            home.add(market("104"));
            team.press("Check the folders again");
            assertThat(team.told()).containsText("Installed from the server: market.jar.");

            team.page().navigate("/agreements/market-town/definitions/themes");
            assertThat(team.row("market.jar")).containsText("passed all");
            assertTrue(get("api/v1/agreements/market-town/indicators/market").contains("104"));
        }
    }

    @Test
    @Order(5)
    void anEarlierReleaseIsInstalledAgainAndItsFilesAreKept() throws IOException, InterruptedException {
        try (Person team = Person.at("/agreements/market-town/definitions", "performance", browser, product)) {
            team.page().getByText("Its files, to install it again").first().click();
            assertThat(team.page().locator("h1")).hasText("Ready. It would change one rating.");
            Download kept = team.page().waitForDownload(() -> team.press("Download the file"));
            assertEquals("quay.zip", kept.suggestedFilename());

            team.page().getByLabel("What changes, and why").fill("The refresh was right");
            team.press("Install");

            assertThat(team.told()).containsText("quay.zip is installed and in force.");
            assertEquals("worse", performance());
        }
    }

    @Test
    @Order(6)
    void anAgreementAddedOnTheServerIsThereWithoutANewStart() throws IOException, InterruptedException {
        Path town = home.folder().resolve("agreements/market-town.xml");
        home.write(
                "agreements/port-town/agreement.xml",
                Files.readString(town)
                        .replace("market-town", "port-town")
                        .replaceAll("<theme id=\"(quay|market)\"/>", "")
                        .replace("<scheme", "<theme id=\"port\"/><scheme"));
        home.write(
                "agreements/port-town/port/indicators.xml",
                TownHome.indicators("port").replace("market-town", "port-town"));
        home.write("agreements/port-town/port/action-plan.xml", TownHome.noPlan("port"));
        try (Person team = Person.at(PAGE, "performance", browser, product)) {
            team.press("Check the folders again");

            assertThat(team.told()).containsText("agreements/port-town/port");
            assertTrue(get("agreements/port-town/").contains("port market"));
        }
    }

    @Test
    @Order(7)
    void whatIsNoDefinitionIsRefusedInWords() throws IOException {
        try (Person team = Person.at(PAGE, "performance", browser, product)) {
            team.press("Check it");
            assertThat(team.told()).hasText("Choose a file first.");
            send(team, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

            assertThat(team.told()).containsText("it does not begin with <theme>, <action-plan> or <agreement>");
        }
    }

    private static JavaArchive market(String target) {
        return TownHome.jar("market", MarketTownTheme.class)
                .addAsResource(
                        new StringAsset(TownHome.indicators("market").replace("<exact>100<", "<exact>" + target + "<")),
                        MarketTownTheme.class.getPackageName().replace('.', '/') + "/indicators.xml");
    }

    private static void send(Person team, String text) {
        team.page()
                .locator("#sent")
                .setInputFiles(new FilePayload("indicators.xml", "text/xml", text.getBytes(StandardCharsets.UTF_8)));
        team.press("Check it");
    }

    private static String performance() throws IOException, InterruptedException {
        String body = get("api/v1/agreements/market-town/position?period=2008-09-Q2");
        return body.replaceAll("(?s).*?\"performance\":\"([a-z-]+)\".*", "$1");
    }

    private static String get(String address) throws IOException, InterruptedException {
        return Surroundings.get(product.baseUrl().resolve(address)).body();
    }
}
