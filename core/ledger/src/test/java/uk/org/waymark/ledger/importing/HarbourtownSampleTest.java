package uk.org.waymark.ledger.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.ledger.capture.ThreeAnswers;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.BreakdownReading;
import uk.org.waymark.position.GroupReading;
import uk.org.waymark.position.Reconciliation.Outcome;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.GroupFigure;
import uk.org.waymark.position.reporting.Statement.GroupSuppressed;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.NotCollected;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Overruled;
import uk.org.waymark.position.reporting.Statement.SignedOff;
import uk.org.waymark.position.reporting.Statement.Suppressed;
import uk.org.waymark.position.reporting.Statement.Withdrawal;

/** The sample of Harbourtown as it is loaded: through every check, without a fault, and with the past it is there for. */
class HarbourtownSampleTest {
    private static final String HARBOURTOWN = "harbourtown";
    private static final LocalDate TODAY = LocalDate.of(2011, 2, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2011, 6, 30);

    @TempDir
    private static Path home;

    private static TestInstallation installation;
    private static Snapshot now;
    private static Snapshot ended;

    @BeforeAll
    static void load() {
        installation = loaded(TODAY);
        now = installation.snapshots().of(HARBOURTOWN);
        ended = loaded(LAST_DAY).snapshots().of(HARBOURTOWN);
    }

    @Test
    void itHoldsEachKindOfThingThatIsSaid() {
        Set<Class<?>> kinds = now.entries().codes().stream()
                .flatMap(code -> now.entries().about(code, OfMeasure.class, Known.EVER))
                .map(entry -> entry.statement().getClass())
                .collect(Collectors.toSet());

        assertEquals(
                Set.of(
                        Outturn.class,
                        GroupFigure.class,
                        GroupSuppressed.class,
                        Instalment.class,
                        Forecast.class,
                        Commentary.class,
                        Evidence.class,
                        Suppressed.class,
                        NotApplicable.class,
                        NotCollected.class,
                        Withdrawal.class,
                        SignedOff.class),
                kinds);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    a missed year,          NI 154, 2009/10 Q4, missed
                    an expected miss,       NI 131, 2010/11 Q2, at-risk
                    a refreshed target,     NI 152, 2010/11 Q2, on-track
                    a level,                NI 35,  2009/10 Q4, on-track
                    a suppressed figure,    NI 99,  2009/10 Q2, no-data
                    a year without survey,  NI 163, 2009/10 Q4, no-data
                    a placeholder,          NI 171, 2008/09 Q4, no-data
                    a dropped measure,      NI 32,  2010/11 Q2, no-data
                    """)
    void itHasAMeasureForEachCategory(String what, String code, String period, String category) {
        assertEquals(
                category,
                now.position(ReportingPeriod.parse(period), now.now())
                        .measures()
                        .filter(measure -> measure.code().text().equals(code))
                        .map(measure -> measure.review().code())
                        .findFirst()
                        .orElseThrow(),
                what);
    }

    @Test
    void theGroupsOfABreakdownComeToTheWhole() {
        List<BreakdownReading> readings = closedPeriods(ended)
                .flatMap(period -> ended.position(period, ended.now()).findMeasure("NI 154").stream()
                        .flatMap(measure -> measure.breakdowns().stream()))
                .toList();

        assertEquals(12, readings.size());
        assertEquals(
                List.of(),
                readings.stream()
                        .filter(reading -> reading.reconciliation().outcome() != Outcome.AGREES)
                        .map(reading -> reading.period() + ": "
                                + reading.reconciliation().words())
                        .toList());
        assertTrue(
                readings.stream().flatMap(reading -> reading.groups().stream()).anyMatch(GroupReading::isSmall));
    }

    @Test
    void nothingInItIsUnlikely() {
        assertEquals(
                List.of(),
                ended.entries().codes().stream()
                        .flatMap(code -> ended.entries().about(code, Overruled.class, Known.EVER))
                        .map(entry -> entry.statement().subject() + ": "
                                + entry.statement().warning())
                        .toList());
    }

    @Test
    void everyQuarterIsCompleteSignedOffAndClosedButTheOneUnderWay() {
        assertEquals(10, closedPeriods(now).count());
        assertEquals(List.of(), unfinished(now));
        assertEquals(Optional.of(ReportingPeriod.parse("2010/11 Q3")), now.openPeriod());
    }

    @Test
    void onItsLastDayAllTwelveQuartersAreComplete() {
        assertEquals(12, closedPeriods(ended).count());
        assertEquals(List.of(), unfinished(ended));
    }

    @Test
    void everyFigureThatIsWorseHasAComment() {
        List<String> silent = closedPeriods(ended)
                .flatMap(period -> ended.position(period, ended.now())
                        .measures()
                        .filter(measure -> measure.performance() == Performance.WORSE
                                && !measure.whole().carriedForward()
                                && measure.commentary()
                                        .flatMap(entry -> ThreeAnswers.parse(
                                                entry.statement().text()))
                                        .filter(answers -> answers.unanswered().isEmpty())
                                        .isEmpty())
                        .map(measure -> measure.code() + " at " + period))
                .toList();

        assertEquals(List.of(), silent);
    }

    @Test
    void importedAgainItAppendsNothing() {
        Head loaded = installation.ledger().head(HARBOURTOWN);

        installation.runImport();

        assertEquals(loaded, installation.ledger().head(HARBOURTOWN));
    }

    private static TestInstallation loaded(LocalDate day) {
        TestInstallation loaded = TestInstallation.withSamples(home, HARBOURTOWN, day);
        loaded.runImport();
        return loaded;
    }

    private static Stream<ReportingPeriod> closedPeriods(Snapshot snapshot) {
        return snapshot.agreement().periods().stream()
                .filter(period -> snapshot.cycle(period).state().isClosed());
    }

    private static List<String> unfinished(Snapshot snapshot) {
        return closedPeriods(snapshot)
                .flatMap(period -> snapshot.returns(period)
                        .measures()
                        .filter(measure -> measure.isMissing() || measure.isToBeSigned())
                        .map(measure -> measure.measure().code() + " at " + period
                                + (measure.isMissing() ? " is missing" : " is not signed off")))
                .toList();
    }
}
