package uk.org.waymark.web.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.org.waymark.ledger.account.ClientAddress;

class UnfinishedRequestsTest {
    private static final ClientAddress OFFICE = new ClientAddress("192.0.2.1");
    private static final ClientAddress ELSEWHERE = new ClientAddress("192.0.2.2");

    private final UnfinishedRequests unfinished = new UnfinishedRequests(2, 6);

    @Test
    void aClientHasPlacesAndAsManySpareOnes() {
        List<Boolean> spare = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            spare.add(unfinished.take(OFFICE).orElseThrow().isSpare());
        }

        assertEquals(List.of(false, false, true, true), spare);
        assertEquals(Optional.empty(), unfinished.take(OFFICE));
        assertFalse(unfinished.take(ELSEWHERE).orElseThrow().isSpare());
    }

    @Test
    void aRequestThatHasArrivedMakesRoom() {
        for (int i = 0; i < 1_000; i++) {
            UnfinishedRequests.Place place = unfinished.take(OFFICE).orElseThrow();
            assertFalse(place.isSpare());
            place.close();
            place.close();
        }

        assertEquals(0, unfinished.count());
    }

    @Test
    void allClientsTogetherLeaveThreadsForReaders() {
        List<Boolean> spare = new ArrayList<>();
        for (int client = 1; client <= 9; client++) {
            spare.add(unfinished
                    .take(new ClientAddress("198.51.100." + client))
                    .orElseThrow()
                    .isSpare());
        }

        assertEquals(List.of(false, false, false, false, false, false, true, true, true), spare);
        assertEquals(Optional.empty(), unfinished.take(OFFICE));
    }

    @Test
    void theAddressesOfOneNetworkOfVersionSixAreOneClient() {
        for (int i = 0; i < 4; i++) {
            assertTrue(unfinished.take(new ClientAddress("2001:db8::" + i)).isPresent());
        }

        assertEquals(Optional.empty(), unfinished.take(new ClientAddress("2001:db8::ffff")));
    }
}
