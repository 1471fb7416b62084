package uk.org.waymark.web.published;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.OutturnEntry;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.elsewhere.Elsewhere;
import uk.org.waymark.web.csv.CsvTable;
import uk.org.waymark.web.rest.indicator.IndicatorAnswer;
import uk.org.waymark.web.rest.position.PositionAnswer;
import uk.org.waymark.web.rest.position.PositionCsv;

/** The figures of a release for programs, with the licence and what they mean. */
final class DataFile {
    private static final Jsonb JSON = JsonbBuilder.create();
    private static final String TYPE = "application/json";
    private static final String LICENCE = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";
    private static final String DECIMAL = "decimal";
    private static final String STRING = "string";

    /** The columns of the CSV of a measure: a name, and the datatype as the W3C's recommendation names it. */
    private static final List<List<String>> COLUMNS = List.of(
            List.of("code", STRING),
            List.of("period", STRING),
            List.of("part", STRING),
            List.of("figure", STRING),
            List.of("number", DECIMAL),
            List.of("unit", STRING),
            List.of("provisional", "boolean"),
            List.of("knownFrom", "date"),
            List.of("stands", "boolean"),
            List.of("reason", STRING));

    private DataFile() {}

    static Answer of(Place place, Snapshot snapshot, Release release, Position position) {
        return switch (place.page()) {
            case FIGURES_CSV -> answer(CsvTable.MEDIA_TYPE, PositionCsv.of(position));
            case FIGURES_JSON -> answer(TYPE, JSON.toJson(PositionAnswer.of(position)));
            case MEASURE_CSV -> answer(CsvTable.MEDIA_TYPE, csv(measure(place, position)));
            case MEASURE_JSON -> answer(TYPE, json(measure(place, position), snapshot, release, position));
            case MEASURE_METADATA ->
                answer("application/csvm+json", metadata(measure(place, position), release, position));
            default -> throw new IllegalStateException(place + " is no file");
        };
    }

    private static Answer answer(String type, String text) {
        return Answer.of(type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static MeasurePosition measure(Place place, Position position) {
        return position.findMeasure(place.subject()).orElseThrow();
    }

    private static String json(MeasurePosition measure, Snapshot snapshot, Release release, Position position) {
        Elsewhere elsewhere = Elsewhere.of(measure.indicator(), snapshot.entries(), position.known());
        return Json.createObjectBuilder()
                .add("publication", release.name())
                .add("publisher", position.agreement().area())
                .add("licence", LICENCE)
                .add("agreement", position.agreement().id())
                .add("period", position.period().code())
                .add("known", position.known().text())
                .add("measure", IndicatorAnswer.of(position, measure, elsewhere))
                .build()
                .toString();
    }

    /** Every figure that was told of the measure, superseded ones included, earliest known first. */
    private static String csv(MeasurePosition measure) {
        return Stream.concat(
                        Stream.of(COLUMNS.stream().map(column -> column.get(0)).toList()),
                        measure.figures().stream().map(figure -> row(measure, figure)))
                .map(CsvTable::line)
                .collect(Collectors.joining());
    }

    private static List<String> row(MeasurePosition measure, OutturnEntry figure) {
        return List.of(
                figure.outturn().code().text(),
                figure.outturn().period().code(),
                figure.outturn().part().orElse(""),
                figure.outturn().figure().text(),
                figure.outturn()
                        .figure()
                        .number()
                        .map(number -> number.toPlainString())
                        .orElse(""),
                measure.indicator().reportedMeasurement().unit(),
                Boolean.toString(figure.outturn().provisional()),
                LocalDate.ofInstant(figure.entry().knownFrom(), Known.LONDON).toString(),
                Boolean.toString(figure.stands()),
                figure.entry().reason().orElse(""));
    }

    private static String metadata(MeasurePosition measure, Release release, Position position) {
        Indicator indicator = measure.indicator();
        JsonArrayBuilder columns = Json.createArrayBuilder();
        COLUMNS.forEach(column -> columns.add(Json.createObjectBuilder()
                .add("name", column.get(0))
                .add("titles", column.get(0))
                .add("datatype", column.get(1))));
        JsonObjectBuilder table = Json.createObjectBuilder()
                .add("@context", "http://www.w3.org/ns/csvw")
                .add("url", measure.code().address() + ".csv")
                .add("dc:title", indicator.title())
                .add("dc:description", indicator.plainTitle())
                .add("dc:publisher", position.agreement().area())
                .add("dc:license", LICENCE)
                .add("dc:isPartOf", release.agreement() + " " + release.name())
                .add("tableSchema", Json.createObjectBuilder().add("columns", columns));
        indicator.source().ifPresent(source -> table.add("dc:source", source));
        return table.build().toString();
    }
}
