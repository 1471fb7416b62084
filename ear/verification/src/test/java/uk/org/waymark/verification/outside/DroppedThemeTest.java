package uk.org.waymark.verification.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import uk.org.waymark.verification.outside.broken.BrokenTheme;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.Surroundings;

class DroppedThemeTest {

    @Test
    void aThemeWithItsOwnAgreementIsScoredByItsSchemeAndABrokenOneIsNamed() throws IOException, InterruptedException {
        TownHome home = TownHome.of("market", "broken");
        home.add(TownHome.jar("market", MarketTownTheme.class));
        home.add(TownHome.jar("broken", BrokenTheme.class)
                .addAsResource(
                        new StringAsset(
                                TownHome.indicators("broken").replace("polarity=\"high\"", "polarity=\"upwards\"")),
                        BrokenTheme.class.getPackageName().replace('.', '/') + "/indicators.xml"));
        home.figures("market, 2008/09, 96");

        try (RunningProduct product =
                RunningProduct.start("dropped", home.folder(), "--sample", "leicester-2008-11,market-town")) {
            String town = body(product, "api/v1/agreements/market-town/position?period=2008-09-Q2&known=2008-11-25");
            String leicester = body(product, "api/v1/position?period=2008-09-Q2&known=2008-11-25");
            String themes = body(product, "definitions/themes");

            assertTrue(town.contains("\"performance\":\"within\""), town);
            assertTrue(town.contains("Amber: missed by up to 5%"), town);
            assertTrue(leicester.contains("\"on-track\":16"), leicester);
            assertTrue(themes.contains("broken.jar") && themes.contains("indicators.xml"), themes);
            assertTrue(product.log().contains("broken.jar"), product.log());
            assertEquals(
                    200,
                    Surroundings.get(product.baseUrl().resolve("agreements/market-town/indicators/market"))
                            .statusCode());
        }
    }

    private static String body(RunningProduct product, String address) throws IOException, InterruptedException {
        return Surroundings.get(product.baseUrl().resolve(address)).body();
    }
}
