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
import uk.org.waymark.ledger.cycle.Decided.Left;
import uk.org.waymark.ledger.cycle.Decision.Approve;
import uk.org.waymark.ledger.cycle.Decision.SendBack;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.position.cycle.MeasureReturn;
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

        Decided result = signOff(ALL);

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

        Decided result = quarter.signOffs().decide(LEAD, HEALTH, Q4, List.of(new Approve(NI126)), seen);

        assertEquals(List.of(new Left(NI126, Obstacle.CHANGED_MEANWHILE)), result.left());
        assertFalse(quarter.cycle().signOff(NI126).stands());
    }

    @Test
    void ofTwoLeadsTheSecondDecidesNothingAboutWhatTheFirstDecided() {
        quarter.figure(NI126, "81.0").notApplicable(NI99);
        long seen = quarter.ledger().head(LEICESTER).sequence();
        quarter.signedOff(NI126).sentBack(NI99, "Which children are counted?");

        Decided decided = quarter.signOffs()
                .decide(LEAD, HEALTH, Q4, List.of(new SendBack(NI126, "Count anew."), new Approve(NI99)), seen);

        assertEquals(
                List.of(new Left(NI126, Obstacle.CHANGED_MEANWHILE), new Left(NI99, Obstacle.CHANGED_MEANWHILE)),
                decided.left());
        assertTrue(quarter.cycle().signOff(NI126).stands());
        assertTrue(quarter.cycle().signOff(NI99).isWithOfficers());
    }

    @Test
    void aCommentThatIsTooLongIsRefused() {
        quarter.figure(NI126, "81.0");

        CycleRefused refused =
                assertThrows(CycleRefused.class, () -> decide(new SendBack(NI126, "Count anew. ".repeat(200))));

        assertEquals("The comment on NI 126 has more than 2000 characters. Shorten it.", refused.getMessage());
    }

    @Test
    void oneIsApprovedAndOneSentBackWithACommentAtOnce() {
        quarter.figure(NI126, "81.0").notApplicable(NI99);

        Decided decided = decide(new Approve(NI99), new SendBack(NI126, "  Say how many were asked. "));

        assertEquals(new Decided(List.of(NI99), List.of(NI126), List.of()), decided);
        assertTrue(quarter.cycle().signOff(NI126).isWithOfficers());
        assertEquals(
                "Say how many were asked.",
                quarter.cycle()
                        .signOff(NI126)
                        .sentBack()
                        .orElseThrow()
                        .statement()
                        .comment());
        assertEquals(List.of(), toBeSigned());

        quarter.figure(NI126, "80.0");

        assertEquals(List.of(NI126), toBeSigned());
    }

    @Test
    void nothingIsDecidedIfOneIsSentBackWithoutAWord() {
        quarter.figure(NI126, "81.0").notApplicable(NI99);

        CycleRefused refused =
                assertThrows(CycleRefused.class, () -> decide(new Approve(NI99), new SendBack(NI126, " ")));

        assertEquals("Write what the officers should do about NI 126.", refused.getMessage());
        assertEquals(List.of(NI126), refused.measures());
        assertFalse(quarter.cycle().signOff(NI99).stands());
    }

    @Test
    void whatIsNotReportedCannotBeSentBack() {
        assertEquals(
                List.of(new Left(NI126, Obstacle.NO_FIGURE)),
                decide(new SendBack(NI126, "Where is it?")).left());
    }

    @Test
    void whatNobodyCouldCorrectCannotBeSentBack() {
        quarter.figure(NI126, "81.0");
        quarter.periods().close(OpenQuarter.TEAM, LEICESTER, Q4, Optional.of("The year ends."));

        assertEquals(
                List.of(new Left(NI126, Obstacle.CLOSED)),
                decide(new SendBack(NI126, "Count anew.")).left());
        assertEquals(List.of(NI126), decide(new Approve(NI126)).signed());
    }

    @Test
    void aMeasureSignedOffCanBeSentBackAndIsSignedAnew() {
        quarter.figure(NI126, "81.0");
        signOff(List.of(NI126));

        assertEquals(
                List.of(NI126),
                decide(new SendBack(NI126, "The census says 80.")).sentBack());
        assertFalse(quarter.cycle().signOff(NI126).stands());

        assertEquals(List.of(NI126), signOff(List.of(NI126)).signed());
    }

    private List<IndicatorCode> toBeSigned() {
        return quarter.snapshot().returns(Q4).theme("health").measures().stream()
                .filter(MeasureReturn::isToBeSigned)
                .map(measure -> measure.measure().code())
                .toList();
    }

    @Test
    void onlyTheThemesOwnLeadSignsOff() {
        Actor other = new Actor(Account.WAYMARK, Role.THEME_LEAD, Optional.of(Remit.parse(LEICESTER, "children")));

        for (Actor actor : List.of(other, OFFICER, OpenQuarter.TEAM)) {
            assertThrows(NotPermitted.class, () -> quarter.signOffs()
                    .decide(actor, HEALTH, Q4, approved(ALL), Long.MAX_VALUE));
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
                () -> OpenQuarter.unopened(another).signOffs().decide(LEAD, HEALTH, Q4, approved(ALL), Long.MAX_VALUE));

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

    private Decided signOff(List<IndicatorCode> codes) {
        return quarter.signOffs().decide(LEAD, HEALTH, Q4, approved(codes), Long.MAX_VALUE);
    }

    private static List<Decision> approved(List<IndicatorCode> codes) {
        return codes.stream().<Decision>map(Approve::new).toList();
    }

    private Decided decide(Decision... decisions) {
        return quarter.signOffs().decide(LEAD, HEALTH, Q4, List.of(decisions), Long.MAX_VALUE);
    }
}
