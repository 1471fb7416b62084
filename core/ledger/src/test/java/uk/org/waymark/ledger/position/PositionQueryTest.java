package uk.org.waymark.ledger.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.database.Database;
import uk.org.waymark.ledger.database.DatabaseUnavailable;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.reporting.Statement.Outturn;

class PositionQueryTest {
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008-09-Q2");
    private static final Known TODAY = Known.parse("2009-05-01");

    @TempDir
    private Path home;

    private TestInstallation installation;
    private PositionQuery positions;

    @BeforeEach
    void install() {
        installation = new TestInstallation(home);
        positions = installation.positions();
    }

    @Test
    void theSameQuestionHasTheSameAnswerUntilTheChainGrows() {
        Position before = positions.at(LEICESTER, Q2, TODAY);
        assertSame(before, positions.at(LEICESTER, Q2, TODAY));

        say("NI 126", "80.3");

        assertNotEquals(before, positions.at(LEICESTER, Q2, TODAY));
    }

    @Test
    void theLatestPeriodWithFiguresIsShownElseTheCurrentOne() {
        assertEquals(ReportingPeriod.parse("2009-10-Q1"), positions.latestPeriodWithFigures(LEICESTER, TODAY));

        say("NI 126", "80.3");

        assertEquals(Q2, positions.latestPeriodWithFigures(LEICESTER, TODAY));
    }

    @Test
    void whatWillBeKnownTomorrowCannotBeAsked() {
        assertThrows(FutureKnown.class, () -> positions.at(LEICESTER, Q2, Known.parse("2009-05-02")));
        assertThrows(FutureKnown.class, () -> positions.at(LEICESTER, Q2, Known.parse("2009-05-01T09:00:01Z")));
    }

    @Test
    void anEntryAboutAMeasureNobodyDeclaresIsKeptAndReported() {
        say("NI 999", "1");

        assertEquals(List.of(IndicatorCode.of("NI 999")), positions.undeclared(LEICESTER));
    }

    @Test
    void nothingIsAnsweredBeforeTheDatabaseIsPrepared() {
        PositionQuery early = new PositionQuery(
                new Database(installation.database().transactions()),
                installation.agreements(),
                installation.definitions(),
                installation.ledger(),
                TestInstallation.CLOCK);

        assertThrows(DatabaseUnavailable.class, () -> early.at(LEICESTER, Q2, TODAY));
    }

    private void say(String code, String figure) {
        Outturn outturn = new Outturn(
                IndicatorCode.of(code), Optional.empty(), Q2, Figure.Amount.of(figure), Optional.empty(), false);
        installation.ledger().append(LEICESTER, Account.WAYMARK, List.of(NewEntry.now(outturn)));
    }
}
