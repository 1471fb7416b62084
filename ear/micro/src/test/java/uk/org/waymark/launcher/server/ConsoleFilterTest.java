package uk.org.waymark.launcher.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class ConsoleFilterTest {
    private static final String DECODER = "org.glassfish.grizzly.http.util.URLDecoder";

    private final ConsoleFilter filter = new ConsoleFilter();

    @Test
    void aRequestThatNobodyCanReadIsOneLine() {
        LogRecord entry = entry(new IllegalStateException(fault(DECODER, "Illegal escape %z\n")));

        assertTrue(filter.isLoggable(entry));

        assertNull(entry.getThrown());
        assertEquals("Request failed: Illegal escape %z?", entry.getMessage());
    }

    @Test
    void aStackThatTheServerWroteIntoTheMessageIsCutToo() {
        LogRecord entry = new LogRecord(
                Level.WARNING,
                "Exception processing the error page\njava.io.IOException: Connection is closed\n\tat "
                        + "org.glassfish.grizzly.nio.NIOConnection.assertOpen(NIOConnection.java:427)\n\tat more");

        assertTrue(filter.isLoggable(entry));

        assertEquals(
                "Exception processing the error page: java.io.IOException: Connection is closed", entry.getMessage());
    }

    @Test
    void aFaultOfTheApplicationKeepsItsStack() {
        Throwable fault = fault("uk.org.waymark.ledger.entry.Ledger", "no head");
        LogRecord entry = entry(fault);

        assertTrue(filter.isLoggable(entry));

        assertSame(fault, entry.getThrown());
        assertEquals("Request {0}", entry.getMessage());
    }

    private static LogRecord entry(Throwable thrown) {
        LogRecord entry = new LogRecord(Level.SEVERE, "Request {0}");
        entry.setLoggerName("jakarta.enterprise.web.core");
        entry.setParameters(new Object[] {"failed"});
        entry.setThrown(thrown);
        return entry;
    }

    private static Throwable fault(String type, String message) {
        IllegalArgumentException fault = new IllegalArgumentException(message);
        fault.setStackTrace(new StackTraceElement[] {new StackTraceElement(type, "decode", null, 1)});
        return fault;
    }
}
