package uk.org.waymark.web.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The upright axis of a chart: round steps that hold every value drawn.
 *
 * @param low the value at the bottom
 * @param high the value at the top
 * @param step from one tick to the next
 */
record Scale(double low, double high, double step, double top, double bottom) {
    private static final int WISHED_STEPS = 4;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** An axis between two heights of the drawing. Values need not include zero: what is read is a change. */
    static Scale over(Collection<Double> values, double top, double bottom) {
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double span = most - least;
        double margin = span == 0 ? Math.max(1, Math.abs(most) / 10) : span * 0.12;
        double step = roundStep((span + 2 * margin) / WISHED_STEPS);
        double floor = Math.floor((least - margin) / step) * step;
        double low = least >= 0 ? Math.max(0, floor) : floor;
        double high = Math.ceil((most + margin) / step) * step;
        return new Scale(low, high, step, top, bottom);
    }

    private static double roundStep(double rough) {
        double magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double round : ROUND) {
            if (round * magnitude >= rough) {
                return round * magnitude;
            }
        }
        return 10 * magnitude;
    }

    double y(double value) {
        return bottom - (value - low) / (high - low) * (bottom - top);
    }

    /** The values of the ticks, written with no more decimals than the step needs. */
    List<BigDecimal> ticks() {
        int places = Math.max(0, BigDecimal.valueOf(step).stripTrailingZeros().scale());
        List<BigDecimal> ticks = new ArrayList<>();
        for (int i = 0; low + i * step <= high + step / 1000; i++) {
            ticks.add(BigDecimal.valueOf(low + i * step).setScale(places, RoundingMode.HALF_UP));
        }
        return List.copyOf(ticks);
    }
}
