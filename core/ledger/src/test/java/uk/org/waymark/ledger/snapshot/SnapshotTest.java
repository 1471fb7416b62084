package uk.org.waymark.ledger.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.database.Database;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.ledger.database.Turns;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.testing.BrokenDownFolder;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.reporting.CycleStatement.PeriodClosed;
import uk.org.waymark.position.reporting.CycleStatement.PeriodOpened;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.GroupFigure;
import uk.org.waymark.position.reporting.Statement.GroupSuppressed;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Suppressed;

class SnapshotTest {
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008-09-Q2");
    private static final IndicatorCode HOMES = IndicatorCode.of("NI 154");
    private static final Known TODAY = Known.parse("2009-05-01");

    @TempDir
    private Path home;

    private TestInstallation installation;
    private Snapshots snapshots;

    @BeforeEach
    void install() {
        installation = new TestInstallation(home);
        snapshots = installation.snapshots();
    }

    @Test
    void theSameQuestionHasTheSameAnswerUntilTheChainGrows() {
        Position before = snapshot().position(Q2, TODAY);
        assertSame(before, snapshot().position(Q2, TODAY));

        say("NI 126", "80.3");

        assertNotEquals(before, snapshot().position(Q2, TODAY));
    }

    @Test
    void anAgreementThatWasLetGoOfAnswersAsBefore() {
        say("NI 126", "80.3");
        Ledger small = new Ledger(installation.database().transactions(), new Turns(), TestInstallation.CLOCK, 1);
        Snapshots few = installation.snapshots(small, TestInstallation.CLOCK);
        Position before = few.of(LEICESTER).position(Q2, TODAY);

        small.entries("derby-2008-11");

        assertNotSame(before, few.of(LEICESTER).position(Q2, TODAY));
        assertEquals(
                Optional.of(Figure.Amount.of("80.3")),
                few.of(LEICESTER)
                        .position(Q2, TODAY)
                        .findMeasure("NI 126")
                        .orElseThrow()
                        .whole()
                        .figure());
    }

    @Test
    void theLatestPeriodWithFiguresIsShownElseTheCurrentOne() {
        assertEquals(ReportingPeriod.parse("2009-10-Q1"), snapshot().latestPeriodWithFigures(TODAY));

        say("NI 126", "80.3");

        assertEquals(Q2, snapshot().latestPeriodWithFigures(TODAY));
    }

    @Test
    void whatWillBeKnownTomorrowCannotBeAsked() {
        assertThrows(FutureKnown.class, () -> snapshot().position(Q2, Known.parse("2009-05-02")));
        assertThrows(FutureKnown.class, () -> snapshot().position(Q2, Known.parse("2009-05-01T09:00:01Z")));
    }

    @Test
    void anEntryAboutAMeasureNobodyDeclaresIsKeptAndReported() {
        say("NI 999", "1");

        assertEquals(List.of(IndicatorCode.of("NI 999")), snapshot().undeclared());
    }

    @Test
    void nothingIsAnsweredBeforeTheDatabaseIsPrepared() {
        Snapshots early = new Snapshots(
                new Database(installation.database().transactions()),
                installation.agreements(),
                installation.definitions(),
                installation.ledger(),
                TestInstallation.CLOCK);

        assertThrows(DatabaseUnavailable.class, () -> early.of(LEICESTER));
    }

    @Test
    void aSnapshotAnswersAsOnTheDayItWasTaken() {
        Snapshot taken = snapshot();
        Position before = taken.position(Q2, TODAY);

        say("NI 126", "80.3");

        assertSame(before, taken.position(Q2, TODAY));
        assertEquals(ReportingPeriod.parse("2009-10-Q1"), taken.latestPeriodWithFigures(TODAY));
    }

