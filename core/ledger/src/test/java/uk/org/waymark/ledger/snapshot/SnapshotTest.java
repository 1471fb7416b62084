package uk.org.waymark.ledger.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.reporting.Statement.Outturn;

class SnapshotTest {
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008-09-Q2");
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
