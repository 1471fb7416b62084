package uk.org.waymark.web.intake;

import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpProbe;

/**
 * Passes over the offer of a client to change to another protocol, as Java's own makes at each new connection for
 * HTTP/2. Taken up, it garbles the first answer now and then: the server sends pieces of it from two threads. The
 * request is answered in the protocol it came in.
 */
final class ProtocolOffer extends HttpProbe.Adapter {
    @Override
    @SuppressWarnings("rawtypes") // as the server declares it
    public void onHeaderParseEvent(Connection connection, HttpHeader header, int size) {
        if (header.isUpgrade()) {
            header.getUpgradeDC().recycle();
        }
    }
}
