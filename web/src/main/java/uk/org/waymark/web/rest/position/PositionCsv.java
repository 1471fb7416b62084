package uk.org.waymark.web.rest.position;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.csv.CsvTable;

/**
 * A position as a table after RFC 4180 in UTF-8: a header, then a row for each measure and, below a measure in parts, a
 * row for each part. Rows whose column {@code part} is empty are the measures, each counted once.
 */
public final class PositionCsv {
    private PositionCsv() {}

    public static String of(Position position) {
        PositionAnswer answer = PositionAnswer.of(position);
        Stream<CsvRow> rows = answer.measures().stream().flatMap(measure -> CsvRow.of(answer, measure));
        return Stream.concat(Stream.of(CsvColumn.names()), rows.map(row -> CsvColumn.all()
                        .map(column -> column.cell(row))
                        .toList()))
                .map(CsvTable::line)
                .collect(Collectors.joining());
    }

    /** Suggests a file name that says what is inside. */
    public static String disposition(Position position) {
        return disposition(position, "csv");
    }

    /** The same for a file of another kind, by the ending of its name. */
    public static String disposition(Position position, String ending) {
        Function<String, String> plain = text -> text.replaceAll("[^A-Za-z0-9-]", "");
        return "attachment; filename=\"%s%s_%s_known-%s.%s\""
                .formatted(
                        plain.apply(position.agreement().id()),
                        position.scorecard().map(card -> "_" + card.id()).orElse(""),
                        position.period().code(),
                        plain.apply(position.known().text()),
                        ending);
    }
}
