package uk.org.waymark.ledger.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
import uk.org.waymark.ledger.database.Turns;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.nation.AreaPosition;
import uk.org.waymark.position.nation.Nation;
import uk.org.waymark.position.reporting.CycleStatement.PeriodOpened;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.Outturn;

class NationOfSnapshotsTest {
    private static final String MEDWAY = "medway-2008-11";
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008-09-Q2");
    private static final Known TODAY = Known.parse("2009-05-01");

    @TempDir
    private Path home;

    private TestInstallation installation;
    private Snapshots snapshots;

    @BeforeEach
    void install() {
        installation = new TestInstallation(home)
                .write(
                        "agreements/medway-2008-11/agreement.xml",
                        """
                        <agreement xmlns="urn:uk.org.waymark:1" id="medway-2008-11">
                          <title>Medway’s agreement</title>
                          <area>Medway</area>
                          <government-office>Government Office for the South East</government-office>
                          <term from="2008/09" to="2010/11"/>
                          <partner id="council">Council</partner>
                          <theme id="people"/>
                          <scheme id="ten" from="2008-04-01" better-when="beyond-tolerance" tolerance="10%">
                            <title>Ten per cent</title>
                            <symbol performance="better" shape="star">better than anticipated</symbol>
                            <symbol performance="within" shape="circle">within acceptable range</symbol>
                            <symbol performance="worse" shape="triangle">worse than anticipated</symbol>
                            <symbol performance="not-rated" shape="bar">cannot be judged</symbol>
                          </scheme>
                        </agreement>
                        """)
                .write(
                        "agreements/medway-2008-11/people/indicators.xml",
                        """
                        <theme xmlns="urn:uk.org.waymark:1" id="people" agreement="medway-2008-11" title="People">
                          <indicator code="NI 126" designation="designated">
                            <title>Early access for women to maternity services</title>
                            <plain-title>Women seen in time</plain-title>
                            <measured unit="per cent" decimals="1" polarity="high" kind="rate" collected="quarterly"/>
                            <source>NHS</source>
                            <partner id="council" lead="true"/>
                            <agreed known-from="2008-04-01" by="the agreement">
                              <baseline><figure>70.0</figure></baseline>
                              <target year="2008/09"><exact>80.0</exact></target>
                              <target year="2009/10"><exact>85.0</exact></target>
                              <target year="2010/11"><exact>90.0</exact></target>
                            </agreed>
                          </indicator>
                        </theme>
                        """)
                .write(
                        "agreements/medway-2008-11/people/action-plan.xml",
                        "<action-plan xmlns=\"urn:uk.org.waymark:1\" theme=\"people\"><none>No plan.</none></action-plan>");
        snapshots = installation.snapshots();
    }

    @Test
    void theAgreementsStandBesideOneAnother() {
        say(LEICESTER, outturn("80.3"));
        say(MEDWAY, outturn("60.0"));

        Nation nation = nation();

        assertEquals(
                List.of("Medway 60.0, 1 at risk", "Leicester 80.3, 0 at risk"),
                nation.ranking().stream().map(NationOfSnapshotsTest::words).toList());
        assertEquals(
                List.of("Leicester 1", "Medway 2"),
                nation.spread("NI126", Optional.empty(), LEICESTER).orElseThrow().places().stream()
                        .map(place -> place.area().area() + " " + place.rank().orElseThrow())
                        .sorted()
                        .toList());
    }

    @Test
    void whatNothingIsSaidOfIsNotReadAgain() {
        Nation before = nation();
        long statements = installation.database().transactions().statements();
        long read = installation.ledger().entriesRead();

        assertSame(area(before, MEDWAY), area(nation(), MEDWAY));
        assertEquals(statements + 1, installation.database().transactions().statements());

        say(LEICESTER, outturn("80.3"));

        assertSame(area(before, MEDWAY), area(nation(), MEDWAY));
        assertEquals("Leicester 80.3, 0 at risk", words(area(nation(), LEICESTER)));
        assertEquals(read + 1, installation.ledger().entriesRead());
    }

