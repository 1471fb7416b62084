package uk.org.waymark.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Some rows of the table, measured together. It starts what it needs and stops it again. */
public interface Benchmark {

    /** What {@code -Dbenchmark.rows=} calls it. */
    String name();

    /**
     * Measures.
     *
     * @param work an empty folder for homes, deleted afterwards
     */
    List<Measurement> measure(Path work) throws IOException, InterruptedException;
}
