package uk.org.waymark.ledger.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.cycle.OpenQuarter.HEALTH;
import static uk.org.waymark.ledger.cycle.OpenQuarter.LEAD;
import static uk.org.waymark.ledger.cycle.OpenQuarter.NI120;
import static uk.org.waymark.ledger.cycle.OpenQuarter.NI126;
import static uk.org.waymark.ledger.cycle.OpenQuarter.NI99;
import static uk.org.waymark.ledger.cycle.OpenQuarter.OFFICER;
import static uk.org.waymark.ledger.cycle.OpenQuarter.Q4;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.ledger.cycle.SigningResult.Left;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.position.cycle.Obstacle;

class SignOffsTest {
    private static final List<IndicatorCode> ALL = List.of(NI126, NI120, NI99);

    @TempDir
    private Path home;

    private OpenQuarter quarter;

    @BeforeEach
    void install() {
        quarter = OpenQuarter.opened(home);
    }

    @Test
    void whatCanBeSignedIsSignedAndTheRestIsListedWithItsReason() {
        quarter.figure(NI126, "81.0").notApplicable(NI99);

        SigningResult result = signOff(ALL);

        assertEquals(List.of(NI126, NI99), result.signed());
        assertEquals(List.of(new Left(NI120, Obstacle.NO_FIGURE)), result.left());
        assertTrue(quarter.cycle().signOff(NI126).stands());
        assertFalse(quarter.cycle().signOff(NI120).stands());
    }

    @Test
    void whatIsWorseWaitsForItsCommentary() {
        quarter.figure(NI126, "40.0");
        assertEquals(
                List.of(new Left(NI126, Obstacle.NO_COMMENTARY)),
                signOff(List.of(NI126)).left());

        quarter.commentary(NI126, "Bookings were late. Two clinics open in May. The year’s target will be missed.");

        assertEquals(List.of(NI126), signOff(List.of(NI126)).signed());
    }

    @Test
    void nothingIsSignedTwiceAndAChangeIsSignedAnew() {
        quarter.figure(NI126, "81.0");
        signOff(List.of(NI126));
        assertEquals(
                List.of(new Left(NI126, Obstacle.ALREADY_SIGNED)),
                signOff(List.of(NI126)).left());

        quarter.figure(NI126, "82.0");

        assertTrue(quarter.cycle().signOff(NI126).isChangedSince());
        assertEquals(List.of(NI126), signOff(List.of(NI126)).signed());
    }

    @Test
    void nobodySignsForAFigureTheyHaveNotSeen() {
        quarter.figure(NI126, "81.0");
        long seen = quarter.ledger().head(LEICESTER).sequence();
        quarter.figure(NI126, "82.0");

        SigningResult result = quarter.signOffs().signOff(LEAD, HEALTH, Q4, List.of(NI126), seen);

        assertEquals(List.of(new Left(NI126, Obstacle.CHANGED_MEANWHILE)), result.left());
        assertFalse(quarter.cycle().signOff(NI126).stands());
    }

    @Test
    void onlyTheThemesOwnLeadSignsOff() {
        Actor other = new Actor(Account.WAYMARK, Role.THEME_LEAD, Optional.of(Remit.parse(LEICESTER, "children")));

        for (Actor actor : List.of(other, OFFICER, OpenQuarter.TEAM)) {
            assertThrows(NotPermitted.class, () -> quarter.signOffs().signOff(actor, HEALTH, Q4, ALL, Long.MAX_VALUE));
        }
    }

    @Test
    void aMeasureOfAnotherThemeIsRefused() {
        CycleRefused refused = assertThrows(CycleRefused.class, () -> signOff(List.of(IndicatorCode.of("NI 59"))));

        assertEquals(Refusal.UNKNOWN_MEASURE, refused.refusal());
    }

    @Test
    void aPeriodThatWasNeverOpenedHasNothingToSignOff(@TempDir Path another) {
        CycleRefused refused = assertThrows(
                CycleRefused.class,
                () -> OpenQuarter.unopened(another).signOffs().signOff(LEAD, HEALTH, Q4, ALL, Long.MAX_VALUE));

        assertEquals(Refusal.NOT_OPEN, refused.refusal());
    }

    @Test
    void anOfficerSaysThatTheThemeIsCompleteAndWhyFiguresAreMissing() {
        quarter.figure(NI126, "81.0").notApplicable(NI99);

        CycleRefused refused = assertThrows(
                CycleRefused.class, () -> quarter.signOffs().submit(OFFICER, HEALTH, Q4, Optional.empty()));
        assertEquals(List.of(NI120), refused.measures());
        assertTrue(quarter.cycle().submitted("health").isEmpty());

        quarter.signOffs().submit(OFFICER, HEALTH, Q4, Optional.of("The registrar’s figures come in June."));

        assertEquals(
                Optional.of("The registrar’s figures come in June."),
                quarter.cycle().submitted("health").orElseThrow().reason());
    }

    @Test
    void aLeadDoesNotCompleteAndAClosedPeriodCannotBeCompleted() {
        assertThrows(NotPermitted.class, () -> quarter.signOffs().submit(LEAD, HEALTH, Q4, Optional.of("Done.")));
        quarter.periods().close(OpenQuarter.TEAM, LEICESTER, Q4, Optional.of("The year ends."));

        CycleRefused refused = assertThrows(
                CycleRefused.class, () -> quarter.signOffs().submit(OFFICER, HEALTH, Q4, Optional.of("Done.")));
        assertEquals(Refusal.NOT_OPEN, refused.refusal());
    }

    private SigningResult signOff(List<IndicatorCode> codes) {
        return quarter.signOffs().signOff(LEAD, HEALTH, Q4, codes, Long.MAX_VALUE);
    }
}
