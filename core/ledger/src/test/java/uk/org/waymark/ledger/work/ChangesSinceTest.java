package uk.org.waymark.ledger.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.org.waymark.ledger.cycle.OpenQuarter.HEALTH;
import static uk.org.waymark.ledger.cycle.OpenQuarter.NI126;
import static uk.org.waymark.ledger.cycle.OpenQuarter.NI99;
import static uk.org.waymark.ledger.cycle.OpenQuarter.Q4;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.cycle.OpenQuarter;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;

/** Somebody else enters and signs off figures of health on 1 and 4 May 2009; 2008/09 Q4 was opened on 1 May. */
class ChangesSinceTest {
    private static final Instant NINE = Instant.parse("2009-05-01T09:00:00Z");

    @TempDir
    private Path home;

    private OpenQuarter quarter;
    private Actor reader;

    @BeforeEach
    void open() {
        quarter = OpenQuarter.opened(home);
        reader = quarter.accounts()
                .find(quarter.account(Role.OFFICER, "Health officer", Optional.empty()))
                .orElseThrow()
                .actor();
    }

    private Optional<LastLook> look(Instant at) {
        return looks().look(reader, quarter.snapshot(), at);
    }

    private Looks looks() {
        return new Looks(quarter.installation().database().transactions());
    }

    private List<String> changes(Optional<LastLook> last) {
        return ChangesSince.of(quarter.snapshot(), reader, last, Q4).stream()
                .map(change -> change.day() + " " + words(change))
                .toList();
    }

    private static String words(Change change) {
        if (change instanceof Change.Rerated rerated) {
            return rerated.measure().code() + " " + rerated.before().performance() + " to "
                    + rerated.after().performance();
        }
        if (change instanceof Change.Reported reported) {
            return reported.theme() + " reported " + reported.measures() + ", " + reported.worse() + " worse";
        }
        if (change instanceof Change.SignedOff signed) {
            return signed.theme() + " signed off " + signed.measures();
        }
        return change.getClass().getSimpleName();
    }

    @Test
    void aCorrectionThatMovesARatingIsListedWithBothRatings() {
        quarter.figure(NI126, "81.0");
        look(NINE);
        quarter = quarter.on("2009-05-04");
        quarter.figure(NI126, "40.0");
        Optional<LastLook> last = look(NINE.plusSeconds(3600));

        assertEquals(Optional.of(LocalDate.parse("2009-05-01")), last.map(LastLook::day));
        assertEquals(List.of("2009-05-04 NI 126 WITHIN to WORSE"), changes(last));
    }

    @Test
    void aCorrectionWithinTheSameRatingIsNoNews() {
        quarter.figure(NI126, "81.0");
        look(NINE);
        quarter.figure(NI126, "81.1");

        assertEquals(List.of(), changes(look(NINE.plusSeconds(3600))));
    }

    @Test
    void firstFiguresAndSignOffsAreCountedByDay() {
        look(NINE);
        quarter.figure(NI126, "40.0").notApplicable(NI99);
        quarter.commentary(NI126, "Two clinics closed in March. Both open again in May.");
        quarter = quarter.on("2009-05-04");
        quarter.signedOff(NI126, NI99);

        assertEquals(
                List.of("2009-05-04 health signed off 2", "2009-05-01 health reported 1, 1 worse"),
                changes(look(NINE.plusSeconds(3600))));
    }

    @Test
    void aFirstVisitLooksBackAFortnight() {
        quarter.figure(NI126, "81.0");

        assertEquals(List.of("2009-05-01 health reported 1, 0 worse", "2009-05-01 Cycled"), changes(look(NINE)));
    }

    @Test
    void nobodyIsToldOfWhatTheyDidThemselvesOrOfAnotherTheme() {
        quarter.figure(NI126, "81.0");
        reader = new Actor(Account.WAYMARK, Role.OFFICER, Optional.of(Remit.of(HEALTH)));
        assertEquals(List.of(), changes(look(NINE)));

        reader = new Actor(new Account(new UUID(0, 9)), Role.OFFICER, Optional.of(Remit.parse(LEICESTER, "children")));
        assertEquals(List.of("2009-05-01 Cycled"), changes(Optional.empty()));
    }

    @Test
    void looksWithinHalfAnHourAreOneVisit() {
        assertEquals(Optional.empty(), look(NINE));
        assertEquals(Optional.empty(), look(NINE.plusSeconds(20 * 60)));
        long first = quarter.snapshot().head().sequence();
        quarter.figure(NI126, "81.0");

        assertEquals(Optional.of(first), look(NINE.plusSeconds(60 * 60)).map(last -> last.head()
                .sequence()));
        assertEquals(Optional.of(first), look(NINE.plusSeconds(70 * 60)).map(last -> last.head()
                .sequence()));
    }
}
