package uk.org.waymark.ledger.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.definition.AgreementReader;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.testing.HealthTheme;
import uk.org.waymark.ledger.workbook.Column;
import uk.org.waymark.ledger.workbook.StandingRow;
import uk.org.waymark.position.KeptReadings;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.checking.Entered;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.NoFigure;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.NotCollected;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Suppressed;
import uk.org.waymark.position.reporting.Statement.Withdrawal;
import uk.org.waymark.position.reporting.Subject;

/** Whatever was said of a measure in parts: the sheet, the files, an import and the position give one answer. */
class OneReadingProperties {
    private static final Scope HEALTH = new Scope("leicester-2008-11", "health");
    private static final Instant NOW = Instant.parse("2009-05-01T09:00:00Z");
    private static final ReportingPeriod PERIOD = ReportingPeriod.parse("2008-09-Q3");
    private static final IndicatorCode CODE = IndicatorCode.of("NI 120");
    private static final Agreement AGREEMENT = AgreementReader.read(
            "leicester-2008-11.xml",
            OneReadingProperties.class.getResourceAsStream("/agreements/leicester-2008-11.xml"));
    private static final Desk DESK = new Desk(
            AGREEMENT,
            List.of(new HealthTheme()),
            new Actor(new Account(new UUID(0, 1)), Role.PERFORMANCE_TEAM, Optional.empty()),
            NOW);

    @Property(tries = 150)
    void theSheetAndTheFilesShowTheFigureOfThePosition(@ForAll("histories") List<Entry<?>> history) {
        Entries entries = new Entries(history);

        List<CaptureRow> rows = CaptureSheets.sheet(
                        HEALTH,
                        DESK,
                        PERIOD,
                        new Head(history.size(), new Hash("0".repeat(64))),
                        entries,
                        new KeptReadings())
                .rows()
                .stream()
                .filter(row -> row.subject().code().equals(CODE))
                .toList();

        for (CaptureRow row : rows) {
            Reading reading = readings(entries)
                    .filter(read -> read.part().equals(row.subject().part()))
                    .findFirst()
                    .orElseThrow();
            Optional<String> written =
                    Optional.ofNullable(StandingRow.of(new Standing(entries, Known.EVER), row.subject(), true)
                            .get(Column.OUTTURN));
            assertEquals(reading.figure(), row.outturn().map(Outturn::figure));
            assertEquals(reading.figure().map(Figure::text), written.filter(any -> row.noFigure()
                    .isEmpty()));
            assertEquals(row.noFigure().map(NoFigure::text), written.filter(any -> row.outturn()
                    .isEmpty()));
            assertEquals(reading.forecast().isRated(), row.forecast().isPresent());
        }
    }

    @Property(tries = 150)
    void proposingWhatIsShownChangesNothing(@ForAll("histories") List<Entry<?>> history) {
        Entries entries = new Entries(history);
        Standing standing = new Standing(entries, Known.EVER);
        List<Proposal> shown = new ArrayList<>();
        for (String part : List.of("female", "male")) {
            Subject subject = new Subject(CODE, Optional.of(part), PERIOD);
            standing.answer(subject)
                    .map(answer -> answer.statement()
                            .outturn()
                            .<Entered>map(outturn -> new Entered.Given(outturn.figure()))
                            .orElseGet(() -> answer.as(NoFigure.class)
                                    .<Entered>map(none -> new Entered.None(
                                            none.statement().absence(),
                                            none.statement().held()))
                                    .orElseThrow()))
                    .ifPresent(entered -> shown.add(Proposal.of(subject, entered)));
        }

        List<Assessment> assessments = new Assessor(DESK, entries, files -> Set.of()).assess(shown);

        assertTrue(
                assessments.stream().allMatch(assessment -> assessment.edits().isEmpty()));
    }

    @Property(tries = 150)
    void aReasonIsAskedForWheneverAnotherAnswerStands(@ForAll("histories") List<Entry<?>> history) {
        Entries entries = new Entries(history);
        Subject female = new Subject(CODE, Optional.of("female"), PERIOD);

        Assessment assessment = new Assessor(DESK, entries, files -> Set.of())
                .assess(List.of(Proposal.of(female, new Entered.Given(Figure.Amount.of("777")))))
                .get(0);

        boolean stands = new Standing(entries, Known.EVER).answer(female).isPresent();
        assertEquals(stands, assessment.restates());
        assertEquals(stands, assessment.errors().stream().anyMatch(error -> error.remedy()
                .equals("Say why the figure changed.")));
    }

    @Provide
    Arbitrary<List<Entry<?>>> histories() {
        Arbitrary<Optional<String>> part = Arbitraries.of(Optional.empty(), Optional.of("female"), Optional.of("male"));
        Arbitrary<Statement> statement = Combinators.combine(
                        part,
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(500, 504))
                .as(OneReadingProperties::statement);
        Arbitrary<Instant> known =
                Arbitraries.of("2009-01-10", "2009-02-10", "2009-03-10").map(day -> Known.from(LocalDate.parse(day)));
        return Combinators.combine(statement, known)
                .as((said, from) -> (Function<Long, Entry<?>>) sequence ->
                        new Entry<>(sequence, said, from, from, new UUID(0, 0), Optional.empty(), Optional.empty()))
                .list()
                .ofMaxSize(8)
                .map(OneReadingProperties::numbered);
    }

    private static List<Entry<?>> numbered(List<Function<Long, Entry<?>>> unnumbered) {
        List<Entry<?>> entries = new ArrayList<>();
        unnumbered.forEach(entry -> entries.add(entry.apply(entries.size() + 1L)));
        return entries;
    }

    private static Statement statement(Optional<String> part, int kind, int figure) {
        return switch (kind) {
            case 0 -> new NotApplicable(CODE, part, PERIOD);
            case 1 -> new Withdrawal(CODE, part, PERIOD);
            case 2 -> new Forecast(CODE, part, PERIOD, Performance.WITHIN, Optional.empty());
            case 3 -> new NotCollected(CODE, part, PERIOD);
            case 4 -> new Suppressed(CODE, part, PERIOD, Optional.empty());
            case 5 -> new Suppressed(CODE, part, PERIOD, Optional.of(Figure.Amount.of(Integer.toString(figure))));
            default ->
                new Outturn(CODE, part, PERIOD, Figure.Amount.of(Integer.toString(figure)), Optional.empty(), false);
        };
    }

    private static Stream<Reading> readings(Entries entries) {
        Position position = new Positions(AGREEMENT, DESK.themes(), entries).at(PERIOD, DESK.known(Optional.empty()));
        return position.findMeasure(CODE.text()).orElseThrow().parts().stream();
    }
}
