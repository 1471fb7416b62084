package uk.org.waymark.verification.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.verification.outside.broken.BrokenTheme;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.Surroundings;

class DroppedThemeTest {
    /** A scheme in which meeting the target is enough, as in Derbyshire. */
    private static final String AGREEMENT =
            """
            <agreement xmlns="urn:uk.org.waymark:1" id="market-town" known-from="2008-04-01">
              <title>The market town’s agreement</title>
              <area>Market Town</area>
              <government-office>Government Office for the East Midlands</government-office>
              <term from="2008/09" to="2010/11"/>
              <partner id="town-council">Town council</partner>
              <theme id="market-town"/>
              <scheme id="traffic-lights" from="2008-04-01" better-when="met" tolerance="5%" tolerance-from="scheme">
                <title>Traffic lights</title>
                <symbol performance="better" shape="star">green: met</symbol>
                <symbol performance="within" shape="circle">amber: missed by up to 5%</symbol>
                <symbol performance="worse" shape="triangle">red: missed by more</symbol>
                <symbol performance="not-rated" shape="bar">grey: no data</symbol>
              </scheme>
            </agreement>
            """;

    private static final String INDICATORS =
            """
            <theme xmlns="urn:uk.org.waymark:1" id="market-town" agreement="market-town" title="A lively market">
              <indicator code="Stalls" designation="designated">
                <title>Market stalls let</title>
                <plain-title>Stalls that traders took</plain-title>
                <measured unit="stalls" decimals="0" polarity="high" kind="snapshot" collected="quarterly"/>
                <partner id="town-council" lead="true"/>
                <agreed known-from="2008-04-01" by="Town agreement">
                  <baseline><figure>90</figure></baseline>
                  <target year="2008/09"><exact>100</exact></target>
                  <target year="2009/10"><exact>110</exact></target>
                  <target year="2010/11"><exact>120</exact></target>
                </agreed>
              </indicator>
            </theme>
            """;

    private static final String PLAN =
            """
            <action-plan xmlns="urn:uk.org.waymark:1" theme="market-town">
              <none>The town has not written one.</none>
            </action-plan>
            """;

    private static final String OUTTURNS =
            """
            code,part,period,span,outturn,provisional,forecast,commentary,known from,source,reason
            Stalls,,2008/09 Q2,,96,no,,,2008-11-01,Market register,
            """;

    @Test
    void aThemeWithItsOwnAgreementIsScoredByItsSchemeAndABrokenOneIsNamed() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(Surroundings.kept("product"), "dropped-");
        write(home, "agreements/market-town.xml", AGREEMENT);
        write(home, "samples/market-town/sample.properties", "agreement=market-town\ntoday=2009-05-01\n");
        write(home, "samples/market-town/outturns.csv", OUTTURNS);
        jar(home, "market-town.jar", MarketTownTheme.class, INDICATORS);
        jar(home, "broken.jar", BrokenTheme.class, INDICATORS.replace("polarity=\"high\"", "polarity=\"upwards\""));

        try (RunningProduct product =
                RunningProduct.start("dropped", home, "--sample", "leicester-2008-11,market-town")) {
            String town = body(product, "api/v1/agreements/market-town/position?period=2008-09-Q2&known=2008-11-25");
            String leicester = body(product, "api/v1/position?period=2008-09-Q2&known=2008-11-25");
            String themes = body(product, "themes");

            assertTrue(town.contains("\"performance\":\"within\""), town);
            assertTrue(town.contains("Amber: missed by up to 5%"), town);
            assertTrue(leicester.contains("\"on-track\":16"), leicester);
            assertTrue(themes.contains("broken.jar") && themes.contains("indicators.xml"), themes);
            assertTrue(product.log().contains("broken.jar"), product.log());
            assertEquals(
                    200,
                    Surroundings.get(product.baseUrl().resolve("agreements/market-town/indicators/Stalls"))
                            .statusCode());
        }
    }

    private static String body(RunningProduct product, String address) throws IOException, InterruptedException {
        return Surroundings.get(product.baseUrl().resolve(address)).body();
    }

    private static void write(Path home, String file, String text) throws IOException {
        Path path = home.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static void jar(Path home, String name, Class<? extends Theme> theme, String indicators)
            throws IOException {
        String folder = theme.getPackageName().replace('.', '/') + "/";
        Path plugins = Files.createDirectories(home.resolve("plugins"));
        ShrinkWrap.create(JavaArchive.class, name)
                .addClass(theme)
                .addAsServiceProvider(Theme.class, theme)
                .addAsResource(new StringAsset(indicators), folder + "indicators.xml")
                .addAsResource(new StringAsset(PLAN), folder + "action-plan.xml")
                .as(ZipExporter.class)
                .exportTo(plugins.resolve(name).toFile());
    }
}
