package uk.org.waymark.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.org.waymark.benchmark.Measurement.Goal;
import uk.org.waymark.benchmark.installation.LargeInstallation;
import uk.org.waymark.benchmark.product.Product;
import uk.org.waymark.benchmark.product.SignedIn;

/** 150 agreements of 60 measures beside one another: one quarter after each new figure, and all twelve quarters. */
final class NationBenchmark implements Benchmark {
    private static final int QUARTERS = 12;
    private static final int ROUNDS = 40;
    private static final int WARMING = 20;
    private static final String LAST = "2010-11-Q4";
    private static final LargeInstallation COUNTRY = LargeInstallation.of(150, 60, QUARTERS);

    @Override
    public String name() {
        return "nation";
    }

    @Override
    public List<Measurement> measure(Path work) throws IOException, InterruptedException {
        Path home = work.resolve("country");
        COUNTRY.makeIn(home);
        Map<String, String> environment = new HashMap<>(LargeInstallation.ENVIRONMENT);
        environment.put("WAYMARK_PUBLIC_READ", "closed");
        try (Product product = Product.start(home, environment, "--sample", LargeInstallation.SAMPLE)) {
            SignedIn team = SignedIn.to(product, "performance");
            double first = milliseconds(team, List.of(LAST));
            double all = milliseconds(team, quarters());
            double again = milliseconds(team, quarters());
            Times afterOneFigure = new Times();
            for (int round = 0; round < WARMING + ROUNDS; round++) {
                team.sendFigures(COUNTRY.agreements().ids().get(round), figure(round));
                double taken = milliseconds(team, List.of(LAST));
                if (round >= WARMING) {
                    afterOneFigure.add(taken);
                }
            }
            return List.of(
                    Measurement.alone("150 agreements, one quarter, first since the start", first, "ms", Goal.NONE),
                    Measurement.alone(
                            "150 agreements, one quarter, after one new figure",
                            afterOneFigure.middle(),
                            "ms",
                            Goal.atMost(50)),
                    Measurement.alone("150 agreements, twelve quarters, first", all, "ms", Goal.NONE),
                    Measurement.alone("150 agreements, twelve quarters, again", again, "ms", Goal.atMost(250)));
        }
    }

    private static double milliseconds(SignedIn team, List<String> quarters) throws IOException, InterruptedException {
        long before = System.nanoTime();
        for (String quarter : quarters) {
            String unused = team.open("api/v1/nation?period=" + quarter);
        }
        return (System.nanoTime() - before) / 1e6;
    }

    private static List<String> quarters() {
        return IntStream.range(0, QUARTERS)
                .mapToObj(quarter -> "20%02d-%02d-Q%d".formatted(8 + quarter / 4, 9 + quarter / 4, quarter % 4 + 1))
                .toList();
    }

    private static String figure(int round) {
        return "code,period,outturn,known from,source,reason\nNI 2,2010/11 Q4,%d,2011-06-30,Register,Counted again\n"
                .formatted(20 + round % 40);
    }
}
