package uk.org.waymark.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.org.waymark.benchmark.Measurement.Goal;
import uk.org.waymark.benchmark.installation.LargeInstallation;
import uk.org.waymark.benchmark.product.Product;

/** Used memory after the position of each of ten agreements was asked for: with a figure for each cell, and with many more. */
final class MemoryBenchmark implements Benchmark {
    private static final LargeInstallation FEW = LargeInstallation.of(10, 60, 12);
    private static final LargeInstallation MANY = FEW.withEntries(120_000);

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public List<Measurement> measure(Path work) throws IOException, InterruptedException {
        double few = megabytes(FEW, work.resolve("few"));
        double many = megabytes(MANY, work.resolve("many"));
        double bytes = (many - few) * 1e6 / (MANY.entries() - FEW.entries());
        return List.of(
                Measurement.beside(
                        "used memory with 120,000 entries, all asked for",
                        many,
                        "MB",
                        "the same with " + FEW.entries() + " entries",
                        few,
                        Goal.NONE),
                // Ten million within two gigabytes.
                Measurement.alone("used memory of one entry more", bytes, "bytes", Goal.atMost(200)));
    }

    private static double megabytes(LargeInstallation installation, Path home)
            throws IOException, InterruptedException {
        installation.makeIn(home);
        Map<String, String> environment = new HashMap<>(LargeInstallation.ENVIRONMENT);
        environment.put("WAYMARK_PUBLIC_READ", "closed");
        try (Product product = Product.start(home, environment, "--sample", LargeInstallation.SAMPLE)) {
            for (String id : installation.agreements().ids()) {
                HttpResponse<Void> answer = HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(
                                                product.address().resolve("api/v1/agreements/" + id + "/position"))
                                        .build(),
                                BodyHandlers.discarding());
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException("The position of " + id + " is answered " + answer.statusCode());
                }
            }
            return product.usedMegabytes();
        }
    }
}
