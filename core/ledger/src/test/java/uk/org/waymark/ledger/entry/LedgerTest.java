package uk.org.waymark.ledger.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.database.Turns;
import uk.org.waymark.ledger.testing.TestDatabase;
import uk.org.waymark.position.reporting.CycleStatement.PeriodClosed;
import uk.org.waymark.position.reporting.CycleStatement.PeriodOpened;
import uk.org.waymark.position.reporting.CycleStatement.Submitted;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.ReleaseStatement.AgreementRelease;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Overruled;
import uk.org.waymark.position.reporting.Statement.PublishedDistribution;
import uk.org.waymark.position.reporting.Statement.Reopened;
import uk.org.waymark.position.reporting.Statement.SignedOff;

class LedgerTest {
    private static final String LEICESTER = "leicester-2008-11";
    private static final String DERBY = "derby-2008-11";
    private static final IndicatorCode NI_117 = IndicatorCode.of("NI 117");
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008-09-Q2");
    private static final Instant MAY = Instant.parse("2009-05-01T09:00:00Z");
    private static final Known THEN = Known.parse("2009-05-01");

    private final TestDatabase database = TestDatabase.migrated();
    private final Ledger ledger = database.ledger(Clock.fixed(MAY, Known.LONDON));

    @Test
    void everyKindOfStatementComesBackAsItWasSaid() {
        List<Statement> said = List.of(
                outturn("8.40"),
                new Outturn(
                        NI_117,
                        Optional.of("male"),
                        Q2,
                        new Figure.Ratio(10, 23),
                        Optional.of("academic year 2007/08"),
                        true),
                new Outturn(NI_117, Optional.empty(), Q2, new Figure.Level(4), Optional.empty(), false),
                new Forecast(
                        NI_117, Optional.of("female"), Q2, Performance.WORSE, Optional.of(Figure.Amount.of("9.10"))),
                new Forecast(NI_117, Optional.empty(), Q2, Performance.BETTER, Optional.empty()),
                new Commentary(NI_117, Q2, "A tab\there, a \\ backslash,\na new line and \"quotes\": £1–2"),
                new NotApplicable(NI_117, Optional.of("male"), Q2),
                new Evidence(NI_117, Q2, "Survey tables", "https://example.org/tables"),
                new Overruled(NI_117, Optional.empty(), Q2, "The figure is four times the last one."),
                new SignedOff(NI_117, Q2),
                new Reopened(NI_117, Q2, Account.WAYMARK.id(), LocalDate.of(2009, 5, 31)),
                new PeriodOpened(Q2, LocalDate.of(2008, 10, 31)),
                new PeriodClosed(Q2),
                new Submitted("health", Q2),
                new Progress("young-people", "visits", Progress.State.UNDER_WAY, "first visits made"),
                new PublishedDistribution(
                        LocalDate.of(2006, 9, 30),
                        new BigDecimal("33.0"),
                        new BigDecimal("34"),
                        BigDecimal.TEN,
                        BigDecimal.ONE));

        ledger.append(
                LEICESTER, Account.WAYMARK, said.stream().map(NewEntry::now).toList());

        assertEquals(said, statements(ledger.entries(LEICESTER)));
    }

    @Test
    void anEntryKeepsItsDatesReasonAndSource() {
        Instant november = Instant.parse("2008-11-25T00:00:00Z");

        ledger.append(
                LEICESTER,
                Account.WAYMARK,
                List.of(new NewEntry(outturn("8.4"), Optional.of(november), Optional.of("late"), Optional.of("004"))));
        ledger.append(LEICESTER, Account.WAYMARK, List.of(NewEntry.now(outturn("8.5"))));

        List<Entry<Outturn>> entries =
                ledger.entries(LEICESTER).about(NI_117, Outturn.class, THEN).toList();
        assertEquals(november, entries.get(0).knownFrom());
        assertEquals(Optional.of("late"), entries.get(0).reason());
        assertEquals(Optional.of("004"), entries.get(0).source());
        assertEquals(Account.WAYMARK.id(), entries.get(0).recordedBy());
        assertEquals(MAY, entries.get(1).knownFrom());
        assertTrue(entries.get(1).recordedAt().isAfter(MAY), "recorded by the real clock");
    }

    @Test
    void theHeadChangesWithEachEntryAndOtherAgreementsHaveTheirOwn() {
        assertEquals(Head.EMPTY, ledger.head(LEICESTER));

        Head first = ledger.append(LEICESTER, Account.WAYMARK, List.of(NewEntry.now(outturn("8.4"))));

        assertEquals(1, first.sequence());
        assertEquals(first, ledger.head(LEICESTER));
        assertEquals(Head.EMPTY, ledger.head(DERBY));
    }

    @Test
    void entriesAreReadOncePerHead() {
        ledger.append(LEICESTER, Account.WAYMARK, List.of(NewEntry.now(outturn("8.4"))));

        assertSame(ledger.entries(LEICESTER), ledger.entries(LEICESTER));
    }

