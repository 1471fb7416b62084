package uk.org.waymark.web.intake;

import java.time.Duration;
import java.time.Instant;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpProbe;
import org.glassfish.grizzly.http.HttpResponsePacket;

/**
 * Ends a connection whose request has not shown all its headers within their time. The server itself ends silent
 * connections only, so one byte every few seconds would hold one for ever. A connection is looked at when something
 * comes on it; one on which nothing comes is the server's to end.
 */
final class HeaderTime extends HttpProbe.Adapter {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Until when the headers of the request that is arriving must be here; the end of time once they are. */
    private static final Attribute<Instant> DUE =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute(HeaderTime.class.getName());

    @Override
    @SuppressWarnings("rawtypes") // as the server declares it
    public void onDataReceivedEvent(Connection connection, Buffer data) {
        Instant now = Instant.now();
        Instant due = DUE.get(connection);
        if (due == null) {
            DUE.set(connection, now.plus(PATIENCE));
        } else if (now.isAfter(due)) {
            connection.closeSilently();
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void onHeaderParseEvent(Connection connection, HttpHeader header, int size) {
        DUE.set(connection, Instant.MAX);
    }

    /** With its answer a request is over, except that "continue" asks for its body. */
    @Override
    @SuppressWarnings("rawtypes")
    public void onHeaderSerializeEvent(Connection connection, HttpHeader header, Buffer sent) {
        if (header instanceof HttpResponsePacket answer && answer.getStatus() >= 200) {
            DUE.remove(connection);
        }
    }
}
