package uk.org.waymark.web.nation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.nation.AreaFigure;
import uk.org.waymark.position.nation.AreaMeasure;
import uk.org.waymark.position.nation.AreaPosition;
import uk.org.waymark.position.nation.Nation;
import uk.org.waymark.web.small.Small;

/** Areas that have the agreement of Smallshire under other names; of NI 117, where low is good, each has a figure. */
public final class Areas {
    public static final String OWN = "smallshire";

    private Areas() {}

    public static Nation nation(AreaPosition... areas) {
        return new Nation(List.of(areas), false);
    }

    /** So many areas beside one's own, the first with 8.1% and each with a tenth more than the one before. */
    public static Nation many(int areas, String ownFigure) {
        return new Nation(
                IntStream.rangeClosed(0, areas)
                        .mapToObj(number -> number == 0
                                ? area("Smallshire", "the North", ownFigure)
                                : area("Area %03d".formatted(number), "the South", "%.1f".formatted(8 + number / 10.0)))
                        .toList(),
                false);
    }

    /** The same area, whose figure of NI 117 is late. */
    static AreaPosition late(AreaPosition area) {
        return with(area, true, Optional.empty());
    }

    /** The same area, whose figure of NI 117 is not rated. */
    static AreaPosition unrated(AreaPosition area) {
        return with(
                area,
                measure -> new AreaMeasure(
                        measure.theme(),
                        measure.indicator(),
                        measure.keys(),
                        measure.review(),
                        measure.late(),
                        measure.commentary(),
                        measure.figures().stream()
                                .map(figure -> new AreaFigure(
                                        figure.part(),
                                        figure.figure(),
                                        Optional.empty(),
                                        Performance.NOT_RATED,
                                        figure.carriedForward()))
                                .toList()));
    }

    /** The same area, which wrote something of its figure of NI 117. */
    static AreaPosition writing(AreaPosition area, String text) {
        return with(area, false, Optional.of(text));
    }

    private static AreaPosition with(AreaPosition area, boolean late, Optional<String> text) {
        return with(
                area,
                measure -> new AreaMeasure(
                        measure.theme(),
                        measure.indicator(),
                        measure.keys(),
                        measure.review(),
                        late,
                        text,
                        measure.figures()));
    }

    /** The same area with its NI 117 changed. */
    private static AreaPosition with(AreaPosition area, UnaryOperator<AreaMeasure> change) {
        return new AreaPosition(
                area.agreement(),
                area.area(),
                area.region(),
                area.all(),
                area.themes(),
                area.measures().stream()
                        .map(measure -> measure.code().text().equals("NI 117") ? change.apply(measure) : measure)
                        .toList());
    }

    /** An area with a figure of NI 117, or with "-" for none. */
    public static AreaPosition area(String name, String region, String figure) {
        AreaPosition small = AreaPosition.of(
                figure.equals("-")
                        ? Small.position("")
                        : Small.position("NI 117 | 2008/09 Q2 | " + figure + " | - | 2008-11-25"));
        return new AreaPosition(
                name.toLowerCase(Locale.ROOT).replace(' ', '-'),
                name,
                "Government Office for " + region,
                small.all(),
                small.themes(),
                small.measures());
    }
}
