package uk.org.waymark.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.org.waymark.benchmark.product.Product;
import uk.org.waymark.launcher.settings.Folders;

/**
 * Measures every row, or those that {@code -Dbenchmark.rows=start,import} names, and writes the table as text and JSON.
 * No row fails for being slow; what is missing to measure it ends the run with one line.
 */
public final class Benchmarks {
    /** In the order of the table. A further row is one more of them. */
    private static final List<Benchmark> ALL = List.of(
            new StartBenchmark(),
            new FirstStartBenchmark(),
            new ReadBenchmark(),
            new NationBenchmark(),
            new PageBenchmark(),
            new ImportBenchmark(),
            new MemoryBenchmark(),
            new GrowthBenchmark());

    private Benchmarks() {}

    public static void main(String... unused) throws IOException, InterruptedException {
        try {
            run(System.getProperty("benchmark.rows", ""));
        } catch (IllegalStateException missing) {
            System.err.println(missing.getMessage());
            System.exit(1);
        }
    }

    private static void run(String wanted) throws IOException, InterruptedException {
        List<String> names = List.of(wanted.split(",", -1));
        List<Measurement> rows = new ArrayList<>();
        for (Benchmark benchmark : ALL) {
            if (wanted.isBlank() || names.contains(benchmark.name())) {
                Path work = Files.createTempDirectory(Product.target(), benchmark.name());
                rows.addAll(benchmark.measure(work));
                Folders.delete(work);
            }
        }
        Table table = new Table(System.getProperty("waymark.version", "unreleased"), machine(), rows);
        System.out.println(table.text());
        Files.writeString(Product.target().resolve("benchmarks.txt"), table.text());
        Files.writeString(Product.target().resolve("benchmarks.json"), table.json());
    }

    private static String machine() {
        long bytes =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return String.format(
                Locale.ROOT,
                "%d cores, %d GB, %s, Java %s, PostgreSQL 17 as delivered.",
                Runtime.getRuntime().availableProcessors(),
                Math.round(bytes / 1e9),
                System.getProperty("os.arch"),
                Runtime.version().feature());
    }
}
