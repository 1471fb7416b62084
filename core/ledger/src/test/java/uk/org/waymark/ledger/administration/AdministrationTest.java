package uk.org.waymark.ledger.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.account.AccountRecords;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.account.NewAccount;
import uk.org.waymark.ledger.account.QuickHash;
import uk.org.waymark.ledger.account.Tokens;
import uk.org.waymark.ledger.administration.AdministrationRefused.Reason;
import uk.org.waymark.ledger.audit.AuditFilter;
import uk.org.waymark.ledger.audit.AuditQuery;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.audit.Audited;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.NotPermitted;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.testing.ChildrenFolder;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.reporting.CycleStatement.Submitted;

class AdministrationTest {
    private static final Optional<Remit> HEALTH = Optional.of(Remit.parse(LEICESTER, "health"));
    private static final Optional<Remit> NO_THEME = Optional.empty();

    @TempDir
    private Path home;

    private TestInstallation installation;
    private Accounts accounts;
    private AccountRecords records;
    private Administration administration;
    private Actor administrator;

    @BeforeEach
    void install() {
        installation = new TestInstallation(home);
        Transactions transactions = installation.database().transactions();
        accounts = new Accounts(transactions, installation.settings());
        records = new AccountRecords(transactions, QuickHash.get());
        administration = new Administration(
                transactions, accounts, records, installation.agreements(), new AuditTrail(transactions));
        administrator = made("First administrator", Role.ADMINISTRATOR, NO_THEME);
    }

    @Test
    void anInvitedOfficerSignsInWithAPasswordToBeChanged() {
        OneTimePassword given = administration.invite(administrator, officer("Health.Officer"));

        AccountHolder holder = byLogin("health.officer");
        assertEquals(Role.OFFICER, holder.role());
        assertEquals(HEALTH, holder.remit());
        assertEquals(Optional.of("officer@example.org"), holder.email());
        assertTrue(holder.mustChangePassword());
        assertTrue(given.shownOnce().matches("([a-z2-9]{4}-){4}[a-z2-9]{4}"), given.shownOnce());
        assertFalse(given.toString().contains(given.shownOnce()), "it never shows itself in a log");
        assertEquals(List.of("invited: officer for health of leicester-2008-11"), audited());
    }

    @Test
    void anInvitationThatCannotBeMadeLeavesNothingBehind() {
        administration.invite(administrator, officer("officer"));
        int before = accounts.all().size();

        assertRefused(Reason.LOGIN_TAKEN, () -> administration.invite(administrator, officer("OFFICER")));
        assertRefused(Reason.LOGIN_MALFORMED, () -> administration.invite(administrator, officer("an officer")));
        assertRefused(
                Reason.NO_NAME,
                () -> administration.invite(administrator, new Invitation("new", " ", "", Role.EXECUTIVE, NO_THEME)));
        assertRefused(
                Reason.EMAIL_MALFORMED,
                () -> administration.invite(
                        administrator, new Invitation("new", "New", "at home", Role.EXECUTIVE, NO_THEME)));
        assertRefused(
                Reason.NO_THEME,
                () -> administration.invite(administrator, new Invitation("new", "New", "", Role.OFFICER, NO_THEME)));
        assertRefused(
                Reason.NO_THEME,
                () -> administration.invite(administrator, new Invitation("new", "New", "", Role.EXECUTIVE, HEALTH)));
        assertRefused(
                Reason.NO_THEME,
                () -> administration.invite(
                        administrator,
                        new Invitation(
                                "new",
                                "New",
                                "",
                                Role.OFFICER,
                                Optional.of(Remit.parse(LEICESTER, "happiness,health")))));

        assertEquals(before, accounts.all().size());
        assertEquals(1, audited().size());
    }

    @Test
    void roleAndThemeChangeTogetherAndEndTheSessions() {
        administration.invite(administrator, officer("officer"));
        AccountHolder before = byLogin("officer");

        administration.changeRole(administrator, before.account(), Role.EXECUTIVE, NO_THEME);

        AccountHolder after = byLogin("officer");
        assertEquals(Role.EXECUTIVE, after.role());
        assertEquals(NO_THEME, after.remit());
        assertNotEquals(before.version(), after.version());
        assertEquals(
                "role_changed: officer for health of leicester-2008-11 → executive",
                audited().get(0));
    }

