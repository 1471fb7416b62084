package uk.org.waymark.web.rest.nation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.nation.AreaFigure;
import uk.org.waymark.position.nation.AreaMeasure;
import uk.org.waymark.position.nation.AreaPlace;
import uk.org.waymark.position.nation.AreaPosition;
import uk.org.waymark.position.nation.Nation;
import uk.org.waymark.position.nation.Spread;
import uk.org.waymark.web.csv.CsvTable;
import uk.org.waymark.web.rest.measure.Codes;
import uk.org.waymark.web.rest.question.Question;

/**
 * The figures of all agreements at each period of one's term up to the one asked for, after RFC 4180: a row for each
 * measure or part of each area at each period. It is written as it is made, one period in memory at a time.
 */
public final class NationFigures {
    private static final List<String> COLUMNS = List.of(
            "agreement",
            "area",
            "region",
            "period",
            "knownAt",
            "theme",
            "code",
            "part",
            "title",
            "unit",
            "polarity",
            "outturn",
            "carriedForward",
            "target",
            "performance",
            "rank",
            "ranked",
            "late");

    private final Question question;
    private final Function<ReportingPeriod, Nation> nations;

    /**
     * @param question whose agreement's term and way of measuring count
     * @param nations all agreements beside one another at a period, as known when the question asks
     */
    public NationFigures(Question question, Function<ReportingPeriod, Nation> nations) {
        this.question = question;
        this.nations = nations;
    }

    /** A measure or a part of one, whose figures have ranks among one another. */
    private record Ranked(String code, Optional<String> part) {}

    /** Writes the table in UTF-8; the stream stays open. */
    public void write(OutputStream stream) throws IOException {
        Writer table = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        table.write(CsvTable.line(COLUMNS));
        for (ReportingPeriod period : question.agreement().periods()) {
            if (period.compareTo(question.period()) <= 0) {
                write(table, period, nations.apply(period));
            }
        }
        table.flush();
    }

    private void write(Writer table, ReportingPeriod period, Nation nation) throws IOException {
        Map<Ranked, Optional<Spread>> spreads = new HashMap<>();
        for (AreaPosition area : nation.areas()) {
            for (AreaMeasure measure : area.measures()) {
                for (AreaFigure figure : measure.figures()) {
                    Optional<Spread> spread = spreads.computeIfAbsent(
                            new Ranked(measure.code().text(), figure.part()),
                            ranked -> nation.spread(
                                    ranked.code(),
                                    ranked.part(),
                                    question.agreement().id()));
                    String late = nation.forPublic() ? "" : Boolean.toString(measure.late());
                    table.write(CsvTable.line(row(area, measure, figure, period, spread, late)));
                }
            }
        }
    }

    private List<String> row(
            AreaPosition area,
            AreaMeasure measure,
            AreaFigure figure,
            ReportingPeriod period,
            Optional<Spread> spread,
            String late) {
        Measurement measurement = measure.indicator().reportedMeasurement();
        Optional<AreaPlace> place = spread.flatMap(its -> its.find(area.agreement()));
        return List.of(
                area.agreement(),
                area.area(),
                area.region(),
                period.code(),
                question.known().text(),
                measure.theme(),
                measure.code().text(),
                figure.part().orElse(""),
                measure.indicator().briefTitle(),
                measurement.unit(),
                Codes.of(measurement.polarity()),
                text(figure.figure(), measurement),
                figure.figure().isPresent() ? Boolean.toString(figure.carriedForward()) : "",
                text(figure.target(), measurement),
                figure.performance().code(),
                place.flatMap(AreaPlace::rank)
                        .map(rank -> Integer.toString(rank))
                        .orElse(""),
                place.isPresent()
                        ? Integer.toString(spread.orElseThrow().places().size())
                        : "",
                late);
    }

    private static String text(Optional<Figure> figure, Measurement measurement) {
        return figure.map(its -> Codes.figure(its, measurement)).orElse("");
    }
}