    @Test
    void whereThereIsNoRoomForAllTheAgreementAskedForTheLongestAgoIsLetGoOfAndReadAgain() {
        append(LEICESTER, "8.4", "8.5");
        append(DERBY, "7.1", "7.2");
        Ledger small = ledgerWithRoomFor(3);
        List<String> letGo = new ArrayList<>();
        small.whenLetGo(letGo::add);

        Entries leicester = small.entries(LEICESTER);
        small.entries(DERBY);

        assertEquals(List.of(LEICESTER), letGo);
        assertEquals(statements(leicester), statements(small.entries(LEICESTER)));
        assertEquals(6, small.entriesRead());
    }

    @Test
    void anAgreementLargerThanTheRoomIsKeptWhileNobodyAsksForAnother() {
        append(LEICESTER, "8.4", "8.5");
        append(DERBY, "7.1");
        Ledger small = ledgerWithRoomFor(1);

        assertSame(small.entries(LEICESTER), small.entries(LEICESTER));

        Entries read = small.entries(LEICESTER);
        small.entries(DERBY);
        assertNotSame(read, small.entries(LEICESTER));
    }

    @Test
    void whoGoesThroughAllAgreementsTakesNoRoomFromOthers() {
        append(LEICESTER, "8.4", "8.5");
        append(DERBY, "7.1", "7.2");
        Ledger small = ledgerWithRoomFor(3);
        List<String> letGo = new ArrayList<>();
        small.whenLetGo(letGo::add);
        Entries leicester = small.entries(LEICESTER);

        assertEquals(
                statements(ledger.entries(DERBY)),
                small.inPassing(DERBY, ledger.head(DERBY), entries -> statements(entries)));

        assertEquals(List.of(DERBY), letGo);
        assertSame(leicester, small.entries(LEICESTER));
        assertSame(leicester, small.inPassing(LEICESTER, ledger.head(LEICESTER), entries -> entries));
    }

    @Test
    void whereThereIsRoomWhatIsReadInPassingStays() {
        append(LEICESTER, "8.4", "8.5");
        append(DERBY, "7.1", "7.2");
        Ledger large = ledgerWithRoomFor(4);
        large.entries(LEICESTER);

        assertSame(large.inPassing(DERBY, ledger.head(DERBY), entries -> entries), large.entries(DERBY));
        assertEquals(4, large.entriesRead());
    }

    @Test
    void whatWasSaidOfTheDefinitionsIsReadByItself() {
        AgreementRelease release = new AgreementRelease("ab".repeat(32), 1);
        append(LEICESTER, "8.4", "8.5");
        ledger.appendToDefinitions(LEICESTER, Account.WAYMARK, none -> List.of(NewEntry.now(release)));
        long before = ledger.entriesRead();

        assertEquals(List.of(release), statements(ledger.ofDefinitions(LEICESTER)));
        assertEquals(before + 1, ledger.entriesRead());
    }

    @Test
    void nothingIsAppendedWhenWhatChoosesFails() {
        assertThrows(
                IllegalStateException.class,
                () -> ledger.append(LEICESTER, Account.WAYMARK, (head, standing) -> {
                    ledger.append(LEICESTER, Account.WAYMARK, List.of(NewEntry.now(outturn("8.4"))));
                    throw new IllegalStateException("changed my mind");
                }));

        assertEquals(Head.EMPTY, ledger.head(LEICESTER));
    }

    @Test
    void whatGivesOneEntryAfterAnotherFailsAtOnceWhenItAsksTheDatabaseMeanwhile() {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> ledger.appendFrom(LEICESTER, Account.WAYMARK, (head, standing, taker) -> {
                    taker.accept(NewEntry.now(outturn("8.4")));
                    ledger.head(LEICESTER);
                }));

        assertTrue(refused.getMessage().contains("nothing can be asked"), refused.getMessage());
        assertEquals(Head.EMPTY, ledger.head(LEICESTER), "it can be asked again, and nothing stands");
    }

    @Test
    void twoThreadsThatAppendAtOnceMakeOneChainWithoutGaps() throws Exception {
        int each = 20;
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = Stream.of("1", "2")
                    .<Future<?>>map(digit -> two.submit(() -> IntStream.range(0, each)
                            .forEach(turn -> ledger.append(
                                    LEICESTER,
                                    Account.WAYMARK,
                                    List.of(NewEntry.now(outturn(digit)), NewEntry.now(outturn(digit + ".5")))))))
                    .toList();
            for (Future<?> one : both) {
                one.get();
            }
        } finally {
            two.shutdownNow();
        }

        assertEquals(4L * each, ledger.head(LEICESTER).sequence());
        assertEquals(4 * each, statements(ledger.entries(LEICESTER)).size());
    }

    private void append(String agreement, String... figures) {
        ledger.append(
                agreement,
                Account.WAYMARK,
                Stream.of(figures).map(digits -> NewEntry.now(outturn(digits))).toList());
    }

    private Ledger ledgerWithRoomFor(int entries) {
        return new Ledger(database.transactions(), new Turns(), Clock.fixed(MAY, Known.LONDON), entries);
    }

    private static Outturn outturn(String digits) {
        return new Outturn(NI_117, Optional.empty(), Q2, Figure.Amount.of(digits), Optional.empty(), false);
    }

    private static List<Statement> statements(Entries entries) {
        return Stream.concat(entries.about(NI_117, Statement.OfMeasure.class, THEN), entries.of(Statement.class, THEN))
                .<Statement>map(Entry::statement)
                .toList();
    }
}
