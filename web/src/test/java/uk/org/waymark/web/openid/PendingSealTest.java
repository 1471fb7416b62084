package uk.org.waymark.web.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PendingSealTest {
    private static final Instant NOW = Instant.parse("2009-05-01T09:00:00Z");
    private static final Pending PENDING = Pending.begin("/capture/health?period=2008-09-Q3&known=2009-01-05", NOW);

    private final PendingSeal seal = new PendingSeal("the client’s secret");

    @Test
    void whatWasSealedIsOpenedOnEveryMachineWithTheSameSecret() {
        assertEquals(Optional.of(PENDING), new PendingSeal("the client’s secret").open(seal.seal(PENDING)));
    }

    @Test
    void theBrowserReadsNothing() {
        assertFalse(seal.seal(PENDING).contains(PENDING.nonce().getValue()));
    }

    @Test
    void whatWasChangedOrSealedElsewhereIsNotOpened() {
        String sealed = seal.seal(PENDING);

        assertEquals(Optional.empty(), seal.open(sealed.substring(0, sealed.length() - 2) + "AA"));
        assertEquals(Optional.empty(), seal.open(new PendingSeal("another secret").seal(PENDING)));
        assertEquals(Optional.empty(), seal.open("a.b.c.d.e"));
        assertEquals(Optional.empty(), seal.open(""));
    }

    @Test
    void aSignInIsPendingForAQuarterOfAnHour() {
        assertTrue(PENDING.isInTime(NOW.plusSeconds(899)));
        assertFalse(PENDING.isInTime(NOW.plusSeconds(900)));
    }
}
