package uk.org.waymark.verification.outside;

import java.io.IOException;
import uk.org.waymark.verification.product.RunningProduct;

/** A product with the agreement of a market town beside that of Leicester; the town has one theme and one figure. */
public final class MarketTown {
    private MarketTown() {}

    /** A new one, which whoever asks for it closes. */
    public static RunningProduct besideLeicester() throws IOException, InterruptedException {
        TownHome home = TownHome.of("market");
        home.add(TownHome.jar("market", MarketTownTheme.class));
        home.figures("market, 2008/09, 96");
        return RunningProduct.start("market-town", home.folder(), "--sample", "leicester-2008-11,market-town");
    }
}
