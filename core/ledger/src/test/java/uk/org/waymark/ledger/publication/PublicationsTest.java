package uk.org.waymark.ledger.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.publication.Publication;
import uk.org.waymark.position.publication.Publication.Stage;
import uk.org.waymark.position.reporting.CycleStatement.PeriodOpened;
import uk.org.waymark.position.reporting.PublicationStatement.Version;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Suppressed;

/** The figures of 2008/09 Q2 as at 25 November 2008, published on 1 May 2009. */
class PublicationsTest {
    private static final String LEICESTER = TestInstallation.LEICESTER;
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008/09 Q2");
    private static final Known NOVEMBER = Known.parse("2008-11-25");
    private static final IndicatorCode MATERNITY = IndicatorCode.of("NI 126");
    private static final PlainPapers PAPERS = new PlainPapers("Canary figures", 0);
    private static final PlainPapers MISCOUNTED = new PlainPapers("Canary figures", 1);

    @TempDir
    private Path home;

    private TestInstallation installation;
    private Snapshots snapshots;
    private Publications publications;
    private PublicationQuery query;
    private Actor team;
    private Actor colleague;
    private Actor executive;
    private Actor reviewer;

    @BeforeEach
    void install() {
        installation = new TestInstallation(home);
        snapshots = installation.snapshots();
        publications = publications(snapshots);
        query = query(snapshots);
        team = installation.actor(Role.PERFORMANCE_TEAM, Optional.empty());
        colleague = installation.actor(Role.PERFORMANCE_TEAM, Optional.empty());
        executive = installation.actor(Role.EXECUTIVE, Optional.empty());
        reviewer = installation.actor(Role.REVIEWER, Optional.empty());
        report("61.0", "2008-11-20");
    }

    @Test
    void aPublicationIsKeptAndApprovedByOnePersonAndReleasedByAnother() {
        assertEquals("P1", make(PAPERS));
        assertEquals(Stage.MADE, stage());
        assertEquals(
                "P1 is not approved. Ask the executive or the performance team to approve it.",
                refused(() -> release(team)));

        publications.approve(executive, LEICESTER, "P1", head());
        assertEquals(Stage.APPROVED, stage());
        release(team);

        Publication released = publication();
        assertEquals(Stage.RELEASED, stage());
        assertEquals("Canary figures for the public", released.title());
        assertEquals(
                List.of("cabinet txt", "public txt"),
                released.versions().stream()
                        .map(version -> version.audience().code() + " "
                                + version.files().get(0).ending())
                        .toList());
        for (Version version : released.versions()) {
            assertTrue(
                    version.digests().allMatch(digest -> query.content(digest).isPresent()));
        }
        assertTrue(model(released, Audience.CABINET).contains("\"61.0\""));
        assertEquals(
                "P1 is released. It is kept as it is; make another one to publish something else.",
                refused(() -> release(colleague)));
    }

    @Test
    void whoeverApprovedDoesNotReleaseAndWhoeverMadeItMay() {
        make(PAPERS);
        publications.approve(team, LEICESTER, "P1", head());

        assertEquals(
                "You approved P1. Ask somebody else of the performance team to release it, so that two people have read"
                        + " it.",
                refused(() -> release(team)));
        release(colleague);

        assertEquals(Stage.RELEASED, stage());
    }

    @Test
    void theExecutiveApprovesAndDoesNoMore() {
        assertThrows(NotPermitted.class, () -> make(executive, PAPERS));
        make(PAPERS);
        assertThrows(NotPermitted.class, () -> release(executive));
        assertThrows(NotPermitted.class, () -> publications.approve(reviewer, LEICESTER, "P1", head()));
    }

    @Test
    void aFaultKeepsItBackUntilItIsOverruledWithAReason() {
        make(MISCOUNTED);
        Publication made = publication();
        assertEquals(Stage.BLOCKED, stage());
        assertEquals(
                List.of("cabinet.1", "public.1"),
                made.blocking().stream().map(finding -> finding.id()).toList());
        assertEquals(
                "P1 has 2 faults in its certificate. Correct the figures or the texts and make it again, or overrule each"
                        + " fault with a reason.",
                refused(() -> publications.approve(executive, LEICESTER, "P1", head())));
        assertEquals(
                "No reason is given. Write it; it is kept with your name.",
                refused(() -> publications.overrule(team, LEICESTER, "P1", "cabinet.1", " ", head())));

        publications.overrule(team, LEICESTER, "P1", "cabinet.1", "One is counted twice on purpose", head());
        publications.overrule(team, LEICESTER, "P1", "public.1", "As for the Cabinet", head());
        publications.approve(executive, LEICESTER, "P1", head());

        assertEquals(
                List.of("One is counted twice on purpose", "As for the Cabinet"),
                publication().findings().stream()
                        .flatMap(finding -> finding.overruled().stream())
                        .flatMap(entry -> entry.reason().stream())
                        .toList());
        assertEquals(Stage.APPROVED, stage());
    }

