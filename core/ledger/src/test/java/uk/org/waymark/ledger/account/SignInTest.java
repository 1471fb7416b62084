package uk.org.waymark.ledger.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.account.TestAccounts.ELSEWHERE;
import static uk.org.waymark.ledger.account.TestAccounts.OFFICE;
import static uk.org.waymark.ledger.account.TestAccounts.PASSWORD;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {
    @TempDir
    private Path home;

    private TestAccounts here;

    @BeforeEach
    void anOfficerHasAnAccount() {
        here = new TestAccounts(home);
        here.officer("health.officer");
    }

    @Test
    void theRightPasswordIsAdmittedHoweverTheNameIsWritten() {
        assertTrue(here.admits("health.officer", PASSWORD, OFFICE));
        assertTrue(here.admits("  Health.Officer ", PASSWORD, OFFICE));
    }

    @Test
    void aPasswordIsTheSameInEitherFormOfUnicode() {
        AccountHolder holder = here.officer("composed");
        here.records.setPassword(holder.account(), Password.of("caf\u00e9 au lait sans sucre"), false);

        assertTrue(here.admits("composed", "cafe\u0301 au lait sans sucre", OFFICE));
    }

    @Test
    void wrongPasswordUnknownNameAndDisabledAccountAreAnsweredAlike() {
        AccountHolder disabled = here.officer("left.long.ago");
        here.records.setDisabled(disabled.account(), true);

        assertInstanceOf(SignIn.Outcome.Refused.class, here.signIn.with("health.officer", "something else", OFFICE));
        assertInstanceOf(SignIn.Outcome.Refused.class, here.signIn.with("nobody.at.all", PASSWORD, OFFICE));
        assertInstanceOf(SignIn.Outcome.Refused.class, here.signIn.with("no name: '; --", PASSWORD, OFFICE));
        assertInstanceOf(SignIn.Outcome.Refused.class, here.signIn.with("left.long.ago", PASSWORD, OFFICE));
    }

    /** The time spent by this thread alone: what else runs on the machine does not count. */
    @Test
    void anUnknownNameTakesAsMuchWorkAsAWrongPassword() {
        fail("health.officer", 1);
        fail("nobody.at.all", 1);

        long known = leastWork("health.officer");
        long unknown = leastWork("nobody.at.all");

        assertTrue(unknown > known / 2, unknown + " ns for nobody, " + known + " ns for somebody");
    }

    private long leastWork(String login) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            here.putForward(Duration.ofHours(1));
            long start = threads.getCurrentThreadCpuTime();
            fail(login, 1);
            least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
        }
        return least;
    }

    @Test
    void aPasswordOfAMillionLettersIsRefusedWithoutBeingHashed() {
        assertFalse(here.admits("health.officer", "a".repeat(1_000_000), OFFICE));
    }

    @Test
    void afterThreeFailuresEachTryWaitsLongerUpToAMinute() {
        fail("health.officer", 4);

        assertTrue(here.isTooEarly("health.officer", PASSWORD, OFFICE));
        here.putForward(Duration.ofSeconds(2));
        fail("health.officer", 1);
        here.putForward(Duration.ofSeconds(2));
        assertTrue(here.isTooEarly("health.officer", PASSWORD, OFFICE));
        for (int i = 0; i < 20; i++) {
            here.putForward(Duration.ofMinutes(1));
            assertTrue(here.tries.take("health.officer", OFFICE).isEmpty());
        }
        here.putForward(Duration.ofMinutes(1));
        assertTrue(here.admits("health.officer", PASSWORD, OFFICE));
    }

    @Test
    void aTryThatComesTooEarlyDoesNotLengthenTheWait() {
        fail("health.officer", 4);
        for (int i = 0; i < 50; i++) {
            assertTrue(here.isTooEarly("health.officer", "guess", OFFICE));
        }

        here.putForward(Duration.ofSeconds(2));

        assertTrue(here.admits("health.officer", PASSWORD, OFFICE));
    }

    @Test
    void aNameThatNobodyHasWaitsInTheSameWay() {
        fail("nobody.at.all", 4);

        assertTrue(here.isTooEarly("nobody.at.all", PASSWORD, OFFICE));
    }

    @Test
    void nobodyIsLockedOutByFailuresFromElsewhere() {
        fail("health.officer", 4, ELSEWHERE);

        assertTrue(here.isTooEarly("health.officer", PASSWORD, ELSEWHERE));
        assertTrue(here.admits("health.officer", PASSWORD, OFFICE));
    }

    @Test
    void anAddressThatTriesManyNamesIsSlowedDownButNotForThoseItKnows() {
        assertTrue(here.admits("health.officer", PASSWORD, OFFICE));
        for (int i = 0; i < 61; i++) {
            assertTrue(here.tries.take("guess" + i, OFFICE).isEmpty());
        }

        assertTrue(here.isTooEarly("another", PASSWORD, OFFICE));
        assertTrue(here.admits("health.officer", PASSWORD, OFFICE));
    }

    @Test
    void failuresAreForgottenAfterHalfAnHour() {
        fail("health.officer", 4);

        here.putForward(Duration.ofMinutes(31));
        fail("health.officer", 3);

        assertTrue(here.admits("health.officer", PASSWORD, OFFICE));
    }

    @Test
    void oneNetworkOfIpv6IsOneAddress() {
        assertEquals(
                new ClientAddress("2001:db8:1:2::7").network(),
                new ClientAddress("2001:db8:1:2:aaaa:bbbb:cccc:dddd").network());
        assertEquals("203.0.113.7", OFFICE.network());
    }

    private void fail(String login, int times) {
        fail(login, times, OFFICE);
    }

    private void fail(String login, int times, ClientAddress from) {
        for (int i = 0; i < times; i++) {
            assertInstanceOf(SignIn.Outcome.Refused.class, here.signIn.with(login, "not the password", from));
        }
    }
}
