package uk.org.waymark.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.NotCollected;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Withdrawal;
import uk.org.waymark.position.reporting.Subject;
import uk.org.waymark.web.measure.MeasureRow;
import uk.org.waymark.web.rest.measure.MeasureAnswer;
import uk.org.waymark.web.rest.position.PositionCsv;
import uk.org.waymark.web.small.Small;
import uk.org.waymark.web.small.TextTheme;

/** Whatever was said of a measure in parts: page, API, table and audit say what stands, each part by its name. */
class OneReadingProperties {
    private static final IndicatorCode CODE = IndicatorCode.of("NI 120");
    private static final ReportingPeriod PERIOD = ReportingPeriod.parse("2008-09-Q2");
    private static final Known TODAY = Known.parse("2009-05-01");
    private static final List<String> PARTS = List.of("female", "male");
    private static final Theme THEME = TextTheme.of(
            """
            <theme xmlns="urn:uk.org.waymark:1" id="town" agreement="smallshire" title="The town">
              <indicator code="NI 120" designation="designated">
                <title>Mortality</title>
                <plain-title>Deaths</plain-title>
                <measured unit="deaths" decimals="0" polarity="low" kind="rate" collected="quarterly"/>
                <part id="female">Women</part>
                <part id="male">Men</part>
                <partner id="council" lead="true"/>
                <agreed known-from="2008-06-02" by="Agreement of June 2008">
                  <baseline><not-known>Never counted before.</not-known></baseline>
                  <target year="2008/09"><parts><part id="female">552</part><part id="male">801</part></parts></target>
                </agreed>
              </indicator>
            </theme>
            """,
            """
            <action-plan xmlns="urn:uk.org.waymark:1" theme="town"><none>There is none.</none></action-plan>
            """);

    @Property(tries = 150)
    void theApiTheTableAndThePageShowWhatStands(@ForAll("histories") List<Entry<Statement>> history) {
        Entries entries = new Entries(history);
        Position position = new Positions(Small.AGREEMENT, List.of(THEME), entries).at(PERIOD, TODAY);
        MeasurePosition measure = Small.measure(position, "NI 120");

        Map<String, String> standing = standing(entries);

        assertEquals(standing, inApi(measure));
        assertEquals(standing, inTable(position));
        assertEquals(
                standing.values().stream().toList(),
                MeasureRow.of(0, measure, position.scheme()).outturn().stream()
                        .flatMap(row -> Stream.of(row.split(", ", -1)))
                        .map(part -> part.replaceFirst("(Women|Men) ", ""))
                        .toList());
    }

    @Property(tries = 100)
    void theAuditNamesThePartAndTheFigureOfEveryStatement(@ForAll("histories") List<Entry<Statement>> history) {
        for (Entry<Statement> entry : history) {
            OfMeasure statement = (OfMeasure) entry.statement();

            Said said = Said.of(statement);

            String part = statement.part().map(id -> ", " + id).orElse("");
            assertEquals("NI 120" + part + ", 2008/09 Q2", said.about());
            assertTrue(!(statement instanceof Outturn outturn)
                    || said.words().equals(outturn.figure().text()));
        }
    }

    /** The figure of each part that has one. */
    private static Map<String, String> standing(Entries entries) {
        Standing standing = new Standing(entries, TODAY);
        Map<String, String> figures = new TreeMap<>();
        PARTS.forEach(part -> standing.outturn(new Subject(CODE, Optional.of(part), PERIOD))
                .ifPresent(entry -> figures.put(part, entry.statement().figure().text())));
        return figures;
    }

    private static Map<String, String> inApi(MeasurePosition measure) {
        Map<String, String> figures = new TreeMap<>();
        MeasureAnswer.of(measure).parts().forEach(part -> part.outturn()
                .ifPresent(figure -> figures.put(part.part(), figure)));
        return figures;
    }

    private static Map<String, String> inTable(Position position) {
        List<List<String>> lines = PositionCsv.of(position)
                .lines()
                .map(line -> List.of(line.split(",", -1)))
                .toList();
        int part = lines.get(0).indexOf("part");
        int outturn = lines.get(0).indexOf("outturn");
        return lines.stream()
                .skip(1)
                .filter(line -> !line.get(part).isEmpty() && !line.get(outturn).isEmpty())
                .collect(
                        Collectors.toMap(line -> line.get(part), line -> line.get(outturn), (a, b) -> b, TreeMap::new));
    }

    @Provide
    Arbitrary<List<Entry<Statement>>> histories() {
        Arbitrary<Optional<String>> part = Arbitraries.of(Optional.empty(), Optional.of("female"), Optional.of("male"));
        Arbitrary<Statement> statement = Combinators.combine(
                        part,
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(500, 504))
                .as(OneReadingProperties::statement);
        Arbitrary<Instant> known =
                Arbitraries.of("2009-01-10", "2009-02-10", "2009-03-10").map(day -> Known.from(LocalDate.parse(day)));
        return Combinators.combine(statement, known)
                .as(Told::new)
                .list()
                .ofMaxSize(8)
                .map(OneReadingProperties::numbered);
    }

    private record Told(Statement statement, Instant from) {}

    private static List<Entry<Statement>> numbered(List<Told> told) {
        List<Entry<Statement>> entries = new ArrayList<>();
        told.forEach(each -> entries.add(new Entry<>(
                entries.size() + 1L,
                each.statement(),
                each.from(),
                each.from(),
                new UUID(0, 0),
                Optional.empty(),
                Optional.empty())));
        return entries;
    }

    private static Statement statement(Optional<String> part, int kind, int figure) {
        return switch (kind) {
            case 0 -> new NotApplicable(CODE, part, PERIOD);
            case 2 -> new NotCollected(CODE, part, PERIOD);
            case 1 -> new Withdrawal(CODE, part, PERIOD);
            default ->
                new Outturn(
                        CODE,
                        part.or(() -> Optional.of("male")),
                        PERIOD,
                        Figure.Amount.of(Integer.toString(figure)),
                        Optional.empty(),
                        false);
        };
    }
}
