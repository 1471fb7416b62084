package uk.org.waymark.benchmark;

import java.util.ArrayList;
import java.util.List;

/** The same measured some times over. */
final class Times {
    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    /** The one in the middle. */
    double middle() {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
