package uk.org.waymark.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import uk.org.waymark.benchmark.Measurement.Goal;
import uk.org.waymark.benchmark.product.Product;

/** A start with a database that is there, beside Payara Micro with an application of one file, in turn. */
final class StartBenchmark implements Benchmark {
    private static final int ROUNDS = 5;
    private static final int SETTLING_SECONDS = 5;
    private static final Goal GOAL = Goal.atMost(1.5);
    private static final long FILE_BYTES = 100;
    private static final String BARE = "Payara Micro with an empty WAR";

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Measurement> measure(Path work) throws IOException, InterruptedException {
        Path home = work.resolve("home");
        Path bare = BareApplication.withFiles(work.resolve("bare"), List.of(FILE_BYTES));
        Times seconds = new Times();
        Times megabytes = new Times();
        Times bareSeconds = new Times();
        Times bareMegabytes = new Times();
        Product.start(home, Map.of(), "--sample", "leicester-2008-11").close();
        for (int round = 0; round < ROUNDS; round++) {
            try (Product started = Product.start(home, Map.of(), "--sample", "leicester-2008-11")) {
                seconds.add(started.untilFirstAnswer().toMillis() / 1e3);
                TimeUnit.SECONDS.sleep(SETTLING_SECONDS);
                megabytes.add(started.megabytes());
            }
            try (Product started = Product.startBare(bare, BareApplication.file(FILE_BYTES))) {
                bareSeconds.add(started.untilFirstAnswer().toMillis() / 1e3);
                TimeUnit.SECONDS.sleep(SETTLING_SECONDS);
                bareMegabytes.add(started.megabytes());
            }
        }
        return List.of(
                Measurement.beside(
                        "start to the first answer, database there",
                        seconds.middle(),
                        "s",
                        BARE,
                        bareSeconds.middle(),
                        GOAL),
                Measurement.beside(
                        "memory five seconds later, without PostgreSQL",
                        megabytes.middle(),
                        "MB",
                        BARE,
                        bareMegabytes.middle(),
                        GOAL));
    }
}
