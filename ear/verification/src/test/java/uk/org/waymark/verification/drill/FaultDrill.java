package uk.org.waymark.verification.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import uk.org.waymark.verification.product.Surroundings;
import uk.org.waymark.verification.product.VerifiedLedger;

/**
 * Faults at random moments under clients that write. Run by the profile {@code drill}, and by nothing else; the seed, the
 * number of kills and that of clients are the system properties {@code drill.seed}, {@code drill.kills} and
 * {@code drill.clients}.
 */
class FaultDrill {
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(3);
    private static final Duration LONGEST_DRILL = Duration.ofMinutes(60);
    private static final int ARCHIVE_ROWS = 500;
    private static final int KILLS = 30;

    private final long seed = Long.getLong("drill.seed", System.nanoTime() % 1_000_000);
    private final Random random = new Random(seed);
    private final Writings writings = new Writings();
    private final Recoveries recoveries = new Recoveries();

    @Test
    void whatWasAcknowledgedIsKeptWhateverHappens() throws Exception {
        System.out.println("The seed of this drill is " + seed + ".");
        Path folder = Surroundings.kept("drill");
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"));
                DrilledProduct product = new DrilledProduct(disk.folder().resolve("home"))) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> leaveNothing(product, disk)));
            product.start();
            drill(product, disk);

            int entries = VerifiedLedger.entriesOf(product.running());
            Writings.Reckoning reckoning = writings.reckon(product.running());
            String table = recoveries.table(seed, reckoning) + "while the disk was full " + product.fullDisk()
                    + "\nchain sound, " + entries + " entries\n";
            System.out.println(table);
            Files.writeString(folder.resolve("table.txt"), table);
            assertTrue(reckoning.acknowledged() > 0, table);
            assertEquals(0, reckoning.lost(), table);
            assertEquals(0, reckoning.half(), table);
        }
    }

    /** Where the drill itself is stopped, its product goes before the disk under it does. */
    private static void leaveNothing(DrilledProduct product, SmallDisk disk) {
        try (disk;
                product) {
            System.out.println("The drill is over.");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void drill(DrilledProduct product, SmallDisk disk) throws IOException, InterruptedException {
        String token = product.token();
        Supplier<URI> address = product::baseUrl;
        int clients = Integer.getInteger("drill.clients", 32);
        ExecutorService writers = Executors.newFixedThreadPool(clients + 1);
        try {
            for (int client = 0; client < clients; client++) {
                writers.execute(WritingClient.ofFigures(writings, address, token));
            }
            writers.execute(WritingClient.ofArchive(writings, address, token, ARCHIVE_ROWS));
            strikeAtRandom(product, disk);
        } finally {
            writers.shutdownNow();
            assertTrue(writers.awaitTermination(2, TimeUnit.MINUTES), "a client does not come to its end");
        }
    }

    private void strikeAtRandom(DrilledProduct product, SmallDisk disk) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(LONGEST_DRILL);
        Course course = Course.of(Integer.getInteger("drill.kills", KILLS), random);
        int number = 0;
        awaitRecovery(product);
        for (Fault fault : course.faults()) {
            assertTrue(Instant.now().isBefore(end), "the drill takes more than " + LONGEST_DRILL);
            TimeUnit.MILLISECONDS.sleep(500 + random.nextInt(4_000));
            Instant begun = Instant.now();
            fault.strike(product, disk);
            Instant counted = fault.isADeath() ? begun : Instant.now();
            awaitRecovery(product);
            Duration time = Duration.between(counted, Instant.now());
            recoveries.add(fault, time);
            System.out.println(++number + "  " + fault.words() + ", recovered after " + time.toMillis() + " ms");
        }
    }

    /** Waits until a page is shown and a figure that is sent from now on is recorded. */
    private void awaitRecovery(DrilledProduct product) throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST_RECOVERY);
        while (!Surroundings.answers(product.baseUrl())) {
            assertTrue(Instant.now().isBefore(end), "no page is shown after " + LONGEST_RECOVERY);
            TimeUnit.MILLISECONDS.sleep(100);
        }
        int before = writings.acknowledged();
        while (writings.acknowledged() == before) {
            assertTrue(Instant.now().isBefore(end), "nothing is recorded after " + LONGEST_RECOVERY);
            assertEquals(Set.of(), writings.refusals(), "refused for no fault of the drill");
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
