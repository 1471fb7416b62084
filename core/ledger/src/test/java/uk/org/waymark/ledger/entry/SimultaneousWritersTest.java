package uk.org.waymark.ledger.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.chain.Chain;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.ledger.testing.TestDatabase;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** Many who write at once, over as many connections as the product has. */
class SimultaneousWritersTest {
    private static final String LEICESTER = "leicester-2008-11";
    private static final IndicatorCode NI_117 = IndicatorCode.of("NI 117");
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008-09-Q2");
    private static final Known LATER = Known.parse("2010-01-01");
    private static final int CLIENTS = 100;

    private final TestDatabase database = TestDatabase.migrated();
    private final Ledger ledger = database.ledger(Clock.fixed(Instant.parse("2009-05-01T09:00:00Z"), Known.LONDON));
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

    @AfterEach
    void sendAllHome() {
        clients.shutdownNow();
    }

    @Test
    void allSaveWhenAHundredSaveToOneAgreementAtOnce() throws Exception {
        List<Future<Head>> saves = saveAtOnce(client -> LEICESTER);

        assertEquals(CLIENTS, saved(saves));
        assertEquals(CLIENTS, ledger.head(LEICESTER).sequence());
        assertEquals(CLIENTS, figures(ledger.entries(LEICESTER)));
    }

    @Test
    void allSaveWhenAHundredSaveToTwentyFiveAgreementsAtOnce() throws Exception {
        List<Future<Head>> saves = saveAtOnce(client -> "agreement-" + client % 25);

        assertEquals(CLIENTS, saved(saves));
        for (int agreement = 0; agreement < 25; agreement++) {
            assertEquals(4, figures(ledger.entries("agreement-" + agreement)));
        }
    }

    @Test
    void readersAreAnsweredWhileWritersWait() throws Exception {
        ledger.append(LEICESTER, Account.WAYMARK, List.of(figure(1)));
        try (Connection elsewhere = held(LEICESTER)) {
            List<Future<Head>> saves = saveAtOnce(client -> LEICESTER);

            for (int reader = 0; reader < 5; reader++) {
                assertEquals(1, figures(ledger.entries(LEICESTER)));
            }
            assertTrue(saves.stream().noneMatch(Future::isDone), "they wait");
            elsewhere.rollback();
            assertEquals(CLIENTS, saved(saves));
        }
    }

    @Test
    void whoeverCannotHaveTheLedgerInTimeIsAnsweredAndNothingIsAppended() throws Exception {
        try (Connection elsewhere = held(LEICESTER)) {
            DatabaseBusy busy = assertThrows(
                    DatabaseBusy.class, () -> ledger.append(LEICESTER, Account.WAYMARK, List.of(figure(1))));

            assertTrue(busy.getMessage().contains("try again"), busy.getMessage());
            assertEquals(Head.EMPTY, ledger.head(LEICESTER));
            elsewhere.rollback();
        }
        assertEquals(
                1, ledger.append(LEICESTER, Account.WAYMARK, List.of(figure(1))).sequence());
    }

    @Test
    void whateverACommandAsksTheDatabaseGoesOverTheConnectionThatHoldsTheLock() {
        List<Integer> sessions = new ArrayList<>();
        ledger.append(LEICESTER, Account.WAYMARK, List.of(figure(1)));

        ledger.append(LEICESTER, Account.WAYMARK, (head, standing) -> {
            sessions.add(database.transactions().inOne(SimultaneousWritersTest::session));
            sessions.add(lockHolder());
            return List.of(figure(2));
        });

        assertEquals(2, sessions.size());
        assertEquals(sessions.get(0), sessions.get(1));
    }

    private List<Future<Head>> saveAtOnce(IntFunction<String> agreement) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Head>> saves = IntStream.range(0, CLIENTS)
                .mapToObj(client -> clients.submit(() -> {
                    start.await();
                    return ledger.append(agreement.apply(client), Account.WAYMARK, List.of(figure(client)));
                }))
                .toList();
        start.countDown();
        return saves;
    }

    private static int saved(List<Future<Head>> saves) throws Exception {
        int saved = 0;
        for (Future<Head> save : saves) {
            try {
                save.get(30, TimeUnit.SECONDS);
                saved++;
            } catch (ExecutionException refused) {
                throw new AssertionError(refused.getCause());
            }
        }
        return saved;
    }

    /** The lock of an agreement in another session, as a second node holds it. */
    private Connection held(String agreement) throws SQLException {
        Connection connection = database.asApplication();
        connection.setAutoCommit(false);
        new Chain(connection, agreement).lock();
        return connection;
    }

    private int lockHolder() {
        try (Connection other = database.asSuperuser();
                PreparedStatement holders =
                        other.prepareStatement("SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted"
                                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
                ResultSet row = holders.executeQuery()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int session(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT pg_backend_pid()");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private static long figures(Entries entries) {
        return entries.about(NI_117, Outturn.class, LATER).count();
    }

    private static NewEntry figure(int amount) {
        return NewEntry.now(new Outturn(
                NI_117, Optional.empty(), Q2, Figure.Amount.of(Integer.toString(amount)), Optional.empty(), false));
    }
}