    @Test
    void anOfficerMayBeGivenSeveralThemes() throws IOException {
        ChildrenFolder.in(home);
        administration = new Administration(
                installation.database().transactions(),
                accounts,
                records,
                installation.agreements(),
                new AuditTrail(installation.database().transactions()));
        administration.invite(administrator, officer("officer"));
        Optional<Remit> both = Optional.of(Remit.parse(LEICESTER, "health,children"));

        administration.changeRole(administrator, byLogin("officer").account(), Role.OFFICER, both);

        assertEquals(both, byLogin("officer").remit());
        assertEquals(
                "role_changed: officer for health of leicester-2008-11 → officer for children, health of"
                        + " leicester-2008-11",
                audited().get(0));
    }

    @Test
    void anOfficerMayBeGivenTheMeasuresOfAPartnerOfTheAgreement() {
        Optional<Remit> measures = Optional.of(new Remit.OfPartner(LEICESTER, "nhs-leicester-city"));
        Optional<Remit> nobodys = Optional.of(new Remit.OfPartner(LEICESTER, "nhs-derby-city"));

        administration.invite(administrator, new Invitation("nhs", "NHS officer", "", Role.OFFICER, measures));

        assertEquals(measures, byLogin("nhs").remit());
        assertEquals(List.of("invited: officer for measures of nhs-leicester-city in leicester-2008-11"), audited());
        assertRefused(
                Reason.NO_THEME,
                () -> administration.changeRole(administrator, byLogin("nhs").account(), Role.OFFICER, nobodys));
    }

    @Test
    void whatChangesNothingIsNotRecorded() {
        administration.invite(administrator, officer("officer"));
        AccountHolder officer = byLogin("officer");

        administration.changeRole(administrator, officer.account(), Role.OFFICER, HEALTH);
        administration.enable(administrator, officer.account());
        administration.correctPerson(administrator, officer.account(), "Health officer", "officer@example.org");

        assertEquals(1, audited().size());
        assertEquals(officer, byLogin("officer"));
    }

    @Test
    void aDisabledAccountCannotBeUsedUntilItIsEnabled() {
        administration.invite(administrator, officer("officer"));
        Account officer = byLogin("officer").account();

        administration.disable(administrator, officer);
        assertTrue(accounts.findUsable(officer).isEmpty());
        administration.enable(administrator, officer);

        assertTrue(accounts.findUsable(officer).isPresent());
        assertEquals(List.of("enabled: ", "disabled: "), audited().subList(0, 2));
    }

    @Test
    void aResetGivesAnotherOneTimePasswordButNotForOneself() {
        OneTimePassword first = administration.invite(administrator, officer("officer"));
        AccountHolder before = byLogin("officer");

        OneTimePassword second = administration.reset(administrator, before.account());

        assertNotEquals(first.shownOnce(), second.shownOnce());
        assertNotEquals(before.version(), byLogin("officer").version());
        assertRefused(Reason.OWN_PASSWORD, () -> administration.reset(administrator, administrator.account()));
        Actor elsewhere = made("Signs in elsewhere", Role.EXECUTIVE, NO_THEME);
        assertRefused(Reason.NO_PASSWORD, () -> administration.reset(administrator, elsewhere.account()));
    }

    @Test
    void aResetEndsTheTokensOfTheAccountForGood() {
        administration.invite(administrator, officer("officer"));
        AccountHolder officer = byLogin("officer");
        Tokens tokens = new Tokens(
                installation.database().transactions(),
                accounts,
                new AuditTrail(installation.database().transactions()));
        tokens.make(officer.actor(), "nightly import", Duration.ofDays(30));

        administration.reset(administrator, officer.account());

        assertTrue(tokens.own(officer.actor()).get(0).revoked().isPresent());
    }