    @Test
    void anAreaWhoseEntriesWereLetGoOfStays() {
        Ledger small = new Ledger(installation.database().transactions(), new Turns(), TestInstallation.CLOCK, 1);
        Snapshots few = installation.snapshots(small, TestInstallation.CLOCK);
        Nation before = few.nation(false, Q2, TODAY);
        long read = small.entriesRead();

        assertSame(area(before, LEICESTER), area(few.nation(false, Q2, TODAY), LEICESTER));
        assertEquals(read, small.entriesRead());
    }

    @Test
    void whereThereIsNoRoomForTheEntriesTheOtherPeriodsAreWorkedOutWithTheFirst() {
        say(LEICESTER, outturn("80.3"));
        Ledger none = new Ledger(installation.database().transactions(), new Turns(), TestInstallation.CLOCK, 0);
        Snapshots few = installation.snapshots(none, TestInstallation.CLOCK);
        few.nation(false, ReportingPeriod.parse("2008-09-Q1"), TODAY);
        long read = none.entriesRead();

        assertEquals("Leicester 80.3, 0 at risk", words(area(few.nation(false, Q2, TODAY), LEICESTER)));
        assertEquals(read, none.entriesRead());
    }

    @Test
    void thePublicSeesNothingOfAnOpenPeriod() {
        say(LEICESTER, new PeriodOpened(Q2, TODAY.date()));
        say(LEICESTER, outturn("80.3"));

        assertEquals("Leicester 80.3, 0 at risk", words(area(snapshots.nation(false, Q2, TODAY), LEICESTER)));
        assertEquals("Leicester -, 0 at risk", words(area(snapshots.nation(true, Q2, TODAY), LEICESTER)));
    }

    @Test
    void aFigureThatIsDueAndMissingIsLateAndThePublicIsNotTold() {
        say(MEDWAY, new PeriodOpened(Q2, TODAY.date().minusDays(1)));

        assertEquals(1, area(nation(), MEDWAY).late(""));
        assertEquals(0, area(snapshots.nation(true, Q2, TODAY), MEDWAY).late(""));
        assertTrue(snapshots.nation(true, Q2, TODAY).forPublic());
        assertFalse(nation().forPublic());

        say(MEDWAY, outturn("60.0"));

        assertEquals(0, area(nation(), MEDWAY).late(""));
    }

    @Test
    void onItsDayAFigureIsNotLate() {
        say(MEDWAY, new PeriodOpened(Q2, TODAY.date()));

        assertEquals(0, area(nation(), MEDWAY).late(""));
    }

    @Test
    void outsideItsTermAnAgreementHasNoMeasures() {
        ReportingPeriod before = ReportingPeriod.parse("2005-06-Q2");

        assertEquals(
                List.of(), area(snapshots.nation(false, before, TODAY), MEDWAY).measures());
    }

    @Test
    void whatWillBeKnownTomorrowCannotBeAsked() {
        assertThrows(FutureKnown.class, () -> snapshots.nation(false, Q2, Known.parse("2009-05-02")));
    }

    private Nation nation() {
        return snapshots.nation(false, Q2, TODAY);
    }

    private static AreaPosition area(Nation nation, String agreement) {
        return nation.find(agreement).orElseThrow();
    }

    private static String words(AreaPosition area) {
        return area.area() + " "
                + area.find("NI 126")
                        .flatMap(measure -> measure.find(Optional.empty()))
                        .flatMap(figure -> figure.figure().map(Figure::text))
                        .orElse("-")
                + ", " + area.all().atRisk() + " at risk";
    }

    private void say(String agreement, Statement statement) {
        installation.ledger().append(agreement, Account.WAYMARK, List.of(NewEntry.now(statement)));
    }

    private static Outturn outturn(String figure) {
        return new Outturn(
                IndicatorCode.of("NI 126"), Optional.empty(), Q2, Figure.Amount.of(figure), Optional.empty(), false);
    }
}
