package uk.org.waymark.ledger.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.account.AccountRecords;
import uk.org.waymark.ledger.account.NewAccount;
import uk.org.waymark.ledger.account.QuickHash;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.reporting.CycleStatement.Submitted;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Outturn;

class AuditQueryTest {
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008-09-Q2");
    private static final IndicatorCode NI_126 = IndicatorCode.of("NI 126");
    private static final Scope HEALTH = new Scope(LEICESTER, "health");
    private static final Actor TEAM = new Actor(Account.WAYMARK, Role.PERFORMANCE_TEAM, Optional.empty());

    @TempDir
    private Path home;

    private TestInstallation installation;
    private AuditTrail trail;
    private AuditQuery query;
    private Account officer;
    private Account administrator;

    @BeforeEach
    void install() throws SQLException {
        installation = new TestInstallation(home);
        trail = new AuditTrail(installation.database().transactions());
        query = new AuditQuery(installation.database().transactions(), installation.agreements());
        officer = person("Health officer");
        administrator = person("Administrator");
    }

    @Test
    void whoeverWatchesHearsOfEachActWithTheRoleOfWhoDidIt() {
        List<RecordedAct> heard = new ArrayList<>();
        AuditTrail watched = new AuditTrail(installation.database().transactions(), heard::add);
        Account member = new AccountRecords(installation.database().transactions(), QuickHash.get())
                .create(new NewAccount("Reviewer", Optional.empty(), Role.REVIEWER, Optional.empty()));
        NewAct in = NewAct.of(Act.SIGNED_IN, member);
        NewAct refused = new NewAct(Act.SIGN_IN_REFUSED, Optional.empty(), Optional.empty(), "");

        watched.record(member, in);
        watched.recordOfNobody(refused);

        assertEquals(
                List.of(
                        new RecordedAct(Optional.of(member), Optional.of(Role.REVIEWER), in),
                        new RecordedAct(Optional.empty(), Optional.empty(), refused)),
                heard);
    }

    @Test
    void entriesAndActsAreOneListLatestFirst() {
        trail.record(administrator, NewAct.of(Act.INVITED, officer).withRemit(Optional.of(Remit.of(HEALTH))));
        trail.record(officer, NewAct.of(Act.SIGNED_IN, officer));
        say(officer, outturn("80.3"));
        trail.record(officer, NewAct.of(Act.SIGNED_OUT, officer));

        assertEquals(
                List.of(
                        "Health officer signed_out Health officer",
                        "Health officer outturn",
                        "Health officer signed_in Health officer",
                        "Administrator invited Health officer"),
                lines(AuditFilter.ALL));
        assertEquals(
                Optional.of(outturn("80.3")), all(AuditFilter.ALL).acts().get(1).statement());
    }

    @Test
    void anActAboutSeveralThemesIsFoundByEachOfThem() {
        trail.record(
                administrator,
                NewAct.of(Act.INVITED, officer).withRemit(Optional.of(Remit.parse(LEICESTER, "children,health"))));

        assertEquals(1, count(new Narrowed().theme(HEALTH)));
        assertEquals(1, count(new Narrowed().theme(new Scope(LEICESTER, "children"))));
        assertEquals(0, count(new Narrowed().theme(new Scope(LEICESTER, "child"))));
        assertEquals(
                "children, health",
                all(AuditFilter.ALL).acts().get(0).remit().orElseThrow().words());
    }

    @Test
    void whatIsSaidOfAPlanThatStandsInNoFileIsFoundByItsTheme() {
        say(officer, new Progress("health.fewer-falls", "visits", Progress.State.DONE, ""));
        say(officer, new Progress("healthy.fewer-falls", "visits", Progress.State.DONE, ""));

        assertEquals(1, count(new Narrowed().theme(HEALTH)));
    }

    @Test
    void eachFilterNarrowsTheList() throws SQLException {
        Account other = person("Children officer");
        trail.record(administrator, NewAct.of(Act.INVITED, officer).withRemit(Optional.of(Remit.of(HEALTH))));
        trail.record(administrator, NewAct.of(Act.DISABLED, other));
        say(officer, outturn("80.3"));
        say(officer, new Commentary(IndicatorCode.of("NI 120"), Q2, "more clinics"));
        say(other, new Submitted("children", Q2));
        say(other, new Progress("maternity", "clinics", Progress.State.DONE, "both open"));

        assertEquals(3, count(new Narrowed().person(officer)), "what they did and what was done to them");
        assertEquals(
                List.of("Children officer completed"),
                lines(new Narrowed().kind("completed").filter()));
        assertEquals(
                List.of("Administrator disabled Children officer"),
                lines(new Narrowed().kind("disabled").filter()));
        assertEquals(
                List.of("Health officer outturn"),
                lines(new Narrowed().measure(NI_126).filter()));
        assertEquals(5, count(new Narrowed().agreement(LEICESTER)));
        assertEquals(0, count(new Narrowed().agreement("derby-2008-11")));
        assertEquals(
                List.of(
                        "Children officer progress",
                        "Health officer commentary",
                        "Health officer outturn",
                        "Administrator invited Health officer"),
                lines(new Narrowed().theme(HEALTH).filter()),
                "its measures, its plan, and the invitation for it");
    }

