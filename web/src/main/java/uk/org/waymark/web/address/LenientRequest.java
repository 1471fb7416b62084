package uk.org.waymark.web.address;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request whose malformed headers count as not sent, as HTTP has it; the container throws what it cannot read. */
final class LenientRequest extends HttpServletRequestWrapper {
    private static final int NOT_SENT = -1;

    LenientRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public long getDateHeader(String name) {
        try {
            return super.getDateHeader(name);
        } catch (IllegalArgumentException malformed) {
            return NOT_SENT;
        }
    }

    @Override
    public int getIntHeader(String name) {
        try {
            return super.getIntHeader(name);
        } catch (NumberFormatException malformed) {
            return NOT_SENT;
        }
    }
}
