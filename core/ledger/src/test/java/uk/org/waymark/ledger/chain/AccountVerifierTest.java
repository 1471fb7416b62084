package uk.org.waymark.ledger.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.waymark.ledger.account.AccountHolder;
import uk.org.waymark.ledger.account.AccountRecords;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.account.ClientAddress;
import uk.org.waymark.ledger.account.DemonstrationAccounts;
import uk.org.waymark.ledger.account.FirstAccounts;
import uk.org.waymark.ledger.account.FirstPassword;
import uk.org.waymark.ledger.account.OwnPassword;
import uk.org.waymark.ledger.account.PasswordHash;
import uk.org.waymark.ledger.account.QuickHash;
import uk.org.waymark.ledger.account.SignIn;
import uk.org.waymark.ledger.account.SignInTries;
import uk.org.waymark.ledger.account.Tokens;
import uk.org.waymark.ledger.administration.Administration;
import uk.org.waymark.ledger.administration.Invitation;
import uk.org.waymark.ledger.administration.OneTimePassword;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.sample.Samples;
import uk.org.waymark.ledger.testing.TestInstallation;

class AccountVerifierTest {
    private static final Optional<Remit> HEALTH = Optional.of(Remit.parse(LEICESTER, "health"));

    @TempDir
    private Path home;

    private Accounts accounts;
    private Administration administration;
    private OwnPassword ownPassword;
    private Tokens tokens;
    private Verification verification;
    private Actor administrator;
    private OneTimePassword given;

    @BeforeEach
    void anOfficerAndTheDemonstrationAccounts() {
        TestInstallation installation = new TestInstallation(home)
                .write("samples/test/accounts.csv", "login,name,role,theme\nteam,Team,performance-team,\n");
        Transactions transactions = installation.database().transactions();
        AuditTrail trail = new AuditTrail(transactions);
        PasswordHash passwords = QuickHash.get();
        AccountRecords records = new AccountRecords(transactions, passwords);
        SignInTries tries = new SignInTries(transactions);
        FirstPassword firstPassword = new FirstPassword(installation.settings());
        accounts = new Accounts(transactions, installation.settings());
        SignIn signIn = new SignIn(transactions, accounts, passwords, tries, trail);
        administration = new Administration(transactions, accounts, records, installation.agreements(), trail);
        ownPassword = new OwnPassword(transactions, accounts, records, signIn, tries, trail, firstPassword);
        tokens = new Tokens(transactions, accounts, trail);
        new FirstAccounts(
                        transactions,
                        installation.settings(),
                        new Samples(installation.settings()),
                        records,
                        new DemonstrationAccounts(
                                transactions, installation.settings(), accounts, records, passwords, signIn, trail),
                        firstPassword,
                        trail)
                .store();
        verification = new Verification(installation.database());
        administrator = new Actor(Account.WAYMARK, Role.ADMINISTRATOR, Optional.empty());
        given = administration.invite(administrator, new Invitation("officer", "Officer", "", Role.OFFICER, HEALTH));
    }

