package uk.org.waymark.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import uk.org.waymark.benchmark.Measurement.Goal;
import uk.org.waymark.benchmark.product.Product;
import uk.org.waymark.launcher.settings.Folders;

/** A first start in an empty home with Harbourtown's sample, beside one with Leicester's, in turn. */
final class FirstStartBenchmark implements Benchmark {
    private static final int ROUNDS = 3;

    @Override
    public String name() {
        return "first-start";
    }

    @Override
    public List<Measurement> measure(Path work) throws IOException, InterruptedException {
        Times leicester = new Times();
        Times harbourtown = new Times();
        for (int round = 0; round < ROUNDS; round++) {
            leicester.add(seconds(work, "leicester-2008-11"));
            harbourtown.add(seconds(work, "harbourtown"));
        }
        return List.of(Measurement.beside(
                "first start with Harbourtown’s sample",
                harbourtown.middle(),
                "s",
                "with Leicester’s",
                leicester.middle(),
                Goal.atMost(1.5)));
    }

    private static double seconds(Path work, String sample) throws IOException, InterruptedException {
        Path home = work.resolve("home");
        Folders.delete(home);
        try (Product product = Product.start(home, Map.of(), "--sample", sample)) {
            return product.untilFirstAnswer().toMillis() / 1e3;
        }
    }
}
