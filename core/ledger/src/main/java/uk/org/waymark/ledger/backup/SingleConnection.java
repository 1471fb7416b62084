package uk.org.waymark.ledger.backup;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import javax.sql.DataSource;

/**
 * One connection dressed as a source of many, so that Flyway migrates inside a transaction that is somebody else's to
 * end: closing, committing and rolling back are passed over.
 */
final class SingleConnection implements InvocationHandler {
    private static final Set<String> PASSED_OVER = Set.of("close", "commit", "rollback", "setAutoCommit");

    private final Connection connection;

    private SingleConnection(Connection connection) {
        this.connection = connection;
    }

    static DataSource over(Connection connection) {
        Connection lasting = proxy(Connection.class, new SingleConnection(connection));
        return proxy(DataSource.class, (source, method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                return lasting;
            }
            throw new UnsupportedOperationException(method.toString());
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(SingleConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (PASSED_OVER.contains(method.getName())) {
            return null;
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException refused) {
            throw refused.getCause();
        }
    }
}
