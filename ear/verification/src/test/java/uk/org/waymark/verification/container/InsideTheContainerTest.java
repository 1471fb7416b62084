package uk.org.waymark.verification.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.org.waymark.ledger.database.Transactions;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.Ledger;

@ExtendWith(ArquillianExtension.class)
class InsideTheContainerTest {
    @Inject
    private BeanManager beans;

    @Inject
    private Transactions transactions;

    @Inject
    private Ledger ledger;

    @Deployment
    static WebArchive application() {
        return FlattenedDeployment.with(InsideTheContainerTest.class);
    }

    @Test
    void theApplicationHasBeans() {
        assertNotNull(beans);
        assertTrue(beans.getBeans(BeanManager.class).size() >= 1);
    }

    @Test
    void theDatabaseIsNamedToTheApplication() {
        assertTrue(System.getProperty("waymark.db.url").startsWith("jdbc:postgresql://127.0.0.1:"));
    }

    @Test
    void everyHandleInACommandIsOfOneDatabaseSession() {
        List<Integer> sessions = new ArrayList<>();

        ledger.append("leicester-2008-11", Account.WAYMARK, (head, standing) -> {
            sessions.add(transactions.inOne(InsideTheContainerTest::session));
            sessions.add(transactions.inOne(outer -> transactions.inOne(InsideTheContainerTest::session)));
            sessions.add(transactions.inOne(InsideTheContainerTest::holderOfTheLock));
            return List.of();
        });

        assertEquals(3, sessions.size());
        assertEquals(1, Set.copyOf(sessions).size(), sessions.toString());
    }

    @Test
    void anythingWaitsForTheDatabaseForALimitedTimeOnly() {
        assertEquals("4s", transactions.inOne(connection -> shown(connection, "lock_timeout")));
        assertEquals("6s", transactions.inOne(connection -> shown(connection, "statement_timeout")));
        assertEquals(7_000, transactions.inOne(Connection::getNetworkTimeout));
    }

    private static int session(Connection connection) throws SQLException {
        return Integer.parseInt(answer(connection, "SELECT pg_backend_pid()"));
    }

    private static int holderOfTheLock(Connection connection) throws SQLException {
        return Integer.parseInt(answer(connection, "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted"));
    }

    private static String shown(Connection connection, String setting) throws SQLException {
        return answer(connection, "SHOW " + setting);
    }

    private static String answer(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
