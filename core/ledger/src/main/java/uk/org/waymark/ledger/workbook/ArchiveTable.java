package uk.org.waymark.ledger.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Subject;

/**
 * What is said of the measures of a period, for machines: a row for all that one document says of a measure, part, group
 * or month. Imported again as an archive, it makes the same figures, forecasts and commentary; imported where it comes from,
 * it changes nothing. Evidence is not in it: its files would be missing, and it is not for everybody.
 */
public final class ArchiveTable {
    private static final String KNOWN_FROM = "known from";
    private static final String SOURCE = "source";
    private static final List<Column> KEYS = List.of(Column.CODE, Column.PART, Column.PERIOD);

    /** Of a row what may be said in it, in this order. */
    private static final List<Column> SAID = List.of(
            Column.OUTTURN,
            Column.PROVISIONAL,
            Column.SPAN,
            Column.FORECAST,
            Column.PROJECTED,
            Column.COMMENTARY,
            Column.REASON);

    private final Standing standing;
    private final List<Line> lines = new ArrayList<>();

    private ArchiveTable(Standing standing) {
        this.standing = standing;
    }

    /** What a row is about, and on what grounds it says what it says. */
    private record About(String code, String part, String period, LocalDate knownFrom, Optional<String> source) {
        static About of(Entry<? extends OfMeasure> entry, String period) {
            return new About(
                    entry.statement().code().text(),
                    entry.statement().part().orElse(""),
                    period,
                    LocalDate.ofInstant(entry.knownFrom(), Known.LONDON),
                    entry.source());
        }

        private String text(Column key) {
            return switch (key) {
                case CODE -> code;
                case PART -> part;
                default -> period;
            };
        }
    }

    private record Line(About about, Map<Column, String> said) {
        private boolean takes(About other, Map<Column, String> more) {
            return about.equals(other) && Collections.disjoint(said.keySet(), more.keySet());
        }

        private Row row() {
            return new Row(Stream.of(
                            KEYS.stream().map(key -> Cell.of(about.text(key))),
                            SAID.stream().map(column -> cell(column, said.getOrDefault(column, ""))),
                            Stream.of(
                                    Cell.of(about.knownFrom().toString()),
                                    Cell.of(about.source().orElse(""))))
                    .flatMap(cells -> cells)
                    .toList());
        }

        private static Cell cell(Column column, String text) {
            return content(column) == Content.NUMBER && !text.isEmpty() ? Cell.of(text, text) : Cell.of(text);
        }
    }

    /**
     * The table of a period.
     *
     * @param standing what stands at the moment of the position
     */
    public static Grid of(String id, String caption, Position position, Standing standing) {
        ArchiveTable table = new ArchiveTable(standing);
        position.measures().forEach(measure -> table.add(measure.indicator(), position));
        return new Grid(
                id, caption, columns(), table.lines.stream().map(Line::row).toList(), List.of());
    }

    private static List<Grid.Column> columns() {
        return Stream.of(
                        KEYS.stream().map(Column::heading),
                        SAID.stream().map(Column::heading),
                        Stream.of(KNOWN_FROM, SOURCE))
                .flatMap(headings -> headings)
                .map(heading -> new Grid.Column(heading, heading, content(heading)))
                .toList();
    }

    private static Content content(String heading) {
        return Stream.of(Column.OUTTURN, Column.PROJECTED).map(Column::heading).anyMatch(heading::equals)
                ? Content.NUMBER
                : Content.WORDS;
    }

    private static Content content(Column column) {
        return content(column.heading());
    }

    private void add(Indicator indicator, Position position) {
        Subject whole = new Subject(indicator.code(), Optional.empty(), position.period());
        add(whole);
        indicator.parts().forEach(part -> add(part(whole, part.id())));
        indicator.breakdowns().stream()
                .flatMap(breakdown -> breakdown.groups().stream())
                .flatMap(group -> standing.group(part(whole, group.id())).stream())
                .forEach(this::add);
    }

    private static Subject part(Subject whole, String id) {
        return new Subject(whole.code(), Optional.of(id), whole.period());
    }

    private void add(Subject subject) {
        standing.instalments(subject).forEach((when, entry) -> add(entry, when.words()));
        Stream.of(
                        // A figure that is made of months was never said; they are.
                        standing
                                .answer(subject)
                                .filter(entry -> entry.statement()
                                        .outturn()
                                        .flatMap(Outturn::rolledUp)
                                        .isEmpty())
                                .stream(),
                        standing.forecast(subject).stream(),
                        standing.commentary(subject).stream())
                .<Entry<? extends OfMeasure>>flatMap(entries -> entries)
                // What is said of the whole covers its parts, and stands once.
                .filter(entry -> entry.statement().part().equals(subject.part()))
                .forEach(this::add);
    }

    private void add(Entry<? extends OfMeasure> entry) {
        add(entry, entry.statement().period().toString());
    }

    private void add(Entry<? extends OfMeasure> entry, String period) {
        About about = About.of(entry, period);
        Map<Column, String> said = StandingRow.said(entry);
        Line line =
                lines.stream().filter(any -> any.takes(about, said)).findFirst().orElseGet(() -> begin(about));
        line.said().putAll(said);
        entry.reason().ifPresent(reason -> line.said().putIfAbsent(Column.REASON, reason));
    }

    private Line begin(About about) {
        Line line = new Line(about, new EnumMap<>(Column.class));
        lines.add(line);
        return line;
    }
}
