package uk.org.waymark.verification.cost;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.org.waymark.verification.permission.Visitor;
import uk.org.waymark.verification.product.RunningProduct;

/**
 * What a page costs after one new entry in a ledger of 120,000 entries and in that of the sample, in turn on the same
 * machine. Times are printed; what is promised is their ratio.
 */
class PageCostBenchmark {
    private static final int ROUNDS = 40;
    private static final int WARMING = 30;
    private static final double PROMISED = 1.3;
    private static final List<String> PAGES =
            List.of("/", "/themes/health", "/indicators/NI126", "/returns", "/capture/health", "/api/v1/position");

    @Test
    void aPageCostsTheSameInALongLedger() throws IOException, InterruptedException {
        try (RunningProduct few = RunningProduct.start("few-entries", "--sample", "leicester-2008-11");
                RunningProduct many = RunningProduct.start("many-entries", "--sample", "leicester-2008-11")) {
            LongLedger small = LongLedger.of(few);
            LongLedger large = LongLedger.of(many);
            large.record(120_000);

            List<String> tooMuch = new ArrayList<>();
            for (String page : PAGES) {
                Times times = compared(page, small, large);
                System.out.println(times);
                if (times.ratio() > PROMISED) {
                    tooMuch.add(times.toString());
                }
            }
            assertTrue(tooMuch.isEmpty(), tooMuch.toString());
        }
    }

    /** Milliseconds, in the middle of all rounds. */
    private record Times(String page, double few, double many) {
        double ratio() {
            return many / few;
        }

        @Override
        public String toString() {
            return "%-20s after one new entry: %6.1f ms in the sample, %6.1f ms among 120,000 entries, ratio %.2f"
                    .formatted(page, few, many, ratio());
        }
    }

    private static Times compared(String page, LongLedger small, LongLedger large)
            throws IOException, InterruptedException {
        List<Double> few = new ArrayList<>();
        List<Double> many = new ArrayList<>();
        for (int round = 0; round < WARMING + ROUNDS; round++) {
            double inFew = afterOneEntry(page, small);
            double inMany = afterOneEntry(page, large);
            if (round >= WARMING) {
                few.add(inFew);
                many.add(inMany);
            }
        }
        return new Times(page, middle(few), middle(many));
    }

    private static double afterOneEntry(String page, LongLedger ledger) throws IOException, InterruptedException {
        ledger.record(1);
        Visitor reader = ledger.team();
        long before = System.nanoTime();
        reader.get(page);
        return (System.nanoTime() - before) / 1e6;
    }

    private static double middle(List<Double> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}