    @Test
    void everythingThatIsDoneToAccountsByTheProductIsSound() {
        Account officer = holder("officer").account();
        ownPassword.change(
                holder("officer").actor(), given.shownOnce(), "nine green bottles hang", new ClientAddress("::1"));
        tokens.make(holder("officer").actor(), "spreadsheet", Duration.ofDays(3));
        tokens.make(holder("officer").actor(), "another", Duration.ofDays(5));
        tokens.revoke(
                holder("officer").actor(),
                tokens.own(holder("officer").actor()).get(0).id());
        administration.changeRole(administrator, officer, Role.EXECUTIVE, Optional.empty());
        administration.disable(administrator, officer);
        administration.enable(administrator, officer);
        administration.reset(administrator, officer);
        administration.changeRole(administrator, holder("team").account(), Role.REVIEWER, Optional.empty());
        administration.invite(administrator, new Invitation("gone", "Gone", "", Role.THEME_LEAD, HEALTH));
        administration.erase(administrator, holder("gone").account());
        administration.invite(administrator, new Invitation("away", "Away", "", Role.EXECUTIVE, Optional.empty()));
        administration.disable(administrator, holder("away").account());

        assertEquals(0, verification.run(), verification.printed());
        assertTrue(verification.printed().contains("accounts: 4 sound"), verification.printed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            role = 'administrator', agreement = NULL, theme = NULL | administrator
            theme = 'children'                                     | officer for children of leicester-2008-11
            theme = 'children,health'                              | officer for children,health of leicester-2008-11
            theme = 'partner:nhs-leicester-city'                   | officer for partner:nhs-leicester-city of leicester-2008-11
            disabled = true                                        | officer for health of leicester-2008-11, disabled
            """)
    void aStandingThatDoesNotFollowFromTheActsIsNamed(String change, String words) throws SQLException {
        AccountHolder officer = holder("officer");
        verification.behindTheTriggers("UPDATE waymark.membership SET " + change + " WHERE account = '"
                + officer.account().id() + "'");

        assertEquals(1, verification.run());
        assertEquals(
                List.of("NOT SOUND: account " + officer.account().id() + " (officer): the table says " + words
                        + ", the acts made it officer for health of leicester-2008-11."),
                verification.faults());
    }

    @Test
    void aDemonstrationAccountThatIsMadeARealOneIsNamed() throws SQLException {
        verification.behindTheTriggers("UPDATE waymark.membership SET demonstration = false");

        assertEquals(1, verification.run());
        assertEquals(
                List.of("NOT SOUND: account " + holder("team").account().id() + " (team): the table says"
                        + " performance-team, the acts made it performance-team, for demonstration."),
                verification.faults());
    }

    @Test
    void anEnabledAccountWhoseLastActDisabledItIsNamedAlsoAfterAnotherAct() throws SQLException {
        Account officer = holder("officer").account();
        administration.disable(administrator, officer);
        verification.behindTheTriggers("UPDATE waymark.membership SET disabled = false");
        administration.changeRole(administrator, officer, Role.EXECUTIVE, Optional.empty());

        assertEquals(1, verification.run());
        assertTrue(
                verification.printed().contains("the table says executive, the acts made it executive, disabled."),
                verification.printed());
    }

    @Test
    void anAccountThatNoActMadeAndOneThatIsGoneAreNamed() throws SQLException {
        AccountHolder officer = holder("officer");
        verification.behindTheTriggers(
                "INSERT INTO waymark.account (id) VALUES ('10000000-0000-4000-8000-000000000001')",
                "UPDATE waymark.membership SET account = '10000000-0000-4000-8000-000000000001' WHERE account = '"
                        + officer.account().id() + "'");

        assertEquals(1, verification.run());
        assertTrue(
                verification
                        .printed()
                        .contains("account 10000000-0000-4000-8000-000000000001: the table says officer"
                                + " for health of leicester-2008-11, no act made it."),
                verification.printed());
        assertTrue(
                verification
                        .printed()
                        .contains("account " + officer.account().id() + " (officer): it is not in the table any more"),
                verification.printed());
    }

    @Test
    void aPasswordThatNoActSetIsNamedAlsoAfterAnotherAct() throws SQLException {
        AccountHolder officer = holder("officer");
        verification.behindTheTriggers("UPDATE waymark.credential SET password_hash ="
                + " (SELECT password_hash FROM waymark.credential WHERE login = 'team') WHERE login = 'officer'");
        administration.disable(administrator, officer.account());

        assertEquals(1, verification.run());
        assertEquals(
                List.of("NOT SOUND: account " + officer.account().id()
                        + " (officer): its password is not the one that the last act gave it."),
                verification.faults());
    }

    @Test
    void aPasswordThatIsGoneIsNamed() throws SQLException {
        verification.behindTheTriggers("DELETE FROM waymark.credential WHERE login = 'officer'");

        assertEquals(1, verification.run());
        assertTrue(
                verification.printed().contains(": the password that an act gave it is not there any more."),
                verification.printed());
    }

    @Test
    void aTokenThatNoActMadeIsNamed() throws SQLException {
        verification.behindTheTriggers(
                """
                INSERT INTO waymark.token (id, account, sha256, label, created_at, expires_at)
                SELECT '20000000-0000-4000-8000-000000000001', account, repeat('0', 64), 'mine', now(), now()
                  FROM waymark.credential WHERE login = 'officer'
                """);

        assertEquals(1, verification.run());
        assertEquals(
                List.of("NOT SOUND: account " + holder("officer").account().id()
                        + " (officer): its token 20000000-0000-4000-8000-000000000001 is not one that an act made, or"
                        + " is good for longer than the act says."),
                verification.faults());
    }

    @Test
    void aTokenThatWasMadeToLastOrToWorkAgainIsNamed() throws SQLException {
        Actor officer = holder("officer").actor();
        tokens.make(officer, "one", Duration.ofDays(3));
        tokens.make(officer, "two", Duration.ofDays(3));
        tokens.own(officer).forEach(token -> tokens.revoke(officer, token.id()));
        assertEquals(0, verification.run(), verification.printed());

        verification.behindTheTriggers(
                "UPDATE waymark.token SET revoked_at = NULL WHERE label = 'one'",
                "UPDATE waymark.token SET expires_at = expires_at + interval '1 day' WHERE label = 'two'");

        assertEquals(1, verification.run());
        assertEquals(2, verification.faults().size(), verification.printed());
        assertTrue(verification.printed().contains("was revoked, and is not revoked in the table."));
        assertTrue(verification.printed().contains("is good for longer than the act says."));
    }

    @Test
    void aTokenThatWorksAgainAfterTheAccountWasDisabledIsNamed() throws SQLException {
        tokens.make(holder("officer").actor(), "one", Duration.ofDays(3));
        administration.disable(administrator, holder("officer").account());
        administration.enable(administrator, holder("officer").account());
        assertEquals(0, verification.run(), verification.printed());

        verification.behindTheTriggers("UPDATE waymark.token SET revoked_at = NULL");

        assertEquals(1, verification.run());
        assertTrue(verification.printed().contains("was revoked, and is not revoked in the table."));
    }

    private AccountHolder holder(String login) {
        return accounts.findByLogin(login).orElseThrow();
    }
}
