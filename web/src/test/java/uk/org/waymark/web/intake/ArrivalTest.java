package uk.org.waymark.web.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.org.waymark.ledger.account.ClientAddress;

@Timeout(20)
class ArrivalTest {
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
    private final UnfinishedRequests unfinished = new UnfinishedRequests(1, 1);

    @AfterEach
    void stopTheClock() {
        clock.shutdownNow();
    }

    @Test
    void aBodyThatArrivesInTimeIsHandedOn() throws Exception {
        try (Arrival arrival = arrival(Duration.ofMinutes(1))) {
            assertEquals("body", arrival.await(() -> "body"));
        }

        assertEquals(0, unfinished.count());
    }

    @Test
    void theWaitForABodyEndsWithItsTime() {
        try (Arrival arrival = arrival(Duration.ofMillis(50))) {
            assertThrows(SlowBody.class, () -> arrival.await(ArrivalTest::never));
            assertThrows(SlowBody.class, () -> arrival.await(() -> "too late"));
        }

        assertFalse(Thread.interrupted(), "an interruption is left behind");
    }

    @Test
    void nobodyIsInterruptedWhoDoesNotWait() throws Exception {
        try (Arrival arrival = arrival(Duration.ofMillis(20))) {
            assertEquals("a part", arrival.await(() -> "a part"));

            Thread.sleep(100);
        }

        assertFalse(Thread.interrupted());
    }

    private Arrival arrival(Duration patience) {
        return new Arrival(unfinished.take(new ClientAddress("192.0.2.1")).orElseThrow(), patience, clock);
    }

    private static String never() throws IOException {
        try {
            new CountDownLatch(1).await();
            return "";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
