package uk.org.waymark.web.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.web.small.Refreshed;
import uk.org.waymark.web.small.Small;

class PartnerViewTest {

    @Test
    void aPartnerThatMayBeAnotherSaysSo() {
        MeasurePosition burglary = Small.measure(Refreshed.position("", "2008/09 Q2"), "NI 16");

        assertEquals(
                List.of(
                        new PartnerView("Surveyshire Council", Optional.empty(), true),
                        new PartnerView(
                                "Surveyshire LSC", Optional.of("may be the Skills Council; no source says so"), false)),
                PartnerView.of(Refreshed.AGREEMENT, burglary));
    }
}
