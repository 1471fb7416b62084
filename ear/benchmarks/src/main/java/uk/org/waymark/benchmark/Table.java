package uk.org.waymark.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was measured, for people and for programs.
 *
 * @param machine in general words
 */
record Table(String version, String machine, List<Measurement> rows) {
    private static final List<String> HEADING =
            List.of("work", "measured", "", "limit in the same run", "at the limit", "ratio", "to reach", "", "");

    /** Columns of one width each. */
    String text() {
        List<List<String>> lines = Stream.concat(
                        Stream.of(HEADING), rows.stream().map(Table::cells))
                .toList();
        int[] widths = new int[HEADING.size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        return "Waymark " + version + ". " + machine + "\n\n"
                + lines.stream().map(line -> padded(line, widths)).collect(Collectors.joining("\n")) + "\n";
    }

    private static String padded(List<String> line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            text.append(line.get(i)).append(" ".repeat(widths[i] - line.get(i).length() + 2));
        }
        return text.toString().stripTrailing();
    }

    private static List<String> cells(Measurement row) {
        return List.of(
                row.work(),
                Measurement.shown(row.value()),
                row.unit(),
                row.limit(),
                shown(row.atLimit()),
                shown(row.ratio()),
                row.goal().toString(),
                row.goal().equals(Measurement.Goal.NONE) ? "" : row.isMet() ? "reached" : "not reached",
                row.note());
    }

    private static String shown(OptionalDouble number) {
        return number.isPresent() ? Measurement.shown(number.getAsDouble()) : "";
    }

    String json() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Measurement row : rows) {
            JsonObjectBuilder object = Json.createObjectBuilder()
                    .add("work", row.work())
                    .add("value", rounded(row.value()))
                    .add("unit", row.unit());
            if (row.atLimit().isPresent()) {
                object.add("limit", row.limit())
                        .add("atLimit", rounded(row.atLimit().getAsDouble()))
                        .add("ratio", rounded(row.ratio().getAsDouble()));
            }
            if (!row.goal().equals(Measurement.Goal.NONE)) {
                object.add("goal", row.goal().toString()).add("reached", row.isMet());
            }
            array.add(row.note().isEmpty() ? object : object.add("note", row.note()));
        }
        StringWriter text = new StringWriter();
        JsonWriterFactory pretty = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        pretty.createWriter(text)
                .write(Json.createObjectBuilder()
                        .add("version", version)
                        .add("machine", machine)
                        .add("rows", array)
                        .build());
        return text + "\n";
    }

    private static BigDecimal rounded(double number) {
        return new BigDecimal(number, new MathContext(4));
    }
}
