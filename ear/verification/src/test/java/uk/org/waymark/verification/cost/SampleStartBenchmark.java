package uk.org.waymark.verification.cost;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import uk.org.waymark.verification.past.Harbourtowns;
import uk.org.waymark.verification.product.RunningProduct;
import uk.org.waymark.verification.product.Surroundings;

/**
 * What a first start costs with the sample of Harbourtown and with that of Leicester, in turn on the same machine, and
 * with ten towns whose figures were corrected 50,000 times. Times are printed; what is promised is the ratio.
 */
class SampleStartBenchmark {
    private static final int ROUNDS = 3;
    private static final double PROMISED = 1.5;

    @Test
    void harbourtownStartsAboutAsSoonAsLeicester() throws IOException, InterruptedException {
        Duration leicester = Duration.ofDays(1);
        Duration harbourtown = Duration.ofDays(1);
        for (int round = 0; round < ROUNDS; round++) {
            leicester = shorter(leicester, start(home(), "leicester-2008-11"));
            harbourtown = shorter(harbourtown, start(home(), "harbourtown"));
        }
        double ratio = (double) harbourtown.toMillis() / leicester.toMillis();
        System.out.printf(
                "First start: Leicester %d ms, Harbourtown %d ms, ratio %.2f%n",
                leicester.toMillis(), harbourtown.toMillis(), ratio);
        Harbourtowns towns = Harbourtowns.agreements(10).corrections(50_000);
        Path home = home();
        towns.writeTo(home);
        Duration many = start(home, towns.samples());
        System.out.printf("First start with ten towns and 50,000 corrections: %d ms%n", many.toMillis());

        assertTrue(ratio <= PROMISED, "Harbourtown takes " + ratio + " times as long");
    }

    private static Path home() throws IOException {
        return Files.createTempDirectory(Surroundings.kept("product"), "home-");
    }

    private static Duration start(Path home, String samples) throws IOException, InterruptedException {
        long before = System.nanoTime();
        RunningProduct product = RunningProduct.start("started", home, "--sample", samples);
        Duration taken = Duration.ofNanos(System.nanoTime() - before);
        product.close();
        return taken;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