    @Test
    void anErasedPersonIsAFormerUserWhoseEntriesStand() {
        administration.invite(administrator, officer("officer"));
        Account officer = byLogin("officer").account();
        installation
                .ledger()
                .append(
                        LEICESTER,
                        officer,
                        List.of(NewEntry.now(new Submitted("health", ReportingPeriod.parse("2008-09-Q2")))));

        administration.erase(administrator, officer);

        assertEquals("a former user", accounts.nameOf(officer.id()));
        assertTrue(accounts.findByLogin("officer").isEmpty());
        assertTrue(accounts.findUsable(officer).isEmpty());
        Audited submitted = acts().stream()
                .filter(act -> act.kind().equals("completed"))
                .findFirst()
                .orElseThrow();
        assertTrue(submitted.by().isFormer());
        assertRefused(Reason.ERASED, () -> administration.enable(administrator, officer));
    }

    @Test
    void theLastAdministratorWhoCanSignInStays() {
        Account only = administrator.account();
        administration.invite(
                administrator, new Invitation("second", "Second administrator", "", Role.ADMINISTRATOR, NO_THEME));

        assertRefused(Reason.LAST_ADMINISTRATOR, () -> administration.disable(administrator, only));
        assertRefused(Reason.LAST_ADMINISTRATOR, () -> administration.erase(administrator, only));
        assertRefused(
                Reason.LAST_ADMINISTRATOR,
                () -> administration.changeRole(administrator, only, Role.EXECUTIVE, NO_THEME));
        made("Third administrator", Role.ADMINISTRATOR, NO_THEME);
        administration.changeRole(administrator, only, Role.EXECUTIVE, NO_THEME);

        assertEquals(Role.EXECUTIVE, accounts.find(only).orElseThrow().role());
    }

    @Test
    void twoAdministratorsCannotRemoveEachOtherAtTheSameTime() throws Exception {
        Actor other = made("Other administrator", Role.ADMINISTRATOR, NO_THEME);
        ExecutorService both = Executors.newFixedThreadPool(2);
        Callable<Boolean> one = () -> isDone(() -> administration.disable(administrator, other.account()));
        Callable<Boolean> two = () -> isDone(() -> administration.disable(other, administrator.account()));

        List<Future<Boolean>> done = both.invokeAll(List.of(one, two));

        both.shutdown();
        assertNotEquals(done.get(0).get(), done.get(1).get());
    }

    @Test
    void nobodyElseAdministersAccounts() {
        Actor team = new Actor(Account.WAYMARK, Role.PERFORMANCE_TEAM, NO_THEME);
        Account account = administrator.account();

        assertThrows(NotPermitted.class, () -> administration.all(team));
        assertThrows(NotPermitted.class, () -> administration.invite(team, officer("officer")));
        assertThrows(NotPermitted.class, () -> administration.correctPerson(team, account, "X", ""));
        assertThrows(NotPermitted.class, () -> administration.changeRole(team, account, Role.EXECUTIVE, NO_THEME));
        assertThrows(NotPermitted.class, () -> administration.disable(team, account));
        assertThrows(NotPermitted.class, () -> administration.enable(team, account));
        assertThrows(NotPermitted.class, () -> administration.reset(team, account));
        assertThrows(NotPermitted.class, () -> administration.erase(team, account));
        assertEquals(List.of(), audited());
    }

    private static boolean isDone(Runnable act) {
        try {
            act.run();
            return true;
        } catch (AdministrationRefused refused) {
            assertEquals(Reason.LAST_ADMINISTRATOR, refused.reason());
            return false;
        }
    }

    private static void assertRefused(Reason expected, Runnable act) {
        assertEquals(
                expected, assertThrows(AdministrationRefused.class, act::run).reason());
    }

    private static Invitation officer(String login) {
        return new Invitation(login, "Health officer", "officer@example.org", Role.OFFICER, HEALTH);
    }

    private Actor made(String name, Role role, Optional<Remit> remit) {
        return new Actor(records.create(new NewAccount(name, Optional.empty(), role, remit)), role, remit);
    }

    private AccountHolder byLogin(String login) {
        return accounts.findByLogin(login).orElseThrow();
    }

    private List<Audited> acts() {
        Actor team = new Actor(Account.WAYMARK, Role.PERFORMANCE_TEAM, NO_THEME);
        return new AuditQuery(installation.database().transactions(), installation.agreements())
                .latest(team, AuditFilter.ALL, Optional.empty(), 50)
                .acts();
    }

    private List<String> audited() {
        return acts().stream().map(act -> act.kind() + ": " + act.detail()).toList();
    }
}
