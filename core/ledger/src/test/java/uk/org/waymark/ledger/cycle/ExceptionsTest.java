package uk.org.waymark.ledger.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.cycle.OpenQuarter.NI120;
import static uk.org.waymark.ledger.cycle.OpenQuarter.NI126;
import static uk.org.waymark.ledger.cycle.OpenQuarter.Q4;
import static uk.org.waymark.ledger.cycle.OpenQuarter.TEAM;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Role;

class ExceptionsTest {
    private static final LocalDate TODAY = LocalDate.parse("2009-05-01");
    private static final LocalDate UNTIL = LocalDate.parse("2009-05-08");
    private static final String WHY = "The hospital corrected its return.";

    @TempDir
    private Path home;

    private OpenQuarter quarter;
    private Account officer;
    private Account lead;

    @BeforeEach
    void closeThePeriod() {
        quarter = OpenQuarter.opened(home);
        officer = quarter.account(Role.OFFICER, "Health officer", Optional.empty());
        lead = quarter.account(Role.THEME_LEAD, "Health lead", Optional.empty());
        quarter.periods().close(TEAM, LEICESTER, Q4, Optional.of("The year ends."));
    }

    @Test
    void oneMeasureIsReopenedForOnePersonUntilADayForAReason() {
        grant(NI126, officer, UNTIL, WHY);

        assertTrue(quarter.cycle().mayEnter(NI126, officer.id(), UNTIL).allowed());
        assertFalse(
                quarter.cycle().mayEnter(NI126, officer.id(), UNTIL.plusDays(1)).allowed());
        assertFalse(quarter.cycle().mayEnter(NI120, officer.id(), UNTIL).allowed());
        assertFalse(quarter.cycle().mayEnter(NI126, lead.id(), UNTIL).allowed());
        assertEquals(Optional.of(WHY), quarter.cycle().exceptions().get(0).reason());
    }

    @Test
    void anExceptionWithoutAReasonOrWithAPastDayIsRefused() {
        assertEquals(Refusal.REASON_NEEDED, refusal(() -> grant(NI126, officer, UNTIL, "  ")));
        assertEquals(Refusal.UNTIL_PASSED, refusal(() -> grant(NI126, officer, TODAY.minusDays(1), WHY)));
    }

    @Test
    void onlySomebodyWhoEntersFiguresOfTheThemeGetsOne() {
        assertEquals(Refusal.CANNOT_ENTER, refusal(() -> grant(NI126, lead, UNTIL, WHY)));
        assertEquals(
                List.of("Health officer"),
                quarter.exceptions().people(TEAM, LEICESTER).stream()
                        .map(AccountHolder::displayName)
                        .toList());
    }

    @Test
    void anUnknownMeasureOrAnOpenPeriodNeedsNone() {
        assertEquals(Refusal.UNKNOWN_MEASURE, refusal(() -> grant(IndicatorCode.of("NI 999"), officer, UNTIL, WHY)));
        quarter.periods().open(TEAM, LEICESTER, Q4, UNTIL, Optional.of("The hospital asks for a week."));

        assertEquals(Refusal.IS_OPEN, refusal(() -> grant(NI126, officer, UNTIL, WHY)));
    }

    @Test
    void theSameGrantSentTwiceIsGrantedOnce() {
        grant(NI126, officer, UNTIL, WHY);
        grant(NI126, officer, UNTIL, WHY);

        assertEquals(1, quarter.cycle().exceptions().size());
    }

    @Test
    void onlyThePerformanceTeamGrantsOne() {
        assertThrows(NotPermitted.class, () -> quarter.exceptions()
                .grant(OpenQuarter.OFFICER, LEICESTER, NI126, Q4, officer.id(), UNTIL, WHY));
    }

    private void grant(IndicatorCode code, Account person, LocalDate until, String reason) {
        quarter.exceptions().grant(TEAM, LEICESTER, code, Q4, person.id(), until, reason);
    }

    private static Refusal refusal(Executable command) {
        return assertThrows(CycleRefused.class, command).refusal();
    }
}