    @Test
    void whatIsAppendedIsChosenInViewOfTheHeadItIsAppendedTo() {
        say("NI 126", "80.3");
        Head before = snapshot().head();
        List<Head> seen = new ArrayList<>();

        snapshots.append(LEICESTER, Account.WAYMARK, snapshot -> {
            seen.add(snapshot.head());
            return List.of(NewEntry.now(outturn("NI 126", "81.0")));
        });

        assertEquals(List.of(before), seen);
        assertEquals(before.sequence() + 1, snapshot().head().sequence());
    }

    @Test
    void aFigureThatIsHiddenSinceIsGoneFromAnEarlierHeadThatWasReadBefore() {
        say("NI 126", "80.3");
        Head then = snapshot().head();
        assertEquals(Optional.of("80.3"), figure(snapshot().forPublic().at(then)));

        say(LEICESTER, new Suppressed(IndicatorCode.of("NI 126"), Optional.empty(), Q2, Optional.empty()));

        assertEquals(Optional.empty(), figure(snapshot().forPublic().at(then)));
        assertEquals(Optional.of("80.3"), figure(snapshot().at(then)), "the partnership knows what it published");
    }

    @Test
    void aGroupThatIsHiddenSinceIsGoneFromAnEarlierHeadWithTheOneBesideIt() throws IOException {
        BrokenDownFolder.in(home);
        snapshots = installation.snapshots();
        say("NI 154", "190");
        say(LEICESTER, homes("ward", "abbey", "6"));
        say(LEICESTER, homes("ward", "castle", "184"));
        say(LEICESTER, homes("age-band", "young", "90"));
        say(LEICESTER, homes("age-band", "old", "100"));
        Head then = snapshot().head();
        assertEquals("6, 184, 90, 100", groups(then));

        say(LEICESTER, new GroupSuppressed(HOMES, "ward", "abbey", Q2, Optional.of(amount("3"))));

        assertEquals("hidden, hidden, 90, 100", groups(then));
    }

    @Test
    void aPeriodThatWasOpenAtAnEarlierHeadIsNotKnownThereWhenItClosed() {
        say(LEICESTER, new PeriodOpened(Q2, TODAY.date()));
        say("NI 126", "80.3");
        Head then = snapshot().head();
        say(LEICESTER, new PeriodClosed(Q2));

        assertEquals(Optional.of("80.3"), figure(snapshot().forPublic()));
        assertEquals(Optional.empty(), figure(snapshot().forPublic().at(then)));
    }

    private static Optional<String> figure(Snapshot snapshot) {
        return snapshot.position(Q2, TODAY)
                .findMeasure("NI126")
                .orElseThrow()
                .whole()
                .figure()
                .map(Figure::text);
    }

    /** The homes of each group as the public sees them at an earlier head. */
    private String groups(Head then) {
        MeasurePosition homes = snapshot()
                .forPublic()
                .at(then)
                .position(Q2, TODAY)
                .findMeasure("NI154")
                .orElseThrow();
        return homes.breakdowns().stream()
                .flatMap(breakdown -> breakdown.groups().stream())
                .map(group -> group.figure().map(Figure::text).orElse("hidden"))
                .collect(Collectors.joining(", "));
    }

    private static GroupFigure homes(String by, String group, String figure) {
        return new GroupFigure(HOMES, by, group, Q2, amount(figure), false);
    }

    private static Figure amount(String figure) {
        return Figure.Amount.of(figure);
    }

    private void say(String agreement, Statement statement) {
        installation.ledger().append(agreement, Account.WAYMARK, List.of(NewEntry.now(statement)));
    }

    private Snapshot snapshot() {
        return snapshots.of(LEICESTER);
    }

    private void say(String code, String figure) {
        installation.ledger().append(LEICESTER, Account.WAYMARK, List.of(NewEntry.now(outturn(code, figure))));
    }

    private static Outturn outturn(String code, String figure) {
        return new Outturn(
                IndicatorCode.of(code), Optional.empty(), Q2, Figure.Amount.of(figure), Optional.empty(), false);
    }
}
