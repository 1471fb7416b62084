package uk.org.waymark.web.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Reading;
import uk.org.waymark.web.words.Words;

/** The figures of a measure so far, beside the target they are judged by, in the space of a word. */
public final class Sparkline {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 26;
    private static final int EDGE = 6;
    private static final int MOST = 12;

    private Sparkline() {}

    /** The drawing; empty where no figure can be drawn. A measure in parts shows its first part. */
    public static String of(MeasurePosition measure) {
        Optional<String> part = measure.series().stream().findFirst().flatMap(Reading::part);
        List<Reading> drawn = measure.series().stream()
                .filter(reading -> reading.part().equals(part))
                .filter(reading -> reading.figure().flatMap(Magnitude::of).isPresent())
                .toList();
        return drawn.isEmpty() ? "" : draw(drawn.subList(Math.max(0, drawn.size() - MOST), drawn.size()));
    }

    private static String draw(List<Reading> readings) {
        List<Double> figures = readings.stream()
                .map(reading -> reading.figure().flatMap(Magnitude::of).orElseThrow())
                .toList();
        Reading last = readings.get(readings.size() - 1);
        Optional<Double> target =
                last.target().flatMap(inForce -> Magnitude.of(inForce.target(), last.part(), Optional.empty()));
        double low = Math.min(least(figures), target.orElse(least(figures)));
        double high = Math.max(most(figures), target.orElse(most(figures)));
        Svg svg = Svg.picture(
                WIDTH, HEIGHT, "spark", Words.counted("spark.title", readings.size(), Words.number(readings.size())));
        target.ifPresent(aim -> svg.element(
                "line",
                "x1",
                0,
                "x2",
                WIDTH,
                "y1",
                y(aim, low, high),
                "y2",
                y(aim, low, high),
                "stroke",
                Ink.BRAND,
                "stroke-width",
                1.5,
                "stroke-dasharray",
                "4 3"));
        if (figures.size() > 1) {
            svg.element("polyline", "points", points(figures, low, high), "fill", "none", "stroke", Ink.SOFT);
        }
        svg.element(
                "circle",
                "cx",
                x(figures.size() - 1, figures.size()),
                "cy",
                y(figures.get(figures.size() - 1), low, high),
                "r",
                4,
                "fill",
                Ink.of(last.performance().isRated() ? last.performance().code() : "none"));
        return svg.end();
    }

    private static String points(List<Double> figures, double low, double high) {
        return IntStream.range(0, figures.size())
                .mapToObj(i -> Svg.number(x(i, figures.size())) + "," + Svg.number(y(figures.get(i), low, high)))
                .collect(Collectors.joining(" "));
    }

    private static double x(int index, int of) {
        return of == 1 ? WIDTH / 2.0 : EDGE + (WIDTH - 2.0 * EDGE) * index / (of - 1);
    }

    private static double y(double value, double low, double high) {
        double share = high == low ? 0.5 : (value - low) / (high - low);
        return HEIGHT - EDGE - share * (HEIGHT - 2.0 * EDGE);
    }

    private static double least(List<Double> figures) {
        return figures.stream().min(Double::compare).orElseThrow();
    }

    private static double most(List<Double> figures) {
        return figures.stream().max(Double::compare).orElseThrow();
    }
}