    @Test
    void theDaysAreThoseOnWhichItWasRecordedAndBothAreIncluded() {
        trail.record(administrator, NewAct.of(Act.INVITED, officer));
        say(officer, outturn("80.3")); // the business clock stands in 2009
        LocalDate recorded =
                LocalDate.ofInstant(all(AuditFilter.ALL).acts().get(0).place().recordedAt(), Known.LONDON);

        assertEquals(2, count(new Narrowed().from(recorded.minusDays(1)).to(recorded)));
        assertEquals(0, count(new Narrowed().from(recorded.plusDays(1))));
        assertEquals(0, count(new Narrowed().to(recorded.minusDays(1))));
    }

    @Test
    void theListGoesOnWhereItEndedAlsoAmongEntriesOfOneTime() {
        installation
                .ledger()
                .append(
                        LEICESTER,
                        officer,
                        IntStream.range(0, 5)
                                .mapToObj(i -> NewEntry.now(outturn("80." + i)))
                                .toList());
        trail.record(officer, NewAct.of(Act.SIGNED_OUT, officer));
        List<String> paged = new ArrayList<>();
        Optional<AuditPlace> before = Optional.empty();

        do {
            AuditList list = query.latest(TEAM, AuditFilter.ALL, before, 2);
            assertEquals(6, list.counted());
            list.acts()
                    .forEach(act ->
                            paged.add(act.statement().map(Statement::toString).orElse(act.kind())));
            before = list.older().map(place -> AuditPlace.find(place.text()).orElseThrow());
        } while (before.isPresent());

        List<String> expected = Stream.concat(
                        Stream.of("signed_out"),
                        Stream.of("80.4", "80.3", "80.2", "80.1", "80.0")
                                .map(digits -> outturn(digits).toString()))
                .toList();
        assertEquals(expected, paged);
        List<String> exported = new ArrayList<>();
        query.all(
                TEAM,
                AuditFilter.ALL,
                act -> exported.add(act.statement().map(Statement::toString).orElse(act.kind())));
        assertEquals(expected, exported);
    }

    @Test
    void whoWasErasedAndWhoWasNeverKnownAreToldApart() throws SQLException {
        trail.recordOfNobody(new NewAct(Act.SIGN_IN_REFUSED, Optional.of(officer), Optional.empty(), ""));
        say(officer, outturn("80.3"));
        try (Connection application = installation.database().asApplication();
                PreparedStatement erase =
                        application.prepareStatement("DELETE FROM waymark.person WHERE account = ?")) {
            erase.setObject(1, officer.id());
            erase.execute();
        }

        List<Audited> acts = all(AuditFilter.ALL).acts();

        assertTrue(acts.get(0).by().isFormer());
        assertTrue(acts.get(1).by().isNobody());
        assertTrue(acts.get(1).about().isFormer());
        assertFalse(query.people(TEAM).stream().anyMatch(who -> who.account().equals(Optional.of(officer))));
    }

    @Test
    void onlyWhoMaySeeTheAuditSeesIt() {
        Actor executive = new Actor(Account.WAYMARK, Role.EXECUTIVE, Optional.empty());

        assertThrows(NotPermitted.class, () -> query.latest(executive, AuditFilter.ALL, Optional.empty(), 50));
        assertThrows(NotPermitted.class, () -> query.all(executive, AuditFilter.ALL, act -> {}));
        assertThrows(NotPermitted.class, () -> query.people(executive));
    }

    @Test
    void aPlaceThatIsNoneIsNotFound() {
        assertEquals(Optional.empty(), AuditPlace.find("yesterday"));
        assertEquals(Optional.empty(), AuditPlace.find("yesterday~~3"));
    }

    private AuditList all(AuditFilter filter) {
        return query.latest(TEAM, filter, Optional.empty(), 50);
    }

    private int count(Narrowed narrowed) {
        AuditList list = all(narrowed.filter());
        assertEquals(list.acts().size(), list.counted());
        return list.counted();
    }

    private List<String> lines(AuditFilter filter) {
        return all(filter).acts().stream()
                .map(act -> String.join(
                                " ",
                                act.by().name().orElse("nobody"),
                                act.kind(),
                                act.about().name().orElse(""))
                        .strip())
                .toList();
    }

    private void say(Account by, Statement statement) {
        installation.ledger().append(LEICESTER, by, List.of(NewEntry.now(statement)));
    }

    private static Outturn outturn(String digits) {
        return new Outturn(NI_126, Optional.empty(), Q2, Figure.Amount.of(digits), Optional.empty(), false);
    }

    private Account person(String name) throws SQLException {
        Account account = new Account(UUID.randomUUID());
        try (Connection application = installation.database().asApplication();
                PreparedStatement add = application.prepareStatement("WITH a AS (INSERT INTO waymark.account (id)"
                        + " VALUES (?) RETURNING id) INSERT INTO waymark.person (account, name) SELECT id, ? FROM a")) {
            add.setObject(1, account.id());
            add.setString(2, name);
            add.execute();
        }
        return account;
    }
}
