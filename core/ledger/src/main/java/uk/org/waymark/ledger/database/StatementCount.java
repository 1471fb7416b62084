package uk.org.waymark.ledger.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.LongAdder;

/** How many statements were sent over connections; what is copied in by COPY is not among them. */
public final class StatementCount {
    private final LongAdder sent = new LongAdder();

    /** How many were sent up to now. */
    public long sent() {
        return sent.sum();
    }

    /** The same connection, whose statements count when they are executed. */
    public Connection over(Connection connection) {
        return counted(Connection.class, connection);
    }

    private <T> T counted(Class<T> type, T own) {
        return type.cast(Proxy.newProxyInstance(
                StatementCount.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        sent.increment();
                    }
                    Object answer = answer(own, method, arguments);
                    return answer instanceof Statement statement && own instanceof Connection
                            ? counted(statement)
                            : answer;
                }));
    }

    private Statement counted(Statement statement) {
        if (statement instanceof CallableStatement callable) {
            return counted(CallableStatement.class, callable);
        }
        return statement instanceof PreparedStatement prepared
                ? counted(PreparedStatement.class, prepared)
                : counted(Statement.class, statement);
    }

    /** What the own method gives or throws. */
    private static Object answer(Object own, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(own, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
