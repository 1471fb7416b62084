package uk.org.waymark.ledger.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.account.TestAccounts.OFFICE;
import static uk.org.waymark.ledger.account.TestAccounts.PASSWORD;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordTest {
    private static final String NEW = "violet ladder quartz";

    @TempDir
    private Path home;

    private TestAccounts here;
    private AccountHolder officer;

    @BeforeEach
    void anOfficerHasAnAccount() {
        here = new TestAccounts(home);
        officer = here.officer("health.officer");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    short,                    TOO_SHORT
                    aaaaaaaaaaaaaa,           TOO_FEW_DIFFERENT
                    Password12345,            OBVIOUS
                    waymark-waymark-1,        OBVIOUS
                    my health officer key,    HAS_OWN_NAME
                    """)
    void whatIsGuessedFirstIsNoPassword(String typed, PasswordRule.Fault fault) {
        assertEquals(fault, PasswordRule.findFault(typed, officer).orElseThrow());
    }

    @Test
    void aLongSentenceIsOneEvenWithAnObviousWordInIt() {
        assertTrue(PasswordRule.findFault(NEW, officer).isEmpty());
        assertTrue(PasswordRule.findFault("the dragon ate nine violet tins", officer)
                .isEmpty());
        assertEquals(
                PasswordRule.Fault.TOO_LONG,
                PasswordRule.findFault("ab c".repeat(100), officer).orElseThrow());
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        PasswordHash passwords = new PasswordHash();

        String hash = passwords.hash(Password.of(NEW));

        assertNotEquals(hash, passwords.hash(Password.of(NEW)));
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertTrue(passwords.matches(Password.of(NEW), hash));
    }

    @Test
    void whoIsNobodyIsComparedWithAHashOfTheSameCost() {
        PasswordHash quick = QuickHash.get();
        PasswordHash usual = new PasswordHash();

        long unusedOfLoadingClasses = nanosecondsOfNobody(quick);

        assertTrue(nanosecondsOfNobody(usual) > 5 * nanosecondsOfNobody(quick));
    }

    private static long nanosecondsOfNobody(PasswordHash passwords) {
        long from = System.nanoTime();
        assertFalse(passwords.matchesNobody(Password.of(NEW)));
        return System.nanoTime() - from;
    }

    @Test
    void theOwnPasswordIsChangedFromTheOneInUse() {
        assertInstanceOf(OwnPassword.Outcome.Changed.class, change(PASSWORD, NEW));

        assertTrue(here.admits("health.officer", NEW, OFFICE));
        assertInstanceOf(SignIn.Outcome.Refused.class, here.signIn.with("health.officer", PASSWORD, OFFICE));
    }

    @Test
    void whoDoesNotKnowItDoesNotChangeIt() {
        assertInstanceOf(OwnPassword.Outcome.WrongPassword.class, change("not the password", NEW));
        assertInstanceOf(OwnPassword.Outcome.Unchanged.class, change(PASSWORD, PASSWORD));
        assertInstanceOf(OwnPassword.Outcome.Unfit.class, change(PASSWORD, "short"));

        assertTrue(here.admits("health.officer", PASSWORD, OFFICE));
    }

    @Test
    void guessingItAtAnOpenSessionIsSlowedDown() {
        for (int i = 0; i < 4; i++) {
            assertInstanceOf(OwnPassword.Outcome.WrongPassword.class, change("guess", NEW));
        }

        assertInstanceOf(OwnPassword.Outcome.TooEarly.class, change(PASSWORD, NEW));
    }

    private OwnPassword.Outcome change(String inUse, String wanted) {
        return here.ownPassword.change(officer.actor(), inUse, wanted, OFFICE);
    }
}
