package uk.org.waymark.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.org.waymark.benchmark.Measurement.Goal;
import uk.org.waymark.benchmark.product.Product;
import uk.org.waymark.benchmark.product.SignedIn;

/** A page after one new entry, among 120,000 entries and among those of the sample, in turn on the same machine. */
final class PageBenchmark implements Benchmark {
    private static final int ROUNDS = 40;
    private static final int WARMING = 30;
    private static final int ENTRIES = 120_000;
    private static final int AT_ONCE = 20_000;
    private static final Goal GOAL = Goal.atMost(1.3);
    private static final List<String> PAGES =
            List.of("", "themes/health", "indicators/NI126", "returns", "capture/health", "api/v1/position");

    @Override
    public String name() {
        return "page";
    }

    @Override
    public List<Measurement> measure(Path work) throws IOException, InterruptedException {
        Map<String, String> readable = Map.of("WAYMARK_PUBLIC_READ", "closed");
        try (Product few = Product.start(work.resolve("few"), readable, "--sample", "leicester-2008-11");
                Product many = Product.start(work.resolve("many"), readable, "--sample", "leicester-2008-11")) {
            Reader small = new Reader(SignedIn.to(few, "performance"));
            Reader large = new Reader(SignedIn.to(many, "performance"));
            for (int sent = 0; sent < ENTRIES; sent += AT_ONCE) {
                large.record(AT_ONCE);
            }
            List<Measurement> rows = new ArrayList<>();
            for (String page : PAGES) {
                rows.add(compared(page, small, large));
            }
            return rows;
        }
    }

    private static Measurement compared(String page, Reader small, Reader large)
            throws IOException, InterruptedException {
        Times few = new Times();
        Times many = new Times();
        for (int round = 0; round < WARMING + ROUNDS; round++) {
            double inFew = small.afterOneEntry(page);
            double inMany = large.afterOneEntry(page);
            if (round >= WARMING) {
                few.add(inFew);
                many.add(inMany);
            }
        }
        return Measurement.beside(
                "/" + page + " after one new entry, among 120,000",
                many.middle(),
                "ms",
                "the same in the sample",
                few.middle(),
                GOAL);
    }

    /** Somebody who records and reads. */
    private static final class Reader {
        private final SignedIn team;
        private int recorded;

        Reader(SignedIn team) {
            this.team = team;
        }

        void record(int figures) throws IOException, InterruptedException {
            team.sendFigures(FigureFile.of(recorded, figures));
            recorded += figures;
        }

        /** Milliseconds. */
        double afterOneEntry(String page) throws IOException, InterruptedException {
            record(1);
            long before = System.nanoTime();
            String unused = team.open(page);
            return (System.nanoTime() - before) / 1e6;
        }
    }
}
