package uk.org.waymark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import uk.org.waymark.benchmark.Measurement.Goal;
import uk.org.waymark.benchmark.installation.LargeInstallation;
import uk.org.waymark.benchmark.product.Product;
import uk.org.waymark.benchmark.product.SignedIn;

/**
 * The same work in installations of one and of 150 agreements, with a hundred entries and up to as many as {@code
 * -Dbenchmark.entries} says, each with two gigabytes. {@code -Dbenchmark.home} names a folder where the largest is made
 * when it is not there, and kept.
 */
final class GrowthBenchmark implements Benchmark {
    private static final int MEASURES = 60;
    private static final int QUARTERS = 12;
    private static final int MANY_AGREEMENTS = 150;
    private static final long FEW_ENTRIES = 100;
    private static final long SOME_ENTRIES = 10_000;
    /** More of one agreement are more corrections of a figure than anybody makes: 1,400 of each. */
    private static final long MOST_OF_ONE = 1_000_000;

    private static final int WARMING = 30;
    private static final int ROUNDS = 40;
    private static final int IMPORTS = 7;
    private static final int ROWS = 1_000;
    private static final Goal FLAT = Goal.atMost(1.3);
    private static final Goal WITHIN_TWO_GIGABYTES = Goal.atMost(2_000);

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public List<Measurement> measure(Path work) throws IOException, InterruptedException {
        long most = Long.parseLong(System.getProperty("benchmark.entries", "1000000"));
        List<LargeInstallation> sizes = sizes(most);
        Map<LargeInstallation, Costs> costs = new LinkedHashMap<>();
        for (LargeInstallation size : sizes) {
            boolean largest = size.equals(sizes.get(sizes.size() - 1));
            costs.put(size, costs(size, largest ? home(work) : work.resolve("size-" + costs.size())));
        }
        return rows(costs);
    }

    /** The smallest first, the largest last. */
    private static List<LargeInstallation> sizes(long most) {
        LargeInstallation one = LargeInstallation.of(1, MEASURES, QUARTERS);
        LargeInstallation many = LargeInstallation.of(MANY_AGREEMENTS, MEASURES, QUARTERS);
        return Stream.concat(
                        Stream.of(FEW_ENTRIES, SOME_ENTRIES, Math.min(most, MOST_OF_ONE))
                                .map(one::withEntries),
                        Stream.of(SOME_ENTRIES, most).map(many::withEntries))
                .distinct()
                .toList();
    }

    private static Path home(Path work) {
        String kept = System.getProperty("benchmark.home", "");
        return kept.isBlank() ? work.resolve("largest") : Path.of(kept);
    }

    /** What one size costs, by the name of the work. */
    private record Costs(Map<String, Cost> byWork) {
        void add(String work, double value, String unit, Goal goal) {
            byWork.put(work, new Cost(value, unit, goal));
        }
    }

    /** @param goal of its ratio to the smallest installation, or in its own unit for memory */
    private record Cost(double value, String unit, Goal goal) {}

    private static Costs costs(LargeInstallation size, Path home) throws IOException, InterruptedException {
        if (!Files.exists(home)) {
            size.makeIn(home);
        }
        Map<String, String> environment = new HashMap<>(LargeInstallation.ENVIRONMENT);
        environment.put("WAYMARK_PUBLIC_READ", "closed");
        Costs costs = new Costs(new LinkedHashMap<>());
        try (Product product = Product.start(home, environment, "--sample", LargeInstallation.SAMPLE)) {
            costs.add("start to the first answer", product.untilFirstAnswer().toMillis() / 1e3, "s", FLAT);
            SignedIn team = SignedIn.to(product, "performance");
            List<String> agreements = size.agreements().ids();
            Corrections corrections = new Corrections(team, agreements.get(0));
            String pages = "agreements/" + agreements.get(0) + "/";
            costs.add("overview after one new entry", corrections.then(pages), "ms", FLAT);
            costs.add("theme after one new entry", corrections.then(pages + "themes/theme-1"), "ms", FLAT);
            costs.add("measure after one new entry", corrections.then(pages + "indicators/NI1"), "ms", FLAT);
            costs.add(
                    "position by the API after one new entry",
                    corrections.then("api/v1/" + pages + "position"),
                    "ms",
                    FLAT);
            costs.add("import of 1,000 rows", corrections.imported(), "ms", FLAT);
            for (String agreement : agreements) {
                String unused = team.open("api/v1/agreements/" + agreement + "/position");
            }
            costs.add("used memory, every agreement asked for", product.usedMegabytes(), "MB", WITHIN_TWO_GIGABYTES);
        }
        return costs;
    }

    /** Each size but the smallest, work by work. */
    private static List<Measurement> rows(Map<LargeInstallation, Costs> costs) {
        LargeInstallation smallest = costs.keySet().iterator().next();
        Map<String, Cost> few = costs.get(smallest).byWork();
        List<Measurement> rows = new ArrayList<>();
        few.forEach((work, least) -> costs.forEach((size, its) -> {
            if (!size.equals(smallest)) {
                rows.add(Measurement.beside(
                        work + ": " + words(size),
                        its.byWork().get(work).value(),
                        least.unit(),
                        words(smallest),
                        least.value(),
                        least.goal().equals(FLAT) ? FLAT : Goal.NONE));
            }
        }));
        return rows;
    }

    private static String words(LargeInstallation size) {
        int agreements = size.agreements().count();
        return String.format(
                Locale.ROOT, "%d agreement%s, %,d entries", agreements, agreements == 1 ? "" : "s", size.entries());
    }

    /** Corrections of an agreement's figures, each other than the one before. */
    private static final class Corrections {
        private final SignedIn team;
        private final String agreement;
        private int sent;

        Corrections(SignedIn team, String agreement) {
            this.team = team;
            this.agreement = agreement;
        }

        /** The milliseconds of a page after one correction, in the middle of some. */
        double then(String page) throws IOException, InterruptedException {
            Times times = new Times();
            for (int round = 0; round < WARMING + ROUNDS; round++) {
                team.sendFigures(agreement, FigureFile.ofInvented(sent++, 1, MEASURES, QUARTERS));
                double taken = milliseconds(() -> team.open(page));
                if (round >= WARMING) {
                    times.add(taken);
                }
            }
            return times.middle();
        }

        /** The milliseconds of a file of figures, in the middle of some. */
        double imported() throws IOException, InterruptedException {
            Times times = new Times();
            for (int round = 0; round < IMPORTS; round++) {
                String file = FigureFile.ofInvented(sent, ROWS, MEASURES, QUARTERS);
                sent += ROWS;
                times.add(milliseconds(() -> {
                    team.sendFigures(agreement, file);
                    return file;
                }));
            }
            return times.middle();
        }

        private interface Asking {
            String answer() throws IOException, InterruptedException;
        }

        private static double milliseconds(Asking asking) throws IOException, InterruptedException {
            long before = System.nanoTime();
            String unused = asking.answer();
            return (System.nanoTime() - before) / 1e6;
        }
    }
}
