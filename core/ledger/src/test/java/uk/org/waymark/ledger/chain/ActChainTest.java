package uk.org.waymark.ledger.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.org.waymark.ledger.audit.Act;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.audit.NewAct;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.testing.TestDatabase;

class ActChainTest {
    private final TestDatabase database = TestDatabase.migrated();
    private final AuditTrail trail = new AuditTrail(database.transactions());
    private final Verification verification = new Verification(database);

    @Test
    void actsAreSoundAndTheirHeadIsPrinted() {
        threeActs();

        assertEquals(0, verification.run());
        assertTrue(
                verification.printed().contains("acts: 3, head " + trail.head().hash()), verification.printed());
    }

    @Test
    void aChangedActIsFoundAndNamed() throws SQLException {
        threeActs();
        verification.behindTheTriggers("UPDATE waymark.audit SET about = NULL WHERE sequence = 2");

        assertEquals(1, verification.run());
        assertEquals(1, verification.faults().size(), verification.printed());
        String fault = verification.faults().get(0);
        assertTrue(fault.startsWith("NOT SOUND: act 2 (reset at "), fault);
        assertTrue(fault.endsWith("something in it was changed."), fault);
    }

    @Test
    void aRemovedActIsFound() throws SQLException {
        threeActs();
        verification.behindTheTriggers("DELETE FROM waymark.audit WHERE sequence = 1");

        assertEquals(1, verification.run());
        assertTrue(verification.printed().contains("act 2 (reset at"), verification.printed());
        assertTrue(verification.printed().contains("act 1 is missing before it"), verification.printed());
    }

    @Test
    void anActHashedAnewIsGivenAwayByTheNextOne() throws SQLException {
        threeActs();
        verification.behindTheTriggers("UPDATE waymark.audit SET previous_hash = sha256('x') WHERE sequence = 3");

        assertEquals(1, verification.run());
        assertTrue(verification.printed().contains("is not that act's hash"), verification.printed());
    }

    @Test
    void manyWhoSignInAtOnceMakeOneChain() throws Exception {
        ExecutorService office = Executors.newFixedThreadPool(16);
        try {
            Callable<Void> signIn = () -> {
                trail.record(Account.WAYMARK, NewAct.of(Act.SIGNED_IN, Account.WAYMARK));
                return null;
            };
            List<Callable<Void>> everybody =
                    IntStream.range(0, 200).mapToObj(person -> signIn).toList();
            for (Future<Void> done : office.invokeAll(everybody)) {
                done.get();
            }
        } finally {
            office.shutdown();
        }

        assertEquals(0, verification.run());
        assertEquals(200, trail.head().sequence());
    }

    private void threeActs() {
        for (Act act : List.of(Act.SIGNED_IN, Act.RESET, Act.SIGNED_OUT)) {
            trail.record(Account.WAYMARK, NewAct.of(act, Account.WAYMARK).withDetail("by a “test” of 3 × 3\n"));
        }
    }
}