    @Test
    void theSecondOfTwoPeopleIsAskedToReadAgain() {
        make(PAPERS);
        long read = head();
        publications.approve(executive, LEICESTER, "P1", read);

        assertEquals(
                "Somebody else has changed P1 since you opened the page. Look at it as it is now, and change what is still"
                        + " to be changed.",
                refused(() -> publications.release(team, LEICESTER, "P1", Optional.empty(), read)));
    }

    @Test
    void theSameIsMadeOnceAndNothingOfAnOpenPeriod() {
        make(PAPERS);
        assertEquals(
                "P1 says the same, word for word. Go on with that, or choose another day.",
                refused(() -> make(PAPERS)));
        assertEquals(
                "2009-05-02 is to come. Choose a day up to 2009-05-01.",
                refused(() -> publications.make(
                        team,
                        LEICESTER,
                        new PaperOrder(PlainPapers.KIND, Q2, Known.parse("2009-05-02")),
                        PAPERS,
                        PAPERS,
                        progress -> {})));

        say(new PeriodOpened(Q2, LocalDate.of(2009, 5, 31)), "2009-04-01");
        assertTrue(refused(() -> make(PAPERS)).startsWith("2008/09 Q2 is open for figures."));
    }

    @Test
    void itIsRebuiltIdenticalAfterTwentyCorrectionsAndABackdatedImport() {
        make(PAPERS);
        String kept = model(publication(), Audience.PUBLIC);

        IntStream.rangeClosed(1, 20).forEach(times -> report((61 + times) + ".0", "2009-05-01"));
        report("50.0", "2008-11-24");

        assertEquals(
                List.of("cabinet true []", "public true []"),
                rebuilt(PAPERS).stream()
                        .map(one -> one.audience().code() + " " + one.identical() + " " + one.differences())
                        .toList());
        assertEquals(kept, model(publication(), Audience.PUBLIC));
        assertFalse(
                PAPERS.compose(PlainPapers.KIND, Audience.PUBLIC, snapshot(), Q2, NOVEMBER)
                        .canonical()
                        .equals(kept),
                "composed from all entries the backdated figure would be in it");
    }

    @Test
    void itIsRebuiltIdenticalAfterAFigureOfItWasHidden() {
        make(PAPERS);
        publications.approve(executive, LEICESTER, "P1", head());
        release(team);
        say(new Suppressed(MATERNITY, Optional.empty(), Q2, Optional.empty()), "2009-05-01");
        Snapshot hiding = snapshot().forPublic();

        assertTrue(query.notice(hiding, hiding.publications().find("P1").orElseThrow())
                .isEmpty());
        assertTrue(rebuilt(PAPERS).stream().allMatch(Rebuilt::identical));
    }

    @Test
    void whatAnotherVersionOfWaymarkComposesOtherwiseIsListed() {
        make(PAPERS);

        Rebuilt rebuilt = rebuilt(new PlainPapers("Other figures", 2)).get(0);

        assertFalse(rebuilt.identical());
        assertEquals(
                List.of(
                        " |  | Canary figures for the Cabinet | Other figures for the Cabinet",
                        "1 Figures | By review, No target | 0 | 2"),
                rebuilt.differences().stream()
                        .map(one -> String.join(" | ", one.part(), one.where(), one.kept(), one.now()))
                        .toList());
    }

    @Test
    void aCorrectionIsNoticedWithItsReasonAndItsRating() {
        make(PAPERS);
        assertTrue(query.notice(snapshot(), publication()).isEmpty());

        report("91.0", "2009-05-01");

        assertEquals(
                List.of("NI 126: 61.0 to 91.0 (Counted again), worse to better"),
                query.notice(snapshot(), publication()).figures().stream()
                        .map(revised -> revised.measure().code() + ": "
                                + revised.published().map(Figure::text).orElse("none") + " to "
                                + revised.now().map(Figure::text).orElse("none") + " ("
                                + revised.reason().orElse("") + "), "
                                + revised.was().code() + " to "
                                + revised.is().code())
                        .toList());
    }

    @Test
    void nothingOfItReachesThePublicBeforeTheMomentOfItsRelease() {
        make(MISCOUNTED);
        publications.overrule(team, LEICESTER, "P1", "cabinet.1", "A reason", head());
        publications.overrule(team, LEICESTER, "P1", "public.1", "A reason", head());
        publications.approve(executive, LEICESTER, "P1", head());
        Instant noon = Instant.parse("2009-05-02T11:00:00Z");
        publications.release(team, LEICESTER, "P1", Optional.of(noon), head());

        assertEquals(Stage.SCHEDULED, stage());
        assertEquals("", told(snapshot().forPublic()));
        assertEquals(List.of(), query.visible(snapshot().forPublic(), Optional.empty()));
        assertEquals(List.of(), query.visible(snapshot(), Optional.of(reviewer)));
        assertEquals("", told(snapshotAt(noon.minusSeconds(1)).forPublic()));

        Snapshot after = snapshotAt(noon).forPublic();
        assertTrue(told(after).contains("Canary figures for the public"), told(after));
        assertFalse(told(after).contains("Cabinet"), told(after));
        assertFalse(told(after).contains("rows"), "findings are for those who prepare it: " + told(after));
        assertEquals(1, query.visible(after, Optional.empty()).size());
        assertEquals(1, query.visible(snapshotAt(noon), Optional.of(reviewer)).size());
    }

