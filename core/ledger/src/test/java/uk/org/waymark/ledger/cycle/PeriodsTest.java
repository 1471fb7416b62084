package uk.org.waymark.ledger.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.cycle.OpenQuarter.DUE;
import static uk.org.waymark.ledger.cycle.OpenQuarter.NI120;
import static uk.org.waymark.ledger.cycle.OpenQuarter.NI126;
import static uk.org.waymark.ledger.cycle.OpenQuarter.NI99;
import static uk.org.waymark.ledger.cycle.OpenQuarter.OFFICER;
import static uk.org.waymark.ledger.cycle.OpenQuarter.Q4;
import static uk.org.waymark.ledger.cycle.OpenQuarter.TEAM;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.permission.NotPermitted;

class PeriodsTest {
    private static final Optional<String> NO_REASON = Optional.empty();
    private static final Optional<String> BECAUSE = Optional.of("The hospital’s return comes in June.");

    @TempDir
    private Path home;

    private OpenQuarter quarter;

    @BeforeEach
    void install() {
        quarter = OpenQuarter.unopened(home);
    }

    @Test
    void thePerformanceTeamOpensAPeriodWithADueDate() {
        quarter.periods().open(TEAM, LEICESTER, Q4, DUE, NO_REASON);

        assertEquals("open, due by 15 May 2009", quarter.cycle().state().words());
    }

    @Test
    void nobodyElseOpensOrClosesOne() {
        assertThrows(NotPermitted.class, () -> quarter.periods().open(OFFICER, LEICESTER, Q4, DUE, NO_REASON));
        assertThrows(NotPermitted.class, () -> quarter.periods().close(OFFICER, LEICESTER, Q4, BECAUSE));
    }

    @Test
    void aPeriodThatHasNotBegunOrIsNotOfTheTermIsRefused() {
        assertEquals(Refusal.NOT_BEGUN, refusal(() -> open("2009/10 Q2", "2009-12-01")));
        assertEquals(Refusal.OUTSIDE_TERM, refusal(() -> open("2007/08 Q4", "2009-06-01")));
    }

    @Test
    void figuresCannotBeDueBeforeThePeriodEndsOrInThePast() {
        assertEquals(Refusal.DUE_BEFORE_END, refusal(() -> open("2009/10 Q1", "2009-06-29")));
        assertEquals(Refusal.DUE_PASSED, refusal(() -> open("2008/09 Q4", "2009-04-30")));
    }

    @Test
    void movingTheDueDateNeedsAReasonThatTheLedgerKeeps() {
        quarter.periods().open(TEAM, LEICESTER, Q4, DUE, NO_REASON);
        LocalDate later = DUE.plusDays(20);

        assertEquals(Refusal.REASON_NEEDED, refusal(() -> quarter.periods()
                .open(TEAM, LEICESTER, Q4, later, Optional.of(" "))));
        quarter.periods().open(TEAM, LEICESTER, Q4, later, BECAUSE);

        assertEquals(Optional.of(later), quarter.cycle().state().due());
    }

    @Test
    void openingTwiceWithTheSameDateSaysNothingNew() {
        long once = quarter.periods().open(TEAM, LEICESTER, Q4, DUE, NO_REASON).sequence();

        assertEquals(
                once,
                quarter.periods().open(TEAM, LEICESTER, Q4, DUE, NO_REASON).sequence());
    }

    @Test
    void closingWithMissingOrUnsignedMeasuresWarnsAndNeedsAReason() {
        quarter.periods().open(TEAM, LEICESTER, Q4, DUE, NO_REASON);
        quarter.figure(NI126, "81.0").notApplicable(NI99);

        CycleRefused refused =
                assertThrows(CycleRefused.class, () -> quarter.periods().close(TEAM, LEICESTER, Q4, NO_REASON));

        assertEquals(Refusal.UNFINISHED, refused.refusal());
        assertEquals(List.of(NI126, NI120, NI99), refused.measures());
        assertTrue(
                refused.getMessage().startsWith("Figures that are due and missing: 1. Measures not signed off: 2."),
                refused.getMessage());

        quarter.periods().close(TEAM, LEICESTER, Q4, BECAUSE);
        assertEquals("closed on 1 May 2009", quarter.cycle().state().words());
    }

    @Test
    void closingWritesDownWhereTheChainsEnd() throws IOException {
        quarter.periods().open(TEAM, LEICESTER, Q4, DUE, NO_REASON);

        Head closed = quarter.periods().close(TEAM, LEICESTER, Q4, BECAUSE);

        List<String> lines = Files.readAllLines(home.resolve("heads.log"));

        assertEquals(2, lines.size());
        assertTrue(
                lines.get(0).endsWith(" " + LEICESTER + ":" + closed.sequence() + ":" + closed.hash()), lines.get(0));
        assertTrue(lines.get(1).contains(" ACTS:0:"), lines.get(1));
    }

    @Test
    void aFinishedPeriodClosesWithoutAWord() {
        quarter.periods().open(TEAM, LEICESTER, Q4, DUE, NO_REASON);
        quarter.figure(NI126, "81.0").notApplicable(NI99).notApplicable(NI120);
        quarter.signedOff(NI126, NI120, NI99);

        quarter.periods().close(TEAM, LEICESTER, Q4, NO_REASON);

        assertTrue(quarter.cycle().state().isClosed());
    }

    @Test
    void onlyAnOpenPeriodCanBeClosed() {
        assertEquals(Refusal.NOT_OPEN, refusal(() -> quarter.periods().close(TEAM, LEICESTER, Q4, BECAUSE)));
    }

    @Test
    void thePeriodsBegunAreListedLatestFirst() {
        List<ReportingPeriod> begun = quarter.snapshot().periodsBegun();

        assertEquals("2009/10 Q1", begun.get(0).toString());
        assertEquals("2008/09 Q1", begun.get(begun.size() - 1).toString());
    }

    private void open(String period, String due) {
        quarter.periods().open(TEAM, LEICESTER, ReportingPeriod.parse(period), LocalDate.parse(due), NO_REASON);
    }

    private static Refusal refusal(Executable command) {
        return assertThrows(CycleRefused.class, command).refusal();
    }
}
