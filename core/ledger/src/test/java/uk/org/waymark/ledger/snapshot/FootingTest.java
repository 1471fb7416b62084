package uk.org.waymark.ledger.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.reporting.CycleStatement.PeriodOpened;

class FootingTest {
    private static final ReportingPeriod Q4 = ReportingPeriod.parse("2008-09-Q4");
    private static final LocalDate DUE = LocalDate.of(2009, 5, 14);

    @TempDir
    private Path home;

    private TestInstallation installation;
    private Snapshots snapshots;
    private Footing footing;

    @BeforeEach
    void install() {
        installation = new TestInstallation(home);
        snapshots = installation.snapshots();
        footing = snapshots.footing(snapshots.of(LEICESTER));
    }

    @Test
    void anAnswerStandsUntilSomethingIsSaid() {
        assertTrue(stands(snapshots, footing));

        installation.ledger().append(LEICESTER, Account.WAYMARK, List.of(NewEntry.now(new PeriodOpened(Q4, DUE))));

        assertFalse(stands(snapshots, footing));
        assertTrue(stands(snapshots, snapshots.footing(snapshots.of(LEICESTER))));
    }

    @Test
    void whatIsSaidOfAnotherAgreementLeavesItStanding() {
        installation
                .ledger()
                .append("derby-2008-11", Account.WAYMARK, List.of(NewEntry.now(new PeriodOpened(Q4, DUE))));

        assertTrue(stands(snapshots, footing));
    }

    @Test
    void itEndsWithTheDayInLondon() {
        assertTrue(stands(at("2009-05-01T22:59:59Z"), footing));
        assertFalse(stands(at("2009-05-01T23:00:00Z"), footing));
    }

    @Test
    void itEndsWithTheMomentOfTheNextRelease() {
        Instant release = Instant.parse("2009-05-01T12:00:00Z");
        Footing before =
                new Footing(footing.agreement(), footing.head(), footing.state(), footing.day(), Optional.of(release));

        assertTrue(before.isStill(footing.head(), footing.state(), release.minusMillis(1)));
        assertFalse(before.isStill(footing.head(), footing.state(), release));
    }

    @Test
    void itEndsWhenOtherDefinitionsAreReadHere() {
        installation.agreements().takeIn(installation.agreements().readInbox());

        assertFalse(stands(snapshots, footing));
    }

    @Test
    void thereIsNoneOfAnAgreementThatThereIsNot() {
        assertEquals(Optional.empty(), snapshots.find(Optional.of("nowhere"), Map.of()));
        assertEquals(
                Optional.of(footing),
                snapshots.find(Optional.of(LEICESTER), Map.of()).map(snapshots::footing));
    }

    private static boolean stands(Snapshots snapshots, Footing footing) {
        return snapshots.stands(footing, snapshots.head(LEICESTER));
    }

    private Snapshots at(String moment) {
        return installation.snapshots(installation.ledger(), Clock.fixed(Instant.parse(moment), Known.LONDON));
    }
}