    @Test
    void aMomentThatIsPastIsNoMomentOfRelease() {
        make(PAPERS);
        publications.approve(executive, LEICESTER, "P1", head());

        assertEquals(
                "The moment of release is past. Leave it empty to release at once, or choose one to come.",
                refused(() -> publications.release(
                        team, LEICESTER, "P1", Optional.of(Instant.parse("2009-04-30T09:00:00Z")), head())));
    }

    @Test
    void aReaderByNameReadsItBeforeReleaseAndIsRecorded() {
        make(PAPERS);
        giveLogin(reviewer, "go.reviewer");
        assertEquals(Optional.empty(), query.open(snapshot(), Optional.of(reviewer), "P1", "P1"));
        assertEquals(
                "Nobody who may read figures has the user name “nobody”. Look it up under accounts, or have the person"
                        + " invited.",
                refused(() -> publications.admit(team, LEICESTER, "P1", "nobody", "For the meeting", head())));

        publications.admit(team, LEICESTER, "P1", "go.reviewer", "For the meeting", head());

        assertTrue(query.open(snapshot(), Optional.of(reviewer), "P1", "P1").isPresent());
        assertTrue(query.open(snapshot(), Optional.of(executive), "P1", "P1").isPresent());
        assertEquals(List.of("leicester-2008-11, P1"), readings());
    }

    private String make(PlainPapers papers) {
        return make(team, papers);
    }

    private String make(Actor actor, PlainPapers papers) {
        return publications.make(
                actor, LEICESTER, new PaperOrder(PlainPapers.KIND, Q2, NOVEMBER), papers, papers, progress -> {});
    }

    private void release(Actor actor) {
        publications.release(actor, LEICESTER, "P1", Optional.empty(), head());
    }

    private List<Rebuilt> rebuilt(PlainPapers papers) {
        return query.rebuild(team, LEICESTER, "P1", papers);
    }

    private Publications publications(Snapshots taken) {
        return new Publications(
                taken,
                installation.database().transactions(),
                new Accounts(installation.database().transactions(), installation.settings()));
    }

    private PublicationQuery query(Snapshots taken) {
        return new PublicationQuery(
                taken,
                installation.database().transactions(),
                new AuditTrail(installation.database().transactions()));
    }

    private void report(String figure, String known) {
        say(new Outturn(MATERNITY, Optional.empty(), Q2, Figure.Amount.of(figure), Optional.empty(), false), known);
    }

    private void say(Statement statement, String known) {
        Instant from = Known.from(LocalDate.parse(known));
        installation
                .ledger()
                .append(
                        LEICESTER,
                        Account.WAYMARK,
                        (head, standing) -> List.of(new NewEntry(
                                statement, Optional.of(from), Optional.of("Counted again"), Optional.empty())));
    }

    private Snapshot snapshot() {
        return snapshots.of(LEICESTER);
    }

    private Snapshot snapshotAt(Instant moment) {
        Clock later = Clock.fixed(moment, Known.LONDON);
        return installation.snapshots(installation.ledger(), later).of(LEICESTER);
    }

    private long head() {
        return snapshot().head().sequence();
    }

    private Publication publication() {
        return snapshot().publications().find("P1").orElseThrow();
    }

    private Stage stage() {
        return publication().stage(snapshot().moment());
    }

    private String model(Publication publication, Audience audience) {
        return new String(
                query.content(publication.version(audience).orElseThrow().model())
                        .orElseThrow(),
                StandardCharsets.UTF_8);
    }

    /** All that a snapshot's entries say of publications. */
    private static String told(Snapshot snapshot) {
        return snapshot.publications().publications().stream()
                .map(Publication::toString)
                .collect(Collectors.joining());
    }

    private void giveLogin(Actor actor, String login) {
        installation.database().transactions().inOne(connection -> {
            Sql.of(
                            "INSERT INTO waymark.membership (account, role, since) VALUES (?, ?, now())",
                            actor.account().id(),
                            actor.role().code())
                    .update(connection);
            return Sql.of(
                            "INSERT INTO waymark.credential (account, login, password_hash, changed_at, must_change)"
                                    + " VALUES (?, ?, 'none', now(), false)",
                            actor.account().id(),
                            login)
                    .update(connection);
        });
    }

    private List<String> readings() {
        return installation.database().transactions().inOne(connection -> Sql.of(
                        "SELECT detail FROM waymark.audit WHERE act = 'publication_read'")
                .list(connection, row -> row.text("detail")));
    }

    private static String refused(Runnable command) {
        return assertThrows(PublicationRefused.class, command::run).getMessage();
    }
}
