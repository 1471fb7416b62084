package uk.org.waymark.ledger.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.account.TestAccounts.OFFICE;
import static uk.org.waymark.ledger.account.TestAccounts.PASSWORD;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.ledger.permission.Role;

class AccountsTest {
    @TempDir
    private Path home;

    private TestAccounts here;
    private AccountHolder officer;

    @BeforeEach
    void anOfficerHasAnAccount() {
        here = new TestAccounts(home);
        officer = here.officer("health.officer");
    }

    @Test
    void anAccountIsFoundByItsLoginInAnyCase() {
        assertEquals(Optional.of(officer), here.accounts.findByLogin("HEALTH.officer"));
        assertEquals("health", officer.remit().orElseThrow().written());
        assertEquals(List.of(officer), here.accounts.all());
    }

    @Test
    void twoAccountsCannotHaveOneLogin() {
        assertThrows(LoginTaken.class, () -> here.officer("health.officer"));
    }

    @Test
    void everyChangeOfWhatAnAccountMayDoEndsItsSessions() {
        long first = version();

        here.records.changeRole(officer.account(), Role.EXECUTIVE, Optional.empty());
        long second = version();
        here.records.setDisabled(officer.account(), true);
        long third = version();
        here.records.setPassword(officer.account(), Password.of("another good password"), false);

        assertNotEquals(first, second);
        assertNotEquals(second, third);
        assertNotEquals(third, version());
    }

    private long version() {
        return here.accounts.find(officer.account()).orElseThrow().version();
    }

    @Test
    void ofAnErasedPersonNothingIsLeftButTheAccount() {
        String token = here.tokens.make(officer.actor(), "script", Duration.ofDays(1));

        here.records.erasePerson(officer.account());

        AccountHolder left = here.accounts.find(officer.account()).orElseThrow();
        assertEquals("a former user", left.displayName());
        assertEquals(Optional.empty(), left.login());
        assertEquals(Optional.empty(), left.email());
        assertTrue(left.disabled());
        assertFalse(here.admits("health.officer", PASSWORD, OFFICE));
        assertEquals(Optional.empty(), here.tokens.findHolder(token));
        assertEquals("a former user", here.accounts.nameOf(officer.account().id()));
    }

    @Test
    void whoIsNotKnownIsAFormerUserAndTheProductHasItsName() {
        assertEquals("a former user", here.accounts.nameOf(UUID.randomUUID()));
        assertEquals("Waymark", here.accounts.nameOf(UUID.fromString("00000000-0000-4000-8000-000000000001")));
    }

    @Test
    void theApplicationCannotRemoveWhatAnAccountIsFor() throws SQLException {
        try (Connection application = here.database.asApplication();
                Statement statement = application.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("DELETE FROM waymark.membership"));
            assertThrows(SQLException.class, () -> statement.execute("UPDATE waymark.token SET sha256 = ''"));
        }
    }

    @Test
    void theDatabaseRefusesAnOfficerWithoutAThemeOrWithOneThatIsNone() throws SQLException {
        try (Connection application = here.database.asApplication();
                Statement statement = application.createStatement()) {
            statement.execute("UPDATE waymark.membership SET theme = 'children,health'");
            statement.execute("UPDATE waymark.membership SET theme = 'partner:nhs-leicester-city'");
            for (String theme : List.of(
                    "NULL",
                    "''",
                    "'health,'",
                    "'Health'",
                    "'children, health'",
                    "'partner:'",
                    "'partner:nhs,partner:police'",
                    "'health,partner:nhs'")) {
                assertThrows(
                        SQLException.class,
                        () -> statement.execute("UPDATE waymark.membership SET theme = " + theme),
                        theme);
            }
        }
    }

    @Test
    void noPasswordStandsInTheDatabase() throws SQLException {
        try (Connection application = here.database.asApplication();
                Statement statement = application.createStatement();
                var row = statement.executeQuery("SELECT password_hash FROM waymark.credential")) {
            row.next();

            assertTrue(row.getString(1).startsWith("$argon2id$v=19$"), row.getString(1));
        }
    }

    @Test
    void aTokenIsGoodUntilItIsRevokedAndForItsOwnAccountOnly() {
        String token = here.tokens.make(officer.actor(), "nightly import", Duration.ofDays(30));
        AccountHolder other = here.officer("another");
        UUID id = here.tokens.own(officer.actor()).get(0).id();

        assertEquals(Optional.of(officer), here.tokens.findHolder(token));
        assertEquals(Optional.empty(), here.tokens.findHolder(token + "x"));
        assertFalse(here.tokens.revoke(other.actor(), id));
        assertTrue(here.tokens.own(officer.actor()).get(0).lastUsed().isPresent());
        assertTrue(here.tokens.revoke(officer.actor(), id));
        assertEquals(Optional.empty(), here.tokens.findHolder(token));
    }

    @Test
    void theTokenOfADisabledAccountIsRefused() {
        String token = here.tokens.make(officer.actor(), "nightly import", Duration.ofDays(30));

        here.records.setDisabled(officer.account(), true);

        assertEquals(Optional.empty(), here.tokens.findHolder(token));
    }

    @Test
    void theTokensOfAnAccountThatIsEnabledAgainStayRevoked() {
        String token = here.tokens.make(officer.actor(), "nightly import", Duration.ofDays(30));

        here.records.setDisabled(officer.account(), true);
        here.records.setDisabled(officer.account(), false);

        assertEquals(Optional.empty(), here.tokens.findHolder(token));
        assertTrue(here.tokens.own(officer.actor()).get(0).revoked().isPresent());
    }

    @Test
    void aNewPasswordRevokesTheTokensOfItsAccountAndOfNoOther() {
        AccountHolder other = here.officer("another");
        String others = here.tokens.make(other.actor(), "nightly import", Duration.ofDays(30));
        String token = here.tokens.make(officer.actor(), "nightly import", Duration.ofDays(30));

        assertInstanceOf(
                OwnPassword.Outcome.Changed.class,
                here.ownPassword.change(officer.actor(), PASSWORD, "violet ladder quartz", OFFICE));

        assertEquals(Optional.empty(), here.tokens.findHolder(token));
        assertEquals(Optional.of(other), here.tokens.findHolder(others));
    }

    @Test
    void noTokenIsGoodWhileAOneTimePasswordHasToBeChanged() {
        here.records.setPassword(officer.account(), Password.of("one-time password"), true);
        String token = here.tokens.make(officer.actor(), "made in between", Duration.ofDays(30));

        assertEquals(Optional.empty(), here.tokens.findHolder(token));
    }

    @Test
    void aTokenForEverIsNotMade() {
        assertThrows(
                IllegalArgumentException.class,
                () -> here.tokens.make(officer.actor(), "for ever", Duration.ofDays(3650)));
    }
}
